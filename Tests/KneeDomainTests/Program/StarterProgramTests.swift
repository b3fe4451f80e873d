import Testing

@testable import KneeDomain

@Suite struct StarterProgramTests {
  @Test func settleUntilTheQuestionIsAnswered() {
    let other = PlanChange(change: "swap wall_sit", reason: "bored")
    #expect(StarterProgram.phase(plans: []) == .settle)
    #expect(StarterProgram.phase(plans: [other]) == .settle)
    #expect(StarterProgram.phase(plans: [StarterProgram.toBuild, other]) == .build)
    #expect(StarterProgram.phase(plans: [StarterProgram.toBuild, StarterProgram.toSettle]) == .settle)
    #expect(Phase.settle.starterChange == StarterProgram.toBuild)
    #expect(Phase.build.starterChange == StarterProgram.toSettle)
  }

  @Test(arguments: [
    (Phase.settle, 7, ["3 × 10, hold 5 s", "3 × 10", "3 × 12"]), (.build, 8, ["2 × 10", "2 × 10", "2 × 10"]),
  ])
  func phases(phase: Phase, count: Int, doses: [String]) {
    let exercises = StarterProgram.exercises(phase: phase, limits: [])
    #expect(exercises.count == count)
    #expect(exercises.allSatisfy { $0.phases.contains(phase) })
    #expect(exercises.prefix(3).map { StarterProgram.firstDose(of: $0).text } == doses)
  }

  @Test func aHoldOfBuildStartsWithTwoSetsToo() throws {
    let plank = try #require(ExerciseLibrary.exercise("side_plank"))
    #expect(StarterProgram.firstDose(of: plank).text == "2 × 20 s")
  }

  /// What a standing rule leaves (facts.md, section d, first paragraph).
  @Test(arguments: [
    ("U4", []), ("S-2", ["quad_set"]),
    ("S-1", ["quad_set", "straight_leg_raise", "clamshell", "side_lying_hip_abduction", "stationary_bike"]),
    ("S-9", ["quad_set", "clamshell", "side_lying_hip_abduction", "stationary_bike"]),
    ("S-5", StarterProgram.settle),
    ("R1", StarterProgram.build),
  ])
  func aNoticeTakesAway(rule: String, left: [String]) {
    let lock = PlanLock(
      notices: [("n", Notice(report: "r", rules: [rule]))], clearances: [], recordNow: { _ in .unreadable })
    #expect(StarterProgram.exercises(phase: .build, limits: lock.limits).map(\.id) == left)
  }

  @Test func onlyACertainAdultGetsNoCaution() {
    #expect(StarterProgram.ageCaution(age: nil) != nil)
    #expect(StarterProgram.ageCaution(age: 18) != nil)
    #expect(StarterProgram.ageCaution(age: 19) == nil)
  }
}
