import KneeDomain

/// The state of the journal: the fold of all lines by id (design section 6).
///
/// Of every record there is a `JournalRow`. Whole records are kept of the kinds that matter at any age and of
/// the days from `decodedFrom` on; `JournalFolder` decodes any other.
public struct Journal: Sendable {
  /// A line that cannot be read.
  public struct Unreadable: Hashable, Sendable {
    /// Where it stands.
    public var place: StoreError.Place
    /// Why, as a clause.
    public var reason: String
    /// True when a newer version of the program wrote it.
    public var isNewer: Bool
  }

  /// When a day begins, in seconds after midnight.
  public let dayStart: Int
  /// Records of this day and later are kept whole.
  public internal(set) var decodedFrom: Day
  /// False while only the recent months are read.
  public internal(set) var isComplete = false
  /// The whole records that are kept, in order of (`at`, `id`), without deleted ones.
  public var records: [Record] { held.records }
  /// Lines that cannot be read.
  public internal(set) var unreadable: [Unreadable] = []

  var held: HeldRecords
  var ids = ByteTable()
  var subjects = ByteTable()
  /// By the number of the id: its newest line, deletions too.
  var all: [JournalRow] = []
  /// Numbers of what is not deleted, in order of (`at`, `id`).
  var order: [UInt32] = []

  /// A journal without records.
  public init(dayStart: Int = 4 * 3600, decodedFrom: Day, isComplete: Bool = false) {
    self.isComplete = isComplete
    self.dayStart = dayStart
    self.decodedFrom = decodedFrom
    held = HeldRecords(dayStart: dayStart)
  }

  /// All rows in order of (`at`, `id`), without deleted ones.
  public var rows: Rows { Rows(all: all, order: order) }

  /// Whether there is no record.
  public var isEmpty: Bool { order.isEmpty }

  /// The id of a row of this journal.
  public func id(of row: JournalRow) -> String {
    ids[Int(row.number)]
  }

  /// The subject of a row of this journal: the exercise, the first place, the test, the measure, the shoe of a
  /// run, the sport of an activity; of an unknown kind its name.
  public func subject(of row: JournalRow) -> String? {
    row.subject == 0 ? nil : subjects[Int(row.subject) - 1]
  }

  /// The row of a record; nil where there is none or it was deleted.
  public func row(id: String) -> JournalRow? {
    guard let number = ids.find(id) else { return nil }
    return all[number].flags.contains(.deleted) ? nil : all[number]
  }

  /// The whole record, where it is kept.
  public func record(id: String) -> Record? {
    guard let row = row(id: id), let index = recordIndex(at: row.at, id: id) else { return nil }
    return records[index]
  }

  /// The rows that count for a day.
  public func rows(on day: Day) -> [JournalRow] {
    rows.filter { $0.dayNumber == day.number }
  }

  /// The whole records that count for a day; of a day before `decodedFrom` only those that are kept.
  public func records(on day: Day) -> [Record] {
    held.on(day)
  }

  /// The latest profile.
  public var profile: Profile? {
    for record in records.reversed() {
      if case .profile(let profile) = record.entry { return profile }
    }
    return nil
  }

  func keepsWhole(_ row: JournalRow) -> Bool {
    row.kind.isAlwaysDecoded || row.dayNumber >= decodedFrom.number
  }
}

extension Journal {
  /// Rows of a journal in its order.
  public struct Rows: RandomAccessCollection, Sendable {
    let all: [JournalRow]
    let order: [UInt32]
    /// The first index.
    public var startIndex: Int { 0 }
    /// One past the last index.
    public var endIndex: Int { order.count }
    /// The row at an index.
    public subscript(index: Int) -> JournalRow { all[Int(order[index])] }
  }
}
