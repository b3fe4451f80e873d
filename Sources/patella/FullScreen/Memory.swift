import KneeStore

/// What the program remembers between sessions, and its file.
struct Memory {
  var remembered: Remembered
  /// What was wrong with the file when it was read.
  let complaint: String?
  private let file: StateFile

  init(folder: String) {
    file = StateFile(folder: folder)
    let reading = file.read()
    remembered = reading.remembered
    complaint = reading.complaint
  }

  /// Writes it.
  /// - Returns: why it could not be written; nil when it was.
  func save() -> String? {
    do {
      try file.write(remembered)
      return nil
    } catch {
      return error.description
    }
  }
}
