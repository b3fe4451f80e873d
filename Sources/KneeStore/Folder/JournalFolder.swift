import Glibc
import KneeDomain

/// The journal on the disk: a folder of JSON Lines, appended to and never rewritten in daily use.
///
///     var folder = JournalFolder(path: "/home/me/.local/share/patella")
///     let journal = try folder.load(decodedFrom: today.adding(days: -60))
///     let written = try folder.append([record], now: now)
///
/// A value of it belongs to one thread; several, in one process or in many, may work on one folder.
public struct JournalFolder: Sendable {
  /// How far a file has been read.
  struct Mark: Sendable {
    var inode: UInt64
    var size: Int
    var changed: Int64
    /// Up to here lines are complete.
    var end: Int
    /// The number of the next line.
    var line: Int
  }

  /// The data folder, which holds `journal/`.
  public let path: String
  /// When a day begins, in seconds after midnight.
  public let dayStart: Int

  /// Names of files, by the numbers that rows bear.
  var files: [String] = []
  var marks: [String: Mark] = [:]
  /// The first month that was loaded, as `2026-11`; nil when all were.
  var firstMonth: String?
  /// When this value last wrote a record, by id.
  var written: [String: Instant] = [:]
  let scanner: LineScanner

  /// The journal of a data folder, which need not be there yet.
  public init(path: String, dayStart: Int = 4 * 3600) {
    self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    self.dayStart = dayStart
    scanner = LineScanner(dayStart: dayStart)
  }

  /// The folder of the lines.
  public var journalPath: String { path + "/journal" }

  /// Whether there is a journal folder.
  public var exists: Bool { Folders.isFolder(journalPath) }

  /// Names of the files of lines, conflict copies too, sorted.
  public func fileNames() throws(StoreError) -> [String] {
    try Folders.names(in: journalPath)?.filter { $0.hasSuffix(".jsonl") || $0.contains(".sync-conflict-") }
      ?? []
  }

  /// Whether no line is there yet.
  public func isEmpty() throws(StoreError) -> Bool {
    for name in try fileNames() {
      if try Descriptor(reading: file(name)).status().st_size > 0 { return false }
    }
    return true
  }

  func file(_ name: String) -> String {
    journalPath + "/" + name
  }

  /// The number of a file, the same as long as this value lives.
  mutating func number(of name: String) -> UInt16 {
    if let index = files.firstIndex(of: name) { return UInt16(clamping: index) }
    files.append(name)
    return UInt16(clamping: files.count - 1)
  }
}
