import KneeDomain
import KneeStore

/// The program as a journal tells it: one value for the screen and the commands, made anew when the journal changes.
package struct ProgramBook: Sendable {
  /// The program of today; nil while records that it rests on are still to be read.
  package private(set) var today: ProgramDay?
  /// The program on any day. Empty while records are still to be read.
  package private(set) var replay: ProgramReplay
  /// Read the journal with whole records from this day on; nil where nothing is missing.
  package let needsRecordsFrom: Day?

  private let entries: [LoggedEntry]
  private let day: Day
  private let journal: Journal

  /// The program of a journal.
  ///
  /// - Parameters:
  ///   - journal: as far as it is read.
  ///   - day: the day that is today.
  package init(_ journal: Journal, today day: Day) {
    self.journal = journal
    self.day = day
    let needed = Self.firstDayNeeded(of: journal, today: day)
    let isMissing = needed.map { $0 < journal.decodedFrom } ?? false
    needsRecordsFrom = isMissing && journal.isComplete ? needed : nil
    let isReadable = !isMissing && (journal.isComplete || needed != nil)
    entries = isReadable ? Self.entries(of: journal) : []
    replay = ProgramReplay(Self.history(of: entries, in: journal, today: day))
    today = isReadable ? replay.day(day) : nil
  }

  /// The program on a day; before the first one, what would begin on that day. Nil while records are still to be read.
  package func day(_ day: Day) -> ProgramDay? {
    if day == self.day || today == nil { return today }
    var replay = replay
    if let program = replay.day(day) { return program }
    let log = replay.history.log(of: day)
    var state = ProgramState(start: day, profile: journal.profile)
    state.begin(log)
    return state.day(with: log)
  }

  /// Today's program if a change of the plan were made now.
  package func rehearsing(_ change: PlanChange) -> ProgramDay? {
    let entry = LoggedEntry(id: Self.rehearsal, at: .unwritten, day: day, entry: .plan(change))
    var replay = ProgramReplay(Self.history(of: entries + [entry], in: journal, today: day))
    return replay.day(day)
  }

  /// What the program would make of a change of the plan, before it is recorded; nil where it makes nothing of it.
  package func decision(on change: PlanChange) -> Decision? {
    rehearsing(change)?.decisions.first { $0.records.contains(Self.rehearsal) }
  }

  private static let rehearsal = "rehearsal"

  private static func history(of entries: [LoggedEntry], in journal: Journal, today: Day) -> ProgramHistory {
    // Whoever looks at the program begins one where there is none: the list of the first day is there before anything
    // is recorded.
    let looking = LoggedEntry(
      id: "", at: .unwritten, day: today, entry: .plan(PlanChange(change: "", reason: "")))
    return ProgramHistory(entries: entries + [looking]) { Safety.source($0, in: journal) }
  }

  private static func entries(of journal: Journal) -> [LoggedEntry] {
    journal.records.map { record in
      LoggedEntry(
        id: record.id, at: record.at.instant, dayOnly: record.dayOnly,
        day: record.day(startingAt: journal.dayStart), entry: record.entry)
    }
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

extension JournalRow {
  fileprivate var beginsProgram: Bool {
    kind == .exercise || kind == .session || kind == .checkIn
  }
}
