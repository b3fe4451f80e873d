import KneeDomain
import Testing

@Suite("Pain that does not move")
struct PlateauTests {
  /// Mornings by day for so many days, with the plan done or not.
  private func sentences(
    days: Int, done: (Int) -> Bool = { _ in true }, pain: (Int) -> Int
  ) -> [(day: Int, rule: ProgramRule, text: String)] {
    var state = ProgramState(start: Diary.first, settings: ProgramSettings(condition: .pfp, phase: .settle))
    var found: [(Int, ProgramRule, String)] = []
    for offset in 0..<days {
      var log = DayLog(day: Diary.first.adding(days: offset))
      let value = score(pain(offset))
      log.mornings = [
        Logged(CheckIn(pain: value, worst24h: value, swelling: NewSwelling.none), id: "m\(offset)")
      ]
      state.begin(log)
      found += state.decisions.filter { $0.kind == .advice || $0.kind == .halved }.map {
        (offset, $0.rule, $0.sentence)
      }
      if done(offset) {
        log.exercises = state.plan.exercises.map { exercise in
          Logged(
            ExerciseEntry(
              day: log.day, exercise: exercise.id,
              sets: Array(repeating: exercise.dose.oneSet, count: exercise.dose.sets),
              painDuring: score(4)), id: "x")
        }
      }
      log.scores = [Logged(value, id: "m\(offset)")]
      state.end(log)
    }
    return found
  }

  @Test("three flat weeks of regular sessions: the steps in their order, a week apart, then a review")
  func ladder() {
    let plateau = sentences(days: 60) { _ in 4 }.filter { $0.rule == .plateau }
    #expect(plateau.first?.text == PlateauStep.habits.text)
    #expect(plateau.first.map { (20...23).contains($0.day) } == true, "\(plateau.map { ($0.day, $0.text) })")
    #expect(plateau.dropFirst().first?.text.hasPrefix(PlateauStep.swap.text) == true)
    for (a, b) in zip(plateau, plateau.dropFirst()) {
      #expect(b.day - a.day >= 7 || b.text == PlateauStep.review.text)
    }
    #expect(plateau.contains { $0.text == PlateauStep.review.text && $0.day >= 41 })
  }

  @Test("a point a week is no plateau, and neither is hardly any pain")
  func moving() {
    #expect(!sentences(days: 40) { 7 - $0 / 7 }.contains { $0.rule == .plateau })
    #expect(!sentences(days: 40) { _ in 1 }.contains { $0.rule == .plateau })
  }

  @Test("without regular sessions it is the sessions, not a plateau; less than half of them halves the plan")
  func adherence() {
    let found = sentences(days: 40, done: { $0 % 6 == 0 }) { _ in 4 }
    #expect(!found.contains { $0.rule == .plateau })
    #expect(found.contains { $0.rule == .adherence })
    let half = sentences(days: 40, done: { $0 % 3 == 0 }) { _ in 4 }
    #expect(!half.contains { $0.rule == .adherence })
  }

  @Test("twelve weeks without a change: a clinician", arguments: [(84, false), (85, true)])
  func twelveWeeks(days: Int, isSaid: Bool) {
    #expect(sentences(days: days) { _ in 4 }.contains { $0.rule == .twelveWeeks } == isSaid)
    #expect(!sentences(days: days) { $0 < 40 ? 6 : 3 }.contains { $0.rule == .twelveWeeks })
  }
}

@Suite("Why rehabilitation fails")
struct GuardCheckTests {
  private func guards(_ live: (inout Diary, Int) -> Void, days: Int) -> [GuardCheck] {
    var diary = Diary()
    diary.plan(.start(ProgramSettings(condition: .pfp, phase: .build)))
    for offset in 0..<days {
      live(&diary, offset)
      diary.next()
    }
    diary.morning(1)
    return diary.program()?.guards ?? []
  }

  @Test("a plan frozen for three weeks", arguments: [(20, false), (21, true)])
  func frozen(days: Int, fails: Bool) {
    let found = guards(
      { diary, _ in
        diary.morning(2)
        diary.doPlan(pain: 4)
      }, days: days)
    // Amber twice takes a step back, which is no progression either.
    #expect(found.contains(.noProgression) == fails)
  }

  @Test("only stretching", arguments: [("hamstring_stretch", true), ("squat", false)])
  func passive(exercise: String, fails: Bool) {
    let found = guards(
      { diary, day in
        diary.morning(2)
        if day % 2 == 0 { diary.exercise(exercise, sets: [ExerciseSet(reps: 10, holdSeconds: 30)]) }
      }, days: 15)
    #expect(found.contains(.onlyPassive) == fails)
  }

  @Test("the plan for everybody, until a condition is chosen")
  func generic() throws {
    var diary = Diary()
    for _ in 0..<22 {
      diary.morning(2)
      diary.doPlan()
      diary.next()
    }
    diary.morning(2)
    #expect(try #require(diary.program()).guards.contains(.genericPlan))
    diary.next()
    diary.test("side_plank", 30)
    diary.next()
    #expect(try !#require(diary.program()).guards.contains(.genericPlan))
  }

  @Test("stopped as soon as the pain did", arguments: [(1, true), (3, false)])
  func early(pain: Int, fails: Bool) {
    let found = guards(
      { diary, day in
        diary.morning(pain)
        if day < 6 { diary.doPlan() }
      }, days: 18)
    #expect(found.contains(.stoppedEarly) == fails)
  }

  @Test("running that grows by leaps", arguments: [(1.3, false), (1.4, true)])
  func leaps(growth: Double, fails: Bool) {
    let found = guards(
      { diary, day in
        diary.morning(1)
        let kilometers = day < 14 ? 5.0 : 5 * growth
        diary.add(.run(RunEntry(kilometers: kilometers, minutes: 30, painDuring: score(1))), hour: 10)
      }, days: 28)
    #expect(found.contains(.poorLoadControl) == fails)
  }

  @Test("on through much pain, twice in two weeks", arguments: [(5, false), (6, true)])
  func muchPain(pain: Int, fails: Bool) {
    let found = guards(
      { diary, day in
        diary.morning(2)
        if day == 2 || day == 6 { diary.exercise("squat", sets: [ExerciseSet(reps: 10)], pain: pain) }
      }, days: 9)
    #expect(found.contains(.misreadPain) == fails)
  }
}
