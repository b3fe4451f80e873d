import Glibc
import KneeDomain

/// What a journal holds already, as an import must know it.
struct Inventory {
  /// Every readable line.
  private(set) var lines: Set<[UInt8]> = []
  /// The kind of every record, deleted ones too.
  private(set) var kinds: [String: String] = [:]
  /// When the newest line of every record was written.
  private(set) var newest: [String: Instant] = [:]
  /// Of every run and activity what its newest line says; nothing for a deletion.
  private var sessions: [String: ImportedSession] = [:]
  private var days: [Day: [String]] = [:]
  /// Records that were found to be the same as one of the file that is taken in.
  private var claimed: Set<String> = []
  /// The files that it was read from.
  private var files: [String: [Int64]] = [:]
  private let dayStart: Int

  init(of folder: JournalFolder) throws(StoreError) {
    dayStart = folder.dayStart
    files = try Inventory.files(of: folder)
    for name in files.keys.sorted() {
      try LineReader(bytes: try Descriptor(reading: folder.file(name)).contents()).forEach {
        line throws(StoreError) in
        if case .success(let record) = line.record { add(record, Array(line.bytes)) }
      }
    }
  }

  /// Whether another program wrote into the folder since it was read.
  func isOutdated(_ folder: JournalFolder) throws(StoreError) -> Bool {
    try files != Inventory.files(of: folder)
  }

  /// Takes the folder as it is now for the one that it knows.
  mutating func settle(_ folder: JournalFolder) throws(StoreError) {
    files = try Inventory.files(of: folder)
  }

  /// Takes in a line.
  mutating func add(_ record: Record, _ line: [UInt8]) {
    lines.insert(line)
    kinds[record.id] = record.entry.kindName
    if let known = newest[record.id], known > record.recorded { return }
    newest[record.id] = record.recorded
    sessions[record.id] = ImportedSession(record, dayStart: dayStart)
    if let session = sessions[record.id] { days[session.day, default: []].append(record.id) }
  }

  /// Begins a new file: what was claimed by the one before is free again, but for what was entered by hand, of which
  /// none is met twice.
  mutating func beginFile() {
    claimed = claimed.filter { sessions[$0]?.source == nil }
  }

  /// Keeps a record from being met as the same on another clock.
  mutating func claim(_ id: String) { claimed.insert(id) }

  /// The record that is probably the same run or activity as a new one, from another source or entered by hand.
  ///
  /// - Parameter isOnAnotherClock: whether to look for one whose start another clock told.
  mutating func twin(of record: Record, isOnAnotherClock: Bool = false) -> String? {
    guard let new = ImportedSession(record, dayStart: dayStart) else { return nil }
    for offset in -1...1 {
      for id in days[new.day.adding(days: offset), default: []] {
        guard let known = sessions[id] else { continue }
        if claimed.contains(id), isOnAnotherClock || known.source == nil { continue }
        guard isOnAnotherClock ? known.isTwinOnAnotherClock(of: new) : known.isTwin(of: new) else { continue }
        claim(id)
        return id
      }
    }
    return nil
  }

  /// The files of lines by name, each with what changes when it is written to.
  private static func files(of folder: JournalFolder) throws(StoreError) -> [String: [Int64]] {
    var files: [String: [Int64]] = [:]
    for name in try folder.fileNames() {
      let status = try Descriptor(reading: folder.file(name)).status()
      files[name] = [
        Int64(truncatingIfNeeded: status.st_ino), Int64(status.st_size), Int64(status.st_mtim.tv_sec),
        Int64(status.st_mtim.tv_nsec),
      ]
    }
    return files
  }
}
