/// What became of the days of the programs: how much of what was asked for was done.
///
///     var replay = ProgramReplay(history)
///     let calendar = replay.calendar(of: first...last, today: today)
///     calendar.sessions(in: today.adding(days: -27)...today)  // (done: 11, asked: 12)
public struct AdherenceCalendar: Hashable, Sendable {
  /// A day of a program.
  public struct Entry: Hashable, Sendable {
    /// The day.
    public let day: Day
    /// What became, or is to become, of it.
    public let standing: ProgramWeek.Standing
    /// How many exercises were asked for; of a day to come none.
    public let asked: Int
    /// How many of them were done; of a day that asked for none, how many were done.
    public let done: Int
    /// Whether it has a run, or one is planned.
    public let hasRun: Bool
    /// Sessions that the day's phase asks for, as a part of its week: 3 a week are 3/7 a day. 0 while a flare or a notice
    /// stands.
    let expected: Double
    /// Whether it had a session, whole or in part.
    let hasSession: Bool
  }

  /// The days that belong to a program, in order.
  public let entries: [Entry]

  /// A calendar of no days.
  public init() { self.init(entries: []) }

  init(entries: [Entry]) { self.entries = entries }

  /// The entry of a day; nil for one that belongs to no program.
  public func entry(of day: Day) -> Entry? {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].day < day { low = middle + 1 } else { high = middle }
    }
    return low < entries.count && entries[low].day == day ? entries[low] : nil
  }

  /// The sessions of a stretch of days: those done, and those the phases asked for (facts.md, section f4). More can be
  /// done than asked for.
  public func sessions(in days: ClosedRange<Day>) -> (done: Int, asked: Int) {
    var expected = 0.0
    var done = 0
    for entry in entries where days.contains(entry.day) {
      expected += entry.expected
      if entry.hasSession { done += 1 }
    }
    // Sums of sevenths fall short of whole numbers by rounding.
    return (done, Int((expected + 1e-6).rounded(.down)))
  }
}

extension ProgramReplay {
  /// What became of a stretch of days; those to come after `today`, up to the end of its week, as they are planned.
  ///
  /// Of the program that holds `today` it costs one day more than what was replayed before; each earlier program of the
  /// stretch is replayed once.
  public mutating func calendar(of days: ClosedRange<Day>, today: Day) -> AdherenceCalendar {
    var entries: [AdherenceCalendar.Entry] = []
    for (index, start) in history.starts.enumerated() where start <= min(days.upperBound, today) {
      let next = history.starts.dropFirst(index + 1).first
      let end = min(next?.adding(days: -1) ?? today, today)
      guard end >= days.lowerBound else { continue }
      // The way of an earlier program is not kept: the next question is about the last one.
      var replay = self
      guard let morning = replay.state(on: end) else { continue }
      if end == today { self = replay }
      var state = morning
      state.end(history.log(of: end))
      entries += state.marks.filter { days.contains($0.day) }.map {
        entry($0, in: state, isToday: $0.day == today)
      }
      if end == today { entries += coming(after: morning, upTo: days.upperBound) }
    }
    return AdherenceCalendar(entries: entries)
  }

  /// The rest of the week as it would be if every session until then were done.
  private func coming(after morning: ProgramState, upTo last: Day) -> [AdherenceCalendar.Entry] {
    let today = morning.today
    let days = Rehearsal.allGreen.days(from: morning, days: 7 - today.weekday)
    return days.filter { $0.day > today && $0.day <= last }.map { program in
      let kind = program.plan.kind
      return AdherenceCalendar.Entry(
        day: program.day, standing: kind == .stopped ? .stopped : kind.isSession ? .planned : .rest, asked: 0,
        done: 0,
        hasRun: program.plan.isRunDay, expected: 0, hasSession: false)
    }
  }

  private func entry(_ mark: DayMark, in state: ProgramState, isToday: Bool) -> AdherenceCalendar.Entry {
    let isOpen = isToday && mark.standing == .skipped
    return AdherenceCalendar.Entry(
      day: mark.day, standing: isOpen ? .planned : mark.standing, asked: mark.asked, done: mark.did,
      hasRun: !history.log(of: mark.day).runs.isEmpty,
      expected: mark.isActive ? state.sessionsAWeek(in: mark.phase) / 7 : 0, hasSession: mark.done != .nothing
    )
  }
}
