/// The program over the days of a journal.
///
/// The same history gives the same program on every day of it; what is added later changes no earlier day. Make one
/// when the journal changes and ask it as often as needed: it remembers where the last question left it.
///
///     var replay = ProgramReplay(history)
///     replay.day(today)?.headline
public struct ProgramReplay: Sendable {
  /// What it reads.
  public private(set) var history: ProgramHistory
  /// The state at the end of a day, for questions about later ones.
  private var checkpoint: (day: Day, state: ProgramState)?

  /// A replay of a history.
  public init(_ history: ProgramHistory) {
    self.history = history
  }

  /// Reads one day of the history anew, as `ProgramHistory.renew`; what was replayed of the days before it is kept.
  public mutating func renew(_ day: Day, entries: some Sequence<LoggedEntry>) {
    history.renew(day, entries: entries)
    if let checkpoint, checkpoint.day >= day { self.checkpoint = nil }
  }

  /// The program on a day; nil before the first program starts.
  public mutating func day(_ day: Day) -> ProgramDay? {
    guard let state = state(on: day) else { return nil }
    return state.day(with: history.log(of: day))
  }

  /// What was decided on each day of a stretch that decided anything, in order.
  public mutating func decisions(in days: ClosedRange<Day>) -> [(day: Day, decisions: [Decision])] {
    var found: [(day: Day, decisions: [Decision])] = []
    for number in days.lowerBound.number...days.upperBound.number {
      let day = Day(number: number)
      guard let state = state(on: day), !state.decisions.isEmpty else { continue }
      found.append((day, state.sortedDecisions))
    }
    return found
  }

  /// Why the plan is as it is on a day: what was decided on it, or on the latest day before that changed anything.
  public mutating func why(_ day: Day) -> (day: Day, decisions: [Decision])? {
    guard let start = history.start(upTo: day) else { return nil }
    return decisions(in: start...day).last { entry in
      entry.day == day || entry.decisions.contains { $0.kind != .stand && $0.kind != .advice }
    }
  }

  /// The state on the morning of a day; nil before the first program starts.
  public mutating func state(on day: Day) -> ProgramState? {
    guard let start = history.start(upTo: day) else { return nil }
    var state = usableCheckpoint(before: day, start: start) ?? firstState(start)
    var next = state.today
    if checkpoint.map({ $0.state.today == state.today && $0.state.start == start && $0.day < day }) == true {
      next = next.adding(days: 1)
    }
    while next < day {
      let log = history.log(of: next)
      state.begin(log)
      state.end(log)
      checkpoint = (next, state)
      next = next.adding(days: 1)
    }
    state.begin(history.log(of: day))
    return state
  }

  private func usableCheckpoint(before day: Day, start: Day) -> ProgramState? {
    guard let checkpoint, checkpoint.day < day, checkpoint.state.start == start else { return nil }
    return checkpoint.state
  }

  private func firstState(_ start: Day) -> ProgramState {
    let log = history.log(of: start)
    return ProgramState(
      start: start, settings: log.start ?? .usual, profile: history.profile(on: start.adding(days: -1)),
      limits: history.limits(before: start))
  }
}
