import KneeDomain
import KneeStore

/// The program as a journal tells it: one value for the screen and the commands.
///
/// A change of the journal on one day replays only the days from it on: a tick of today costs one day, not the program.
package struct ProgramBook: Sendable {
  /// The program of today; nil while records that it rests on are still to be read.
  package private(set) var today: ProgramDay?
  /// The program on any day. Empty while records are still to be read.
  package private(set) var replay: ProgramReplay
  /// Read the journal with whole records from this day on; nil where nothing is missing.
  package let needsRecordsFrom: Day?

  private let day: Day
  /// The ids of the records that notices are about.
  private let sources: Set<String>
  /// Another day that is on the screen.
  private var shown: ProgramDay?

  /// The program of a journal.
  ///
  /// - Parameters:
  ///   - journal: as far as it is read.
  ///   - day: the day that is today.
  ///   - old: the program as it was before the journal changed; where the journal still says the same of today's
  ///     program, its days are not replayed again.
  package init(_ journal: Journal, today day: Day, after old: ProgramBook? = nil) {
    self.day = day
    let needed = Self.firstDayNeeded(of: journal, today: day)
    let isMissing = needed.map { $0 < journal.decodedFrom } ?? false
    needsRecordsFrom = isMissing && journal.isComplete ? needed : nil
    let isReadable = !isMissing && (journal.isComplete || needed != nil)
    let records = isReadable ? journal.records : []
    sources = Set(
      records.compactMap { if case .notice(let notice) = $0.entry { notice.report } else { nil } })
    let look = Self.look(on: day)
    let entries = (0...records.count).lazy.map { index in
      index < records.count ? LoggedEntry(records[index], in: journal) : look
    }
    let history = ProgramHistory(entries: entries) { Safety.source($0, in: journal) }
    replay = old?.replay ?? ProgramReplay(history)
    let isSame = replay.update(history, forProgramOn: day)
    if !isReadable {
      today = nil
    } else if isSame, let old, old.day == day, old.today != nil {
      today = old.today
    } else {
      today = replay.day(day)
    }
  }

  /// Takes in records that have changed.
  ///
  /// - Parameters:
  ///   - records: as they were before and as they are now.
  ///   - journal: with the change.
  package mutating func renew(_ records: [Record], in journal: Journal) {
    let days = Set(records.map { $0.day(startingAt: journal.dayStart) })
    let first = replay.history.start(upTo: day) ?? day
    guard today != nil, let changed = days.first, days.count == 1, (first...day).contains(changed),
      records.allSatisfy({ $0.entry.kind.isOfItsDay && !sources.contains($0.id) })
    else {
      self = ProgramBook(journal, today: day)
      return
    }
    shown = nil
    replay.renew(changed, entries: entries(on: changed, in: journal))
    today = replay.day(day)
  }

  /// Keeps the program of a day that is looked at again and again.
  package mutating func keep(_ day: Day?) {
    guard let day, day != self.day, shown?.day != day, today != nil else { return }
    shown = program(on: day)
  }

  /// The program on a day; before the first one, what would begin on that day. Nil while records are still to be read.
  package func day(_ day: Day) -> ProgramDay? {
    if day == self.day || today == nil { return today }
    return shown?.day == day ? shown : program(on: day)
  }

  /// What the program would make of a change of the plan, before it is recorded; nil where it makes nothing of it.
  package func decision(on change: PlanChange) -> Decision? {
    rehearsing(change)?.decisions.first { $0.records.contains(Rehearsal.record) }
  }

  /// Today's program if a change of the plan were made now.
  package func rehearsing(_ change: PlanChange) -> ProgramDay? {
    var replay = replay.rehearsing([change], on: day)
    return replay.day(day)
  }

  /// The next four weeks if the answers were as rehearsed: of the plan as it is, or with a change of it that is not
  /// recorded. Empty while records are still to be read.
  package func days(_ rehearsal: Rehearsal, with change: PlanChange? = nil) -> [ProgramDay] {
    today == nil ? [] : rehearsal.days(in: replay.rehearsing(change.map { [$0] } ?? [], on: day), from: day)
  }

  private func program(on day: Day) -> ProgramDay? {
    var replay = replay
    if let program = replay.day(day) { return program }
    let log = replay.history.log(of: day)
    var state = ProgramState(start: day, profile: replay.history.profile(on: self.day))
    state.begin(log)
    return state.day(with: log)
  }

  private func entries(on day: Day, in journal: Journal) -> [LoggedEntry] {
    journal.records(on: day).map { LoggedEntry($0, in: journal) }
      + (day == self.day ? [Self.look(on: day)] : [])
  }

  /// Whoever looks at the program begins one where there is none: the list of the first day is there before anything is
  /// recorded.
  private static func look(on day: Day) -> LoggedEntry {
    LoggedEntry(id: "", at: .unwritten, day: day, entry: .plan(PlanChange(change: "", reason: "")))
  }

  /// The first day of the program that holds today, told from the rows alone; nil where nothing is known of one yet.
  private static func firstDayNeeded(of journal: Journal, today: Day) -> Day? {
    let byHand = journal.records.last { record in
      guard case .plan(let plan) = record.entry, case .start? = plan.effect else { return false }
      return record.day(startingAt: journal.dayStart) <= today
    }
    if let byHand { return byHand.day(startingAt: journal.dayStart) }
    var first: Day?
    for row in journal.rows.reversed() where row.beginsProgram {
      if let first, first.number - row.day.number > ProgramHistory.silenceBetweenEpisodes { return first }
      first = min(first ?? row.day, row.day)
    }
    // What came before the months that are read may belong to it.
    return journal.isComplete ? first ?? today : nil
  }
}

extension LoggedEntry {
  /// A record as the program reads it.
  init(_ record: Record, in journal: Journal) {
    self.init(
      id: record.id, at: record.at.instant, dayOnly: record.dayOnly,
      day: record.day(startingAt: journal.dayStart), entry: record.entry)
  }
}

extension JournalRow {
  fileprivate var beginsProgram: Bool {
    kind == .exercise || kind == .session || kind == .checkIn
  }
}

extension RecordKind {
  /// Whether its records say something of their own day alone.
  fileprivate var isOfItsDay: Bool {
    switch self {
    case .checkIn, .pain, .exercise, .session, .run, .activity, .test, .score, .plan, .experiment: true
    case .profile, .report, .notice, .clearance, .limit, .shoe, .other: false
    }
  }
}
