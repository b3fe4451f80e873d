import KneeDomain
import KneeStore
import PatellaApp

extension CommandContext {
  /// Records one entry, together with the notice that it gives rise to, and prints what was recorded.
  mutating func record(_ entry: Entry, _ options: EntryOptions) throws {
    var record = newRecord(entry)
    (record.at, record.dayOnly) = try when(options.date)
    record.note = options.note.flatMap { $0.isEmpty ? nil : $0 }
    try write(record, replacing: nil)
  }

  /// A record of now.
  func newRecord(_ entry: Entry) -> Record {
    Record(id: RecordID.make(at: clock.now), at: clock.moment.wholeSecond, entry: entry)
  }

  /// Keeps a record and prints its line.
  mutating func write(_ record: Record, replacing before: Record?) throws {
    try keep(record, replacing: before)
    let distances = try distances()
    try confirm(
      record, record.isDeleted ? "deleted: \(before?.words(distances) ?? "")" : record.words(distances))
  }

  /// Writes a new, changed or deleted record, remembers the step for `undo`, prints the notice that it gives
  /// rise to.
  mutating func keep(_ record: Record, replacing before: Record?) throws {
    var journal = try surroundings(of: record, isNew: before == nil)
    journal.apply(record)
    var names = RecordNames(instant: clock.now, random: .random(in: 0...UInt64.max), count: 1)
    let notices = Safety.notices(
      for: [record], in: journal, at: clock.moment.wholeSecond, ids: &names)
    let written = try folder.append([record] + notices, now: clock.now)
    if let record = written.first { remember(record, replacing: before) }
    for notice in notices { journal.apply(notice) }
    tell(of: record, in: journal)
  }

  /// How distances are told to the person of the journal.
  mutating func distances() throws(StoreError) -> DistanceWords {
    var journal = Journal(dayStart: folder.dayStart, decodedFrom: clock.today)
    for profile in try profiles() { journal.apply(profile) }
    return journal.distances
  }

  /// Prints the one line of a command that records.
  func confirm(_ record: Record, _ words: String) throws(Failure) {
    var output = Output()
    output.add("\(record.id)\t\(Visible.text(words))")
    try output.finish()
  }

  /// What the safety rules need to know beside a record: who it is about; of a check-in with a swollen knee the
  /// two weeks before; of a record that was there already its notices and what was cleared.
  private mutating func surroundings(of record: Record, isNew: Bool) throws -> Journal {
    let first = record.day(startingAt: folder.dayStart).adding(days: -15)
    var journal = Journal(dayStart: folder.dayStart, decodedFrom: first)
    if case .checkIn(let checkIn) = record.entry, checkIn.swelling == .clear {
      journal = try folder.load(since: first, decodedFrom: first)
    }
    for profile in try profiles() { journal.apply(profile) }
    if !isNew {
      for known in try folder.records(mentioning: ["notice", "clearance"]) { journal.apply(known) }
    }
    return journal
  }

  /// Prints the notice that a record holds up. On standard error, so that the output stays one line for other
  /// programs.
  private func tell(of record: Record, in journal: Journal) {
    let standing = Safety.lock(in: journal).standing.filter { $0.source == record.id }
    if standing.isEmpty { return }
    let lock = PlanLock(
      notices: standing.map { ($0.id, Notice(report: record.id, rules: $0.rules)) }, clearances: []
    ) { _ in .fires(Safety.findings(in: record, of: journal)) }
    StandardError.tell("\n" + NoticeView(lock: lock).lines(width: 76).joined(separator: "\n"))
  }
}
