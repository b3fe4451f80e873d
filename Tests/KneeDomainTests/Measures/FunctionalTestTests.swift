import KneeDomain
import Testing

@Suite struct FunctionalTestTests {
  let day = Day(year: 2026, month: 11, day: 21)

  func result(
    _ id: String, _ entries: [(Side?, Double, Int?)], involved: Side? = .left, age: Int? = nil,
    sex: Sex? = nil
  ) throws -> TestResult {
    let test = try #require(FunctionalTest.test(id))
    let list = entries.enumerated().map { offset, entry in
      (
        day: day.adding(days: offset),
        entry: TestEntry(
          test: id, side: entry.0, value: entry.1, unit: test.unit.rawValue,
          pain: entry.2.flatMap { Score($0) })
      )
    }
    return TestResult(of: test, entries: list, person: .init(involved: involved, age: age, sex: sex))
  }

  @Test func idsAreUniqueAndEveryTestIsComplete() {
    #expect(Set(FunctionalTest.all.map(\.id)).count == FunctionalTest.all.count)
    for test in FunctionalTest.all {
      #expect(!test.steps.isEmpty && !test.source.isEmpty && !test.name.isEmpty, "\(test.id)")
      #expect(test.symmetry == nil || test.isOneLegged, "\(test.id)")
      if test.hasImpact { #expect(test.avoid != nil, "\(test.id)") }
    }
    #expect(FunctionalTest.suggestion(for: "side_plan") == "side_plank")
  }

  @Test(
    arguments: [
      (19, Sex.male, nil), (20, .male, 37), (29, .female, 30), (30, .male, 32), (45, .female, 24),
      (59, .male, 23),
      (65, .female, 19), (79, .male, 14), (80, .male, nil), (25, nil, 30), (75, nil, 14),
    ] as [(Int, Sex?, Int?)])
  func calfRaisesByAge(age: Int, sex: Sex?, reps: Int?) {
    #expect(CalfRaiseNorm.reps(age: age, sex: sex) == reps)
  }

  @Test(arguments: [
    ("single_leg_bridge", 18.0, 20.0, 90.0, true), ("single_leg_bridge", 17, 20, 85, false),
    ("single_leg_bridge", 22, 20, 110, true),
    // The slower leg is the poorer one.
    ("hop_timed", 2.5, 2.0, 80, false), ("hop_timed", 2.0, 2.0, 100, true),
  ])
  func theSoreLegAgainstTheOther(id: String, left: Double, right: Double, index: Double, met: Bool) throws {
    let result = try result(id, [(.left, left, nil), (.right, right, nil)])
    #expect(abs(try #require(result.symmetry?.index) - index) < 0.001)
    #expect(result.isSymmetryMet == met)
    let unknown = try self.result(id, [(.left, left, nil), (.right, right, nil)], involved: nil)
    #expect(try #require(unknown.symmetry?.index) <= 100)
  }

  @Test(arguments: [(60.0, 64.0, true), (60.0, 64.1, false), (66.0, 60.0, false)])
  func theReachMayDifferByFourCentimeters(left: Double, right: Double, met: Bool) throws {
    #expect(
      try result("y_reach_anterior", [(.left, left, nil), (.right, right, nil)]).isSymmetryMet == met)
  }

  @Test func oneLegAloneHasNoSymmetryAndZeroHasNoIndex() throws {
    #expect(try result("single_leg_bridge", [(.left, 18, nil)]).symmetry == nil)
    let none = try result("single_leg_bridge", [(.left, 0, nil), (.right, 20, nil)])
    #expect(none.symmetry?.index == nil && none.isSymmetryMet == nil)
  }

  @Test(
    arguments: [
      ("single_leg_bridge", Side.left, 19.0, nil, false), ("single_leg_bridge", .left, 20, nil, true),
      ("side_plank", .left, 30, nil, true), ("side_plank", .left, 29.9, nil, false),
      ("step_down", .left, 1, 2, true), ("step_down", .left, 1, 3, false), ("step_down", .left, 2, 0, false),
      // Pain that was not said is not low pain.
      ("step_down", .left, 1, nil, nil),
      ("walk", nil, 30, 2, true), ("walk", nil, 30, 3, false), ("walk", nil, 29, 0, false),
      ("walk", nil, 30, nil, nil),
      ("decline_squat", .left, 3, nil, true), ("decline_squat", .left, 4, nil, false),
      ("wall_sit", .left, 90, nil, nil),
    ] as [(String, Side?, Double, Int?, Bool?)])
  func goals(id: String, side: Side?, value: Double, pain: Int?, met: Bool?) throws {
    #expect(try result(id, [(side, value, pain)]).isGoalMet == met)
  }

  @Test func calfRaisesAreHeldAgainstTheAge() throws {
    let id = "calf_raise_single"
    #expect(try result(id, [(.left, 27, nil)], age: 35, sex: .female).isGoalMet == true)
    #expect(try result(id, [(.left, 26, nil)], age: 35, sex: .female).isGoalMet == false)
    #expect(try result(id, [(.left, 27, nil)], sex: .female).isGoalMet == nil)
  }

  @Test func theSoreLegDecidesAndTheLatestCounts() throws {
    let id = "single_leg_bridge"
    #expect(
      try result(id, [(.left, 12, nil), (.right, 30, nil), (.left, 21, nil)]).isGoalMet == true)
    #expect(try result(id, [(.right, 30, nil)]).isGoalMet == nil)
    #expect(try result(id, [(.left, 12, nil), (.right, 30, nil)], involved: .both).isGoalMet == false)
    #expect(try result(id, [(.left, 12, nil), (.left, 21, nil)]).change == 9)
    #expect(try result(id, [(.left, 12, nil)]).change == nil)
  }

  @Test func stopwatchAndCountingTimesGoWithTheTests() {
    #expect(FunctionalTest.test("side_plank")?.timer?.seconds == nil)
    #expect(FunctionalTest.test("step_down_30s")?.timer?.intervals.last?.seconds == 30)
    #expect(FunctionalTest.test("calf_raise_single")?.timer?.intervals.first?.beatsPerMinute == 60)
    #expect(FunctionalTest.test("walk")?.timer?.seconds == 1800)
  }
}

@Suite struct OutcomeMeasureTests {
  @Test(arguments: [
    ("nprs", 7.0, 5.0, OutcomeMeasure.Reading.better), ("nprs", 7, 6, .tooSmallToTell),
    ("nprs", 5, 7, .worse),
    ("nprs", 4, 2.8, .better), ("nprs", 2, 1, .better), ("nprs", 1, 0.5, .tooSmallToTell),
    ("psfs", 4, 6, .better), ("psfs", 4, 5.9, .tooSmallToTell), ("akps", 70, 80, .better),
    ("akps", 70, 60, .worse), ("koos_pf", 50, 66, .tooSmallToTell), ("koos_pf", 50, 66.4, .better),
    ("visa_p", 50, 63, .better), ("visa_p", 50, 62, .tooSmallToTell), ("lefs", 40, 49, .better),
    ("uwri", 20, 25, .better), ("groc", 0, 3, .better), ("groc", 0, -3, .worse), ("ostrc", 40, 0, .unknown),
  ])
  func changesThatCount(id: String, from: Double, to: Double, reading: OutcomeMeasure.Reading) throws {
    let measure = try #require(OutcomeMeasure.measure(id))
    #expect(measure.reading(from: from, to: to) == reading)
    #expect(measure.range.contains(from) && measure.range.contains(to))
  }

  @Test func onlyPlainIdeasAreAsked() {
    let asked = OutcomeMeasure.all.filter { $0.entering != .total }.map(\.id)
    #expect(asked == ["nprs", "psfs", "groc"])
    #expect(Set(OutcomeMeasure.all.map(\.id)).count == OutcomeMeasure.all.count)
    for restricted in ["ikdc", "oks", "womac"] { #expect(OutcomeMeasure.measure(restricted) == nil) }
  }
}
