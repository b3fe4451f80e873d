import Glibc

/// What can go wrong with the journal and its neighbors; `description` is one sentence for the user.
public enum StoreError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A line or a document cannot be read: where, and why.
  case unreadable(place: Place, reason: String)
  /// A note is longer than 4,000 characters.
  case noteTooLong(characters: Int)
  /// A record does not fit into a line of 64 KiB.
  case lineTooLong(bytes: Int)
  /// A record cannot be written because it could not be read again: why.
  case unwritable(reason: String)
  /// No record bears this id.
  case noRecord(id: String)
  /// An edit would change the kind of the record.
  case kindChanged(id: String, from: String, to: String)
  /// Another program holds the lock.
  case busy(path: String)
  /// The folder is not there.
  case noFolder(path: String)
  /// The folder must be empty for this.
  case notEmpty(path: String)
  /// A file or folder cannot be made; the code is that of the system.
  case cannotCreate(path: String, code: Int32)
  /// A file cannot be written; nothing of it was kept. The code is that of the system.
  case cannotWrite(path: String, code: Int32)
  /// A file or folder cannot be read; the code is that of the system.
  case cannotRead(path: String, code: Int32)
  /// A symptom report says something outside the vocabulary: why.
  case badReport(reason: String)

  /// A file and, where it is known, a line of it counted from 1.
  public struct Place: Hashable, Sendable, CustomStringConvertible {
    /// The path or the name of the file.
    public var file: String
    /// The line, from 1.
    public var line: Int?

    /// A place in a file.
    public init(file: String, line: Int? = nil) {
      self.file = file
      self.line = line
    }

    /// The place as `file:line`.
    public var description: String {
      line.map { "\(file):\($0)" } ?? file
    }
  }

  /// What was wrong, where, and what to do.
  public var description: String {
    switch self {
    case .unreadable(let place, let reason):
      "\(place): \(reason)"
    case .noteTooLong(let characters):
      "the note has \(characters) characters and may have 4000; shorten it"
    case .lineTooLong(let bytes):
      "the record needs \(bytes) bytes and may have 65536; shorten its texts"
    case .unwritable(let reason):
      "the record was not written: \(reason)"
    case .noRecord(let id):
      "no record has the id \(id); `patella history --json` shows the ids"
    case .kindChanged(let id, let from, let to):
      "the record \(id) is a \(from) and cannot become a \(to); delete it and record it anew"
    case .busy(let path):
      "another program has held \(path) for 5 seconds; try again"
    case .noFolder(let path):
      "there is no journal in \(path); record something first or name another folder with --data"
    case .notEmpty(let path):
      "\(path) is not empty; name an empty folder with --data"
    case .cannotCreate(let path, let code):
      "\(path) cannot be created: \(systemReason(code))"
    case .cannotWrite(let path, let code):
      "\(path) cannot be written: \(systemReason(code)); nothing was recorded"
    case .cannotRead(let path, let code):
      "\(path) cannot be read: \(systemReason(code))"
    case .badReport(let reason):
      reason
    }
  }

  /// The exit status of a command that ends with it (design section 4).
  public var exitStatus: Int32 {
    switch self {
    case .unreadable, .noteTooLong, .lineTooLong, .unwritable, .kindChanged, .badReport: 65
    case .noRecord, .noFolder: 66
    case .notEmpty, .cannotCreate: 73
    case .cannotWrite, .cannotRead: 74
    case .busy: 75
    }
  }
}

private func systemReason(_ code: Int32) -> String {
  String(cString: strerror(code))
}
