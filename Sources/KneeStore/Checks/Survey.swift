import KneeDomain

/// Gathers what is worth knowing about the readable lines of a journal.
struct Survey {
  /// One line of a record.
  struct Version: Hashable {
    var recorded: Instant
    var bytes: [UInt8]
    var place: StoreError.Place
    var isDeletion: Bool
    /// Files named by months share a number; every other file is a copy of its own.
    var copy: Int
  }

  private(set) var lines = 0
  private var notes: [Finding] = []
  private var seen: [String: (count: Int, place: StoreError.Place)] = [:]
  private var versions: [String: [Version]] = [:]
  private var kinds: [String: String] = [:]
  private var copy = 0
  private var copies = 0
  private var previous: Instant?

  /// Begins a file.
  mutating func begin(_ path: String, isMonth: Bool) {
    previous = nil
    if isMonth {
      copy = 0
    } else {
      copies += 1
      copy = copies
      note(
        "this file has not the name of a month; its lines count all the same",
        at: StoreError.Place(file: path))
    }
  }

  mutating func note(_ message: String, at place: StoreError.Place) {
    notes.append(Finding(severity: .note, place: place, message: message))
  }

  /// Takes a line.
  mutating func take(_ record: Record, _ bytes: ArraySlice<UInt8>, at place: StoreError.Place, now: Instant) {
    lines += 1
    let kind = JSONValue.string(record.entry.kindName).text
    if case .other = record.entry {
      if !record.isDeleted { count("the kind \(kind) is not known to this version; it is kept", at: place) }
    } else {
      for field in record.unknown.keys {
        count(
          "the field \(JSONValue.string(field).text) of \(kind) is not known to this version in full; it is kept",
          at: place)
      }
    }
    // Of a run from another program the time of recording is its end, which says nothing of this device's clock.
    if ImportSource(of: record.id) == nil {
      if let previous, record.recorded < previous.adding(seconds: -60) {
        count("the time of recording runs backwards: a clock was set back, or files were merged", at: place)
      }
      previous = record.recorded
    }
    if record.recorded > now.adding(seconds: 86_400) {
      count("the time of recording is in the future: a clock was wrong", at: place)
    }
    if let known = kinds[record.id], known != kind {
      note("the record \(record.id) was \(known) and is \(kind) here", at: place)
    }
    kinds[record.id] = kind
    versions[record.id, default: []].append(
      Version(
        recorded: record.recorded, bytes: Array(bytes), place: place, isDeletion: record.isDeleted, copy: copy
      ))
  }

  /// Notes the same thing once for all the lines it holds for.
  private mutating func count(_ message: String, at place: StoreError.Place) {
    seen[message] = (1 + (seen[message]?.count ?? 0), seen[message]?.place ?? place)
  }

  /// How many records there are.
  var records: Int {
    versions.values.count { Survey.latest($0)?.isDeletion == false }
  }

  /// All notes, in the order of their places.
  func findings() -> [Finding] {
    let counted = seen.map { message, seen in
      Finding(
        severity: .note, place: seen.place,
        message: seen.count == 1 ? message : "\(message) (\(seen.count) lines, this is the first)")
    }
    let conflicts = versions.flatMap { id, versions in
      ConflictFinder.pairs(versions).map { earlier, later in
        Finding(
          severity: .note, place: earlier.place,
          message:
            "the record \(id) was edited here and at \(later.place) without one edit knowing of the other; "
            + "the later one holds")
      }
    }
    return (notes + counted + conflicts).sorted {
      ($0.place.file, $0.place.line ?? 0, $0.message) < ($1.place.file, $1.place.line ?? 0, $1.message)
    }
  }

  private static func latest(_ versions: [Version]) -> Version? {
    versions.max(by: Survey.isBefore)
  }

  /// The order of the fold.
  static func isBefore(_ a: Version, _ b: Version) -> Bool {
    a.recorded == b.recorded ? a.bytes.lexicographicallyPrecedes(b.bytes) : a.recorded < b.recorded
  }
}
