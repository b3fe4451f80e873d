/// What the next weeks would bring if the knee answered in a certain way.
public enum Rehearsal: String, CaseIterable, Hashable, Sendable {
  /// Every session green.
  case allGreen
  /// Every session amber by the pain during it.
  case allAmber
  /// The next session red, the others green.
  case redOnce

  /// The rehearsal in plain words.
  public var plainName: String {
    switch self {
    case .allGreen: "if every session goes well"
    case .allAmber: "if every session is amber"
    case .redOnce: "if the next session is red and the others go well"
    }
  }

  /// The id that stands for every record that a rehearsal makes up; none of the journal has it.
  public static let record = "rehearsal"

  /// The days from one on, each as it would be; empty before the first program starts.
  ///
  /// - Parameters:
  ///   - replay: as it stands, or `ProgramReplay.rehearsing` changes of the plan.
  ///   - day: the first day.
  ///   - days: how many days; four weeks unless said otherwise.
  public func days(in replay: ProgramReplay, from day: Day, days: Int = 28) -> [ProgramDay] {
    var replay = replay
    return replay.state(on: day).map { self.days(from: $0, days: days) } ?? []
  }

  /// The days from one on, each as it would be; every session and run is done as asked, no test is made.
  ///
  /// - Parameters:
  ///   - state: the state on the morning of the first day.
  ///   - days: how many days; four weeks unless said otherwise.
  public func days(from state: ProgramState, days: Int = 28) -> [ProgramDay] {
    var state = state
    var result: [ProgramDay] = []
    var hasBeenRed = false
    let pain = state.mornings.last?.pain ?? Score.painFree
    for offset in 0..<max(1, days) {
      var log = DayLog(day: state.today)
      if offset > 0 {
        log = DayLog(day: state.today.adding(days: 1))
        log.standing = state.standing
        log.mornings = [Logged(morning(pain), id: Rehearsal.record)]
        state.begin(log)
      }
      result.append(state.day(with: log))
      if state.plan.kind.isSession {
        log.exercises = state.plan.exercises.map { exercise in
          let during = during(exercise, state: state, isFirst: !hasBeenRed)
          return Logged(exercise.done(on: state.today, pain: during), id: Rehearsal.record)
        }
        hasBeenRed = true
      }
      // A run that is due is done, for the days of rest after it; how far it goes is not rehearsed.
      if state.plan.isRunDay {
        log.runs = [Logged(RunEntry(kilometers: 0, minutes: 0), id: Rehearsal.record)]
      }
      log.scores = [Logged(pain, id: Rehearsal.record)]
      state.end(log)
    }
    return result
  }

  private func morning(_ pain: Score) -> CheckIn {
    CheckIn(pain: pain, swelling: NewSwelling.none)
  }

  private func during(_ exercise: PlannedExercise, state: ProgramState, isFirst: Bool) -> Score {
    let rule = ResponseRule(exercise: exercise.exercise, condition: state.settings.condition, age: state.age)
    let (green, amber) = rule.limits
    let value =
      switch self {
      case .allGreen: min(1, green)
      case .allAmber: amber
      case .redOnce: isFirst ? amber + 1 : min(1, green)
      }
    return Score(value) ?? Score.painFree
  }
}

extension PlannedExercise {
  /// It done as asked, on both sides at once.
  func done(on day: Day, pain: Score?) -> ExerciseEntry {
    ExerciseEntry(
      day: day, exercise: id, sets: Array(repeating: dose.oneSet, count: dose.sets), painDuring: pain)
  }
}
