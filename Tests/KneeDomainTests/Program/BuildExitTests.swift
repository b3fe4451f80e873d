import KneeDomain
import Testing

@Suite("Out of phase 2")
struct BuildExitTests {
  /// The tests of strength as left and right, with the values that just open phase 3; the sore knee is the left one.
  static let tests: [(id: String, left: Double, right: Double, pain: Int)] = [
    ("step_down_10", 10, 10, 2), ("single_leg_bridge", 20, 23, 0), ("calf_raise_single", 20, 23, 0),
    ("single_leg_squat_10", 10, 10, 2), ("side_plank", 30, 30, 0), ("single_leg_hop_10", 10, 10, 2),
  ]

  /// Phase 2 for some days with all sessions done, tests in the last week; `change` makes one of them other.
  private func diary(
    days: Int = 29, age: Int = 34, walkPain: Int = 2, lastPain: Int = 1, skipFrom: Int? = nil,
    without: String? = nil,
    change: (id: String, left: Double, right: Double, pain: Int)? = nil
  ) -> Diary {
    var diary = Diary(age: age, side: .left)
    diary.plan(.start(ProgramSettings(condition: .pfp, phase: .build)))
    for day in 0..<days {
      diary.morning(1)
      if day == days - 2 {
        diary.test("walk", 30, pain: walkPain)
        for test in BuildExitTests.tests where test.id != without {
          let used = change?.id == test.id ? change ?? test : test
          diary.test(used.id, used.left, pain: used.pain, side: .left)
          diary.test(used.id, used.right, pain: used.pain, side: .right)
        }
      }
      if skipFrom.map({ day < $0 }) ?? true { diary.doPlan(pain: day >= days - 4 ? lastPain : 1) }
      diary.next()
    }
    diary.morning(1)
    return diary
  }

  @Test("all met opens phase 3, and strength goes on with one kind of jump beside it")
  func allMet() throws {
    let program = try #require(diary().program())
    #expect(program.phase == .return)
    #expect(program.plan.exercises.count { $0.group == .plyometric } == 1)
    #expect(program.plan.exercises.count { $0.group == .knee } >= 1)
  }

  @Test("less than 28 days in the phase", arguments: [(27, Phase.build), (28, .return)])
  func weeks(days: Int, phase: Phase) throws {
    #expect(try #require(diary(days: days).program()).phase == phase)
  }

  @Test(
    "each test just outside holds it back",
    arguments: [
      ("step_down", ("step_down_10", 10.0, 10.0, 3)), ("bridge", ("single_leg_bridge", 19, 19, 0)),
      ("calf", ("calf_raise_single", 19, 19, 0)), ("squat", ("single_leg_squat_10", 9, 10, 2)),
      ("plank", ("side_plank", 29, 40, 0)), ("symmetry", ("single_leg_bridge", 20, 24, 0)),
      ("hops", ("single_leg_hop_10", 10, 10, 3)),
    ])
  func outside(missing: String, change: (String, Double, Double, Int)) throws {
    let program = try #require(diary(change: (change.0, change.1, change.2, change.3)).program())
    #expect(program.phase == .build)
    #expect(program.missing.map(\.id) == [missing])
  }

  @Test("what was not tested is not known, and opens nothing")
  func notTested() throws {
    let program = try #require(diary(without: "side_plank").program())
    #expect(program.phase == .build)
    #expect(program.missing.map(\.standing) == [.notKnown])
  }

  @Test("a walk that hurts, and a last session that was amber")
  func walkAndGreens() throws {
    #expect(try #require(diary(walkPain: 3).program()).missing.map(\.id) == ["walk"])
    #expect(try #require(diary(lastPain: 4).program()).missing.map(\.id) == ["green"])
  }

  @Test(
    "where the age row of calf raises is lower, 90 percent of it are enough",
    arguments: [
      (72, 13.0, Phase.return), (72, 12, .build), (34, 19, .build),
    ])
  func calf(age: Int, raises: Double, phase: Phase) throws {
    let program = try #require(diary(age: age, change: ("calf_raise_single", raises, raises, 0)).program())
    #expect(program.phase == phase)
  }

  @Test("less than 70 percent of the sessions done holds it back")
  func adherence() throws {
    let program = try #require(diary(skipFrom: 17).program())
    #expect(program.phase == .build)
    #expect(program.missing.contains { $0.id == "adherence" })
  }
}
