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

  /// Reads the file again.
  /// - Returns: whether another session has changed the timer.
  mutating func hasNewTimer() -> Bool {
    let before = remembered.timer
    remembered = file.read().remembered
    return remembered.timer != before
  }

  /// Changes it, here and in the file.
  /// - Returns: why it could not be written; nil when it was.
  mutating func change(_ change: (inout Remembered) -> Void) -> String? {
    change(&remembered)
    do {
      remembered = try file.update(change)
      return nil
    } catch {
      return error.description
    }
  }
}
