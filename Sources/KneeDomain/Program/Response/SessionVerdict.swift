/// How the knee answered the session of a day.
public struct SessionVerdict: Hashable, Sendable {
  /// The day of the session.
  public let day: Day
  /// The worst light of it.
  public internal(set) var light: TrafficLight
  /// The light of each exercise, in the order they were done.
  public internal(set) var exercises: [ExerciseVerdict]
  /// The records it rests on.
  public internal(set) var records: [String]
  /// The answer as a whole, and the rule it is judged by.
  let response: KneeResponse
  let rule: ResponseRule

  /// The cells of the answer as a whole.
  public var cells: [KneeResponse.Cell] { response.cells(by: rule) }
}

/// How the knee answered one exercise of a session.
public struct ExerciseVerdict: Hashable, Sendable {
  /// The id of the exercise.
  public let exercise: String
  /// Its light.
  public internal(set) var light: TrafficLight
  /// Whether all of the dose was done, at the full dose of the program.
  public let isFull: Bool
  /// The highest effort given, 0 to 10; nil when not said.
  public let effort: Double?
  /// Pain during it: its own, or that of the session.
  public let during: Score?
  let rule: ResponseRule
  let records: [String]
}

/// A session whose answers are still coming in.
struct OpenSession: Hashable, Sendable {
  var day: Day
  var exercises: [Performed]
  var response: KneeResponse
  var isPainless: Bool
  var records: [String]

  struct Performed: Hashable, Sendable {
    var exercise: String
    var during: Score?
    var isFull: Bool
    var effort: Double?
    var records: [String]
  }
}

extension ProgramState {
  /// The morning value: of the sore knee, or of the worse where both are.
  mutating func takeMorning(_ entries: [Logged<CheckIn>]) {
    let relevant = entries.filter { entry in
      guard let side, side != .both, let own = entry.value.side, own != .both else { return true }
      return own == side
    }
    guard let pain = relevant.map(\.value.pain).max() else { return }
    let swelling = relevant.compactMap(\.value.swelling)
    mornings.append(
      Morning(
        day: today, pain: pain, worst: relevant.compactMap(\.value.worst24h).max() ?? loggedWorst(pain),
        swelling: swelling.contains(.clear)
          ? .clear : swelling.contains(.little) ? .little : swelling.isEmpty ? nil : NewSwelling.none,
        meds: relevant.compactMap(\.value.meds).reduce(nil) { ($0 ?? false) || $1 },
        records: relevant.map(\.id)))
  }

  /// Where the worst was not asked, the highest of this morning and of what was logged the day before stands for it.
  private func loggedWorst(_ morning: Score) -> Score? {
    guard let yesterday = highestScore, yesterday.day == today.adding(days: -1) else { return nil }
    return max(morning, yesterday.score)
  }

  mutating func takeScores(_ scores: [Logged<Score>]) {
    highestScore = scores.map(\.value).max().map { (today, $0) }
  }

  /// The morning of a day; nil where it was not said.
  func morning(of day: Day) -> Morning? {
    // The days that are asked for are the latest ones.
    for morning in mornings.reversed() {
      if morning.day == day { return morning }
      if morning.day < day { return nil }
    }
    return nil
  }

  mutating func takeSession(_ log: DayLog) {
    // Stretching of which nothing is said is no session: its silence would stand between two greens.
    guard isMoving(log) || log.exercises.contains(where: { $0.value.painDuring != nil }) else { return }
    let answer = log.sessions.last?.value
    var performed: [OpenSession.Performed] = []
    for (index, entry) in log.exercises.enumerated() {
      let id = entry.value.exercise
      // The sets of an exercise may stand in several records, one for each leg.
      guard !performed.contains(where: { $0.exercise == id }) else { continue }
      let entries = log.exercises[index...].filter { $0.value.exercise == id }
      performed.append(
        OpenSession.Performed(
          exercise: id, during: entries.compactMap(\.value.painDuring).max() ?? answer?.painDuring,
          isFull: isFull(id, entries: entries.map(\.value)),
          effort: entries.lazy.flatMap(\.value.sets).compactMap(\.effort).max(), records: entries.map(\.id)))
      adoptDose(of: id, from: entries.map(\.value))
    }
    let before = morning(of: today)
    open.append(
      OpenSession(
        day: today, exercises: performed,
        response: KneeResponse(
          during: answer?.painDuring, hourAfter: log.sessions.compactMap(\.value.painOneHourAfter).max(),
          before: before?.pain,
          limp: log.sessions.compactMap(\.value.limp).reduce(nil) { ($0 ?? false) || $1 },
          meds: log.sessions.compactMap(\.value.meds).reduce(nil) { ($0 ?? false) || $1 }),
        isPainless: !allowances.isEmpty,
        records: log.exercises.map(\.id) + log.sessions.map(\.id) + (before?.records ?? [])))
  }

  /// Gives the sessions of the last days their lights. Answers those that are new this morning.
  mutating func judgeSessions() -> [SessionVerdict] {
    let morning = morning(of: today)
    var judged: [SessionVerdict] = []
    for index in open.indices {
      switch today.number - open[index].day.number {
      case 1:
        open[index].response.nextMorning = morning?.pain
        open[index].response.swelling = morning?.swelling
        if let meds = morning?.meds { open[index].response.meds = meds || open[index].response.meds == true }
        open[index].records += morning?.records ?? []
        let verdict = verdict(on: open[index])
        verdicts.append(verdict)
        judged.append(verdict)
      case 2:
        // A morning that is one point up makes the session red when it stays so for two days.
        open[index].response.secondMorning = morning?.pain
        let day = open[index].day
        guard let place = verdicts.lastIndex(where: { $0.day == day }),
          verdicts[place].light == .amber || verdicts[place].light == .unknown
        else { break }
        if verdict(on: open[index]).light == .red {
          open[index].records += morning?.records ?? []
          verdicts[place] = self.verdict(on: open[index])
          judged.append(verdicts[place])
        }
      default: break
      }
    }
    open.removeAll { today.number - $0.day.number >= 2 }
    return judged
  }

  private func verdict(on session: OpenSession) -> SessionVerdict {
    let isBlack = standing.contains { $0.level >= .urgent || $0.rules.contains("S-1") }
    let age = age
    func rule(_ id: String?) -> ResponseRule {
      session.isPainless
        ? .painless
        : ResponseRule(exercise: id.flatMap(self.exercise), condition: settings.condition, age: age)
    }
    func light(_ during: Score?, _ rule: ResponseRule) -> TrafficLight {
      var response = session.response
      response.during = during
      response.isStopped = isBlack
      return response.light(by: rule)
    }
    let exercises = session.exercises.map { done in
      let rule = rule(done.exercise)
      return ExerciseVerdict(
        exercise: done.exercise, light: light(done.during, rule), isFull: done.isFull, effort: done.effort,
        during: done.during, rule: rule, records: done.records)
    }
    var whole = session.response
    whole.during = (exercises.compactMap(\.during) + [session.response.during].compactMap(\.self)).max()
    var worst = exercises.map(\.light).reduce(TrafficLight.green) { $0.worse($1) }
    let loosest = loosest(exercises) ?? rule(nil)
    if exercises.isEmpty || session.response.during != nil {
      worst = worst.worse(light(session.response.during, loosest))
    }
    return SessionVerdict(
      day: session.day, light: worst, exercises: exercises, records: session.records, response: whole,
      rule: loosest)
  }

  /// One score for all of a session is weighed by the rule of the exercise that allows most.
  private func loosest(_ exercises: [ExerciseVerdict]) -> ResponseRule? {
    exercises.map(\.rule).max { $0.limits.green < $1.limits.green }
  }
}
