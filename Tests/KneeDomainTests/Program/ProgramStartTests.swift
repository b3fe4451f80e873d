import KneeDomain
import Testing

@Suite("Where a program starts, and what it begins with")
struct ProgramStartTests {
  @Test("nothing logged, no program")
  func nothing() {
    #expect(Diary().program() == nil)
  }

  @Test("without a plan record it is runner's knee in phase 1 from the first check-in")
  func byDefault() throws {
    var diary = Diary()
    diary.next(2)
    diary.morning(3)
    diary.next()
    let program = try #require(diary.program())
    #expect(program.start == Diary.first.adding(days: 2))
    #expect(program.settings.condition == .pfp)
    #expect(program.phase == .settle)
    #expect(program.plan.kind == .session)
    #expect(
      program.plan.exercises.map(\.id) == [
        "quad_set", "straight_leg_raise", "clamshell", "side_lying_hip_abduction", "glute_bridge", "wall_sit",
        "stationary_bike",
      ])
  }

  @Test("a silence of more than 28 days begins a new one, 28 do not", arguments: [(28, false), (29, true)])
  func silence(days: Int, isNew: Bool) throws {
    var diary = Diary()
    diary.morning(3)
    diary.next(days)
    diary.morning(3)
    #expect(try #require(diary.program()).start == (isNew ? diary.day : Diary.first))
  }

  @Test("the first version's phase 2 is still read")
  func oldPhase() throws {
    var diary = Diary()
    diary.morning(1)
    diary.add(.plan(PlanChange(change: "phase 2", reason: "")), hour: 8)
    #expect(try #require(diary.program()).phase == .build)
  }

  @Test("phase 2 has one hip, one or two knee, one posterior, calf, trunk and balance")
  func composition() throws {
    var diary = Diary()
    diary.plan(.start(ProgramSettings(condition: .pfp, phase: .build)))
    let groups = try #require(diary.program()).plan.exercises.map(\.group)
    for group in [MovementGroup.hip, .posterior, .calf, .trunk, .balance] {
      #expect(groups.count { $0 == group } == 1, "\(group)")
    }
    #expect((1...2).contains(groups.count { $0 == .knee }))
  }

  @Test(
    "a condition that must be seen first has no exercise plan",
    arguments: [
      Condition.fracture, .dvt, .boneStressHip, .nerveEntrapment,
    ])
  func noPlan(condition: Condition) throws {
    var diary = Diary()
    diary.plan(.start(ProgramSettings(condition: condition)))
    let program = try #require(diary.program())
    #expect(program.plan.kind == .stopped)
    #expect(program.plan.exercises.isEmpty)
    #expect(program.headline.contains(condition.name))
  }
}
