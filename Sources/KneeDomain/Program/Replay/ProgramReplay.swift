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
  private var checkpoint: ProgramState?

  /// A replay of a history.
  public init(_ history: ProgramHistory) {
    self.history = history
  }

  /// Reads one day of the history anew, as `ProgramHistory.renew`; what was replayed of the days before it is kept.
  public mutating func renew(_ day: Day, entries: some Sequence<LoggedEntry>) {
    history.renew(day, entries: entries)
    if let last = checkpoint?.today, last >= day { checkpoint = nil }
  }

  /// Goes on with a history that is the same before a day, for changes that bear on more than one day.
  public mutating func update(_ history: ProgramHistory, changedFrom day: Day) {
    self.history = history
    if let last = checkpoint?.today, last >= day { checkpoint = nil }
  }

  /// Goes on with a history that may be another one; what was replayed is kept where both say the same of the program
  /// of a day.
  ///
  /// - Returns: whether they do, so that everything that was told of the days of that program still holds.
  @discardableResult
  public mutating func update(_ history: ProgramHistory, forProgramOn day: Day) -> Bool {
    let isSame = self.history.tellsTheSame(as: history, ofProgramOn: day)
    self.history = history
    if !isSame || checkpoint?.start != history.start(upTo: day) { checkpoint = nil }
    return isSame
  }

  /// The program on a day; nil before the first program starts.
  public mutating func day(_ day: Day) -> ProgramDay? {
    guard let state = state(on: day) else { return nil }
    return state.day(with: history.log(of: day))
  }

  /// What was decided on each day of a stretch that decided anything, in order.
  public mutating func decisions(in days: ClosedRange<Day>) -> [(day: Day, decisions: [Decision])] {
    var found: [(day: Day, decisions: [Decision])] = []
    // Each program of the stretch is folded through once.
    for (index, start) in history.starts.enumerated() where start <= days.upperBound {
      let next = history.starts.dropFirst(index + 1).first
      let last = min(days.upperBound, next?.adding(days: -1) ?? days.upperBound)
      guard last >= days.lowerBound else { continue }
      var state = firstState(start)
      for number in start.number...last.number {
        let log = history.log(of: Day(number: number))
        state.begin(log)
        if log.day >= days.lowerBound, !state.decisions.isEmpty {
          found.append((log.day, state.sortedDecisions))
        }
        state.end(log)
      }
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
    var state: ProgramState
    var next = start
    if let checkpoint, checkpoint.start == start, checkpoint.today < day {
      state = checkpoint
      next = checkpoint.today.adding(days: 1)
    } else {
      state = firstState(start)
    }
    checkpoint = nil
    while next < day {
      let log = history.log(of: next)
      state.begin(log)
      state.end(log)
      next = next.adding(days: 1)
    }
    if day > start { checkpoint = state }
    state.begin(history.log(of: day))
    return state
  }

  /// The replay as it would be if changes of the plan were made on a day, before any is recorded: ask it what the day
  /// would look like, or let a `Rehearsal` go on from its state.
  ///
  ///     let changed = replay.rehearsing([PlanChange(.daysPerWeek(4), reason: "")], on: today)
  ///     Rehearsal.allGreen.days(in: changed, from: today)
  public func rehearsing(_ changes: [PlanChange], on day: Day) -> ProgramReplay {
    var replay = self
    replay.update(history.adding(changes, on: day), changedFrom: day)
    return replay
  }

  private func firstState(_ start: Day) -> ProgramState {
    let log = history.log(of: start)
    return ProgramState(
      start: start, settings: log.start ?? .usual, profile: history.profile(on: start.adding(days: -1)),
      limits: history.limits(before: start))
  }
}
