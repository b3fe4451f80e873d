import KneeDomain

/// Folds many lines into a journal at once; its orders are made at the end.
struct JournalBuilder {
  private(set) var journal: Journal
  private var whole: [Record] = []
  /// By the number of the id: one more than the place of its record in `whole`; 0 for none.
  private var places: [UInt32] = []

  init(_ journal: Journal) {
    self.journal = journal
  }

  /// Makes room for the lines of so many bytes.
  mutating func expect(bytes: Int) {
    let lines = bytes / 160
    journal.ids.reserve(lines, bytesEach: 26)
    journal.all.reserveCapacity(lines)
    places.reserveCapacity(lines)
  }

  /// The number of an id that stands in bytes, and its newest row so far.
  mutating func known(_ bytes: Bytes, _ id: Range<Int>) -> (number: Int, row: JournalRow?) {
    let number = journal.ids.intern(bytes, id)
    return (number, number < journal.all.count ? journal.all[number] : nil)
  }

  /// The number of an id, and its newest row so far.
  mutating func known(_ id: String) -> (number: Int, row: JournalRow?) {
    let number = journal.ids.intern(id)
    return (number, number < journal.all.count ? journal.all[number] : nil)
  }

  /// The number of a subject plus one.
  mutating func subject(_ text: String?) -> UInt32 {
    text.map { UInt32(journal.subjects.intern($0) + 1) } ?? 0
  }

  /// The number of a subject plus one.
  mutating func subject(_ bytes: Bytes, _ range: Range<Int>?) -> UInt32 {
    range.map { UInt32(journal.subjects.intern(bytes, $0) + 1) } ?? 0
  }

  /// Makes a row the newest one of its number.
  mutating func set(_ number: Int, _ row: JournalRow, _ record: Record?) {
    var row = row
    row.number = UInt32(number)
    if number < journal.all.count {
      journal.all[number] = row
      places[number] = 0
    } else {
      journal.all.append(row)
      places.append(0)
    }
    if let record, !record.isDeleted, journal.keepsWhole(row) {
      whole.append(record)
      places[number] = UInt32(whole.count)
    }
  }

  /// Notes a line that cannot be read; of a great many the first thousand.
  mutating func note(_ unreadable: Journal.Unreadable) {
    if journal.unreadable.count < 1000 { journal.unreadable.append(unreadable) }
  }

  /// The journal of all lines so far.
  consuming func finish() -> Journal {
    var journal = journal
    let all = journal.all
    let ids = journal.ids
    journal.order = all.indices.filter { !all[$0].flags.contains(.deleted) }.map(UInt32.init)
    journal.order.sort { a, b in
      let first = all[Int(a)]
      let second = all[Int(b)]
      return first.at < second.at || (first.at == second.at && ids.isBefore(Int(a), Int(b)))
    }
    let records = journal.order.compactMap { number in
      let place = places[Int(number)]
      return place == 0 ? nil : whole[Int(place) - 1]
    }
    journal.held = HeldRecords(records, dayStart: journal.dayStart)
    return journal
  }
}
