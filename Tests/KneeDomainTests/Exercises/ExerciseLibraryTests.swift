import Testing

@testable import KneeDomain

@Suite struct ExerciseLibraryTests {
  @Test func thereAreSeventyTwoEachWithItsOwnId() {
    #expect(ExerciseLibrary.all.count == 72)
    #expect(Set(ExerciseLibrary.all.map(\.id)).count == 72)
    #expect(Set(ExerciseLibrary.all.map(\.name)).count == 72)
  }

  @Test(arguments: ExerciseLibrary.all) func everyOneIsWrittenOut(exercise: Exercise) {
    #expect(!exercise.steps.isEmpty && exercise.steps.allSatisfy { $0.hasSuffix(".") })
    #expect(!exercise.faults.isEmpty && !exercise.targets.isEmpty && !exercise.phases.isEmpty)
    #expect(!exercise.dose.text.isEmpty && !exercise.source.isEmpty)
    #expect(exercise.avoid != nil || exercise.avoidConcerns.isEmpty)
    #expect(Set(exercise.helps).isDisjoint(with: exercise.avoidConcerns))
    let start = exercise.dose.start
    #expect(start.sets > 0)
    #expect(start.reps != nil || start.holdSeconds != nil || start.minutes != nil || start.meters != nil)
    let texts = exercise.steps + exercise.faults + [exercise.name, exercise.avoid ?? "", exercise.source]
    #expect(texts.allSatisfy { !$0.contains("_") && !$0.contains("http") && !$0.contains("≤") })
    for case .exercise(let id) in exercise.easier + exercise.harder {
      #expect(ExerciseLibrary.exercise(id) != nil, "\(id)")
      #expect(id != exercise.id)
    }
  }

  @Test func everyWayThatAsksForAWeightIsKnownToDoSo() {
    let ways = ExerciseLibrary.all.flatMap(\.harder).compactMap { variation -> String? in
      if case .way(let text) = variation { text } else { nil }
    }
    let weighted = Set(ways.filter { $0.contains("weight") || $0.contains("heavier") })
    #expect(weighted == ProgramState.weightedWays)
  }

  @Test func chainsAreMadeOfKnownExercises() {
    for chain in ExerciseLibrary.chains {
      #expect(chain.steps.allSatisfy { ExerciseLibrary.exercise($0) != nil }, "\(chain.name)")
      #expect(Set(chain.steps).count == chain.steps.count)
    }
  }

  @Test(arguments: [
    ("wall_sit", "3 to 5 × 20 to 45 s, 3 or 4 times a week", "3 × 20 s"),
    ("quad_set", "3 sets of 10, hold 5 to 10 s, two or three times a day", "3 × 10, hold 5 s"),
    ("stationary_bike", "10 to 30 minutes", "10 min"),
    ("bounding", "3 × 20 m", "3 × 20 m"),
    ("leg_swings", "1 set of 10 to 15, each direction", "1 × 10"),
  ])
  func dosesInWords(id: String, dose: String, start: String) throws {
    let exercise = try #require(ExerciseLibrary.exercise(id))
    #expect(exercise.dose.text == dose)
    #expect(exercise.dose.start.text == start)
  }

  @Test func nearestId() {
    #expect(ExerciseLibrary.suggestion(for: "wallsit") == "wall_sit")
    #expect(ExerciseLibrary.suggestion(for: "bench_press") == nil)
  }

  /// What is left of a list when a rule stands (facts.md, section d).
  @Test(arguments: [
    (Allowance.nothing, []),
    (.gentleMotion, ["heel_slide", "quad_set"]),
    (.noWeightBearing, ["heel_slide", "quad_set", "clamshell", "stationary_bike", "straight_leg_raise"]),
    (.noTendonLoading, ["heel_slide", "quad_set", "clamshell", "stationary_bike"]),
    (
      .painlessSettling,
      ["heel_slide", "quad_set", "clamshell", "stationary_bike", "straight_leg_raise", "wall_sit"]
    ),
    (
      .everything,
      [
        "heel_slide", "quad_set", "clamshell", "stationary_bike", "straight_leg_raise", "wall_sit",
        "step_down",
        "walk_run",
      ]
    ),
  ])
  func allowances(allowance: Allowance, left: [String]) {
    let asked = [
      "heel_slide", "quad_set", "clamshell", "stationary_bike", "straight_leg_raise", "wall_sit", "step_down",
      "walk_run",
    ]
    #expect(asked.filter { ExerciseLibrary.exercise($0).map(allowance.allows) == true } == left)
  }
}
