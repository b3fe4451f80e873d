import Glibc

/// The file of what the program remembers, `state.json`; it is always replaced whole.
public struct StateFile: Sendable {
  /// What was read, and what was wrong with the file where it could not be used.
  public struct Reading: Sendable {
    /// What is remembered.
    public var remembered: Remembered
    /// Why the file could not be used, and where it was put; a sentence for the user.
    public var complaint: String?
  }

  /// The path of the file.
  public let path: String

  /// The state of a configuration folder, which need not be there yet.
  public init(folder: String) {
    path = folder + "/state.json"
  }

  /// Reads the file. One that cannot be read as JSON is set aside as `state.json.unreadable`: what the program
  /// remembers is a comfort, and no reason not to start.
  public func read() -> Reading {
    if access(path, F_OK) != 0 { return Reading(remembered: Remembered()) }
    do throws(StoreError) {
      let bytes = try Descriptor(reading: path).contents()
      do throws(JSONProblem) {
        if let remembered = Remembered(try JSONValue(parsing: bytes)) {
          return Reading(remembered: remembered)
        }
        return setAside("it is not a JSON object")
      } catch {
        return setAside("\(error.reason) (byte \(error.offset + 1))")
      }
    } catch {
      return Reading(remembered: Remembered(), complaint: error.description)
    }
  }

  private func setAside(_ reason: String) -> Reading {
    let aside = path + ".unreadable"
    let outcome =
      rename(path, aside) == 0
      ? "it is now \(aside)" : "it could not be moved: \(String(cString: strerror(errno)))"
    return Reading(remembered: Remembered(), complaint: "\(path): \(reason); \(outcome)")
  }

  /// Changes what is remembered, taking in first what another program wrote meanwhile: of two that change different
  /// parts neither loses anything, of two that change the same part the later one holds.
  ///
  /// - Returns: what is remembered now.
  /// - Throws: `busy` where another program holds the lock for more than a second.
  @discardableResult
  public func update(_ change: (inout Remembered) -> Void) throws(StoreError) -> Remembered {
    let folder = Folders.parent(of: path)
    try Folders.make(folder)
    return try FolderLock.holding(folder, patience: 1) { () throws(StoreError) in
      var remembered = read().remembered
      change(&remembered)
      try write(remembered)
      return remembered
    }
  }

  /// Replaces the file: whoever reads it sees the old one or the new one, even after a crash.
  public func write(_ remembered: Remembered) throws(StoreError) {
    try Folders.make(Folders.parent(of: path))
    try WholeFile.replace(path, with: Array((remembered.json.text + "\n").utf8))
  }
}
