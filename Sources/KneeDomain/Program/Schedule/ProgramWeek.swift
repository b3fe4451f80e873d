/// A week of the program: what was done and what is planned.
public struct ProgramWeek: Hashable, Sendable {
  /// A day of the week.
  public struct Entry: Hashable, Sendable {
    /// The day.
    public let day: Day
    /// What became, or is to become, of it.
    public let standing: Standing
    /// Whether it has or had a run.
    public let hasRun: Bool
  }

  /// What became of a day.
  public enum Standing: String, Hashable, Sendable {
    /// All of what was asked was done; or something, where nothing was asked.
    case done
    case partly
    /// A session was due and nothing was done: it is due the next day.
    case skipped
    case rest
    /// To come.
    case planned
    case stopped

    /// It in plain words.
    public var plainName: String {
      switch self {
      case .done: "done"
      case .partly: "partly done"
      case .skipped: "left out"
      case .rest: "rest"
      case .planned: "planned"
      case .stopped: "stopped"
      }
    }
  }

  /// Its seven days, Monday first.
  public let days: [Entry]
}

extension ProgramReplay {
  /// The week around a day, as it stands today: days to come are planned as if every session until then were done.
  ///
  /// - Parameters:
  ///   - day: any day of the week.
  ///   - today: the day that is today.
  public mutating func week(of day: Day, today: Day) -> ProgramWeek {
    let monday = day.adding(days: -day.weekday)
    var days: [ProgramWeek.Entry] = []
    var coming: [Day: ProgramDay] = [:]
    if monday.adding(days: 6) >= today, let state = state(on: today) {
      let length = monday.adding(days: 6).number - today.number + 1
      for day in Rehearsal.allGreen.days(from: state, days: min(length, 60)) { coming[day.day] = day }
    }
    for offset in 0..<7 {
      let day = monday.adding(days: offset)
      days.append(day < today ? past(day) : planned(day, coming[day], isToday: day == today))
    }
    return ProgramWeek(days: days)
  }

  private mutating func past(_ day: Day) -> ProgramWeek.Entry {
    let log = history.log(of: day)
    guard var state = state(on: day) else {
      return ProgramWeek.Entry(day: day, standing: log.hasSession ? .done : .rest, hasRun: !log.runs.isEmpty)
    }
    state.end(log)
    let standing = state.marks.last?.standing ?? .rest
    return ProgramWeek.Entry(day: day, standing: standing, hasRun: !log.runs.isEmpty)
  }

  private mutating func planned(_ day: Day, _ program: ProgramDay?, isToday: Bool) -> ProgramWeek.Entry {
    let log = history.log(of: day)
    if isToday, log.hasSession {
      let entry = past(day)
      return ProgramWeek.Entry(day: day, standing: entry.standing, hasRun: entry.hasRun)
    }
    let kind = program?.plan.kind ?? .rest
    return ProgramWeek.Entry(
      day: day, standing: kind == .stopped ? .stopped : kind.isSession ? .planned : .rest,
      hasRun: !log.runs.isEmpty || program?.plan.isRunDay == true)
  }
}

extension DayMark {
  /// What became of the day.
  var standing: ProgramWeek.Standing {
    switch done {
    case .all: .done
    case .partly: kind.isSession ? .partly : .done
    case .nothing: kind == .stopped ? .stopped : kind.isSession ? .skipped : .rest
    }
  }
}
