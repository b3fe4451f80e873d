import KneeDomain
import Testing

@Suite("One step back, and back a phase")
struct RegressionTests {
  /// Two green sessions of phase 2, then sessions of these pains on every due day; the diary stands on the morning after
  /// the last of them.
  private func diary(pains: [Int], age: Int = 34) -> Diary {
    var diary = Diary(age: age)
    diary.plan(.start(ProgramSettings(condition: .pfp, phase: .build)))
    for pain in pains {
      while diary.state()?.plan.kind != .session {
        diary.morning(2)
        diary.next()
      }
      diary.morning(2)
      diary.doPlan(pain: pain)
      diary.next()
    }
    diary.morning(2)
    return diary
  }

  private func kinds(_ diary: Diary, of exercise: String) -> [Decision.Kind] {
    (diary.program()?.decisions ?? []).filter { $0.exercise == exercise }.map(\.kind)
  }

  @Test(
    "amber once repeats the same dose, amber twice in a row steps back, a green between starts anew",
    arguments: [
      ([4], 10), ([4, 4], 7), ([4, 1, 4], 10), ([4, 1, 4, 5], 7), ([5, 5], 7),
    ])
  func amber(pains: [Int], reps: Int) throws {
    let diary = diary(pains: pains)
    var replay = ProgramReplay(diary.history)
    let dose = try #require(replay.day(diary.day)?.plan.exercises.first { $0.id == "single_leg_deadlift" })
    #expect(dose.usual.reps == reps)
  }

  @Test("red once steps back, and the next days are easy")
  func red() throws {
    let diary = diary(pains: [6])
    let program = try #require(diary.program())
    #expect(kinds(diary, of: "single_leg_deadlift") == [.stepBack])
    #expect(program.plan.exercises.first { $0.id == "single_leg_deadlift" }?.usual.reps == 7)
    #expect(program.plan.kind == .rest)
    #expect(program.decisions.first?.sentence.hasPrefix("Red") == true)
  }

  @Test("at the least dose the exercise before in the chain takes its place")
  func previousLink() throws {
    var diary = Diary()
    diary.plan(.start(ProgramSettings(condition: .itbs, phase: .build)))
    diary.morning(2)
    diary.exercise(
      "split_squat", sets: [ExerciseSet(reps: 10), ExerciseSet(reps: 10)], pain: 7)
    diary.next()
    diary.morning(2)
    let step = try #require(diary.program()?.decisions.first { $0.kind == .stepBack })
    #expect(step.sentence == "Red: bodyweight squat takes the place of split squat.")
  }

  @Test(
    "three red sessions within ten days lead back one phase, two do not",
    arguments: [(2, Phase.build), (3, .settle)])
  func threeReds(count: Int, phase: Phase) throws {
    // A green one between keeps two reds in a row from being a flare.
    let pains = count == 2 ? [6, 1, 6] : [6, 1, 6, 1, 6]
    var diary = Diary()
    diary.plan(.start(ProgramSettings(condition: .pfp, phase: .build, daysPerWeek: 4)))
    for pain in pains {
      diary.morning(2)
      diary.exercise("squat", sets: [ExerciseSet(reps: 10), ExerciseSet(reps: 10)], pain: pain)
      diary.next(2)
    }
    diary.next(-1)
    diary.morning(2)
    let program = try #require(diary.program())
    #expect(program.phase == phase)
    #expect(program.decisions.contains { $0.kind == .phaseBack && $0.rule == .threeReds } == (count == 3))
  }

  @Test("a child steps down at once from 3 to 5", arguments: [(2, 0), (3, 1), (5, 1)])
  func child(pain: Int, steps: Int) {
    let diary = diary(pains: [pain], age: 15)
    #expect(kinds(diary, of: "single_leg_deadlift").count { $0 == .stepBack } == steps)
  }
}
