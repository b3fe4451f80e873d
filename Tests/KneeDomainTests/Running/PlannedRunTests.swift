import KneeDomain
import Testing

@Suite struct PainOnsetTests {
  let day = Runs.monday.adding(days: 70)

  func past(_ daysAgo: Int, _ km: Double, _ pain: Int?) -> PastRun {
    PastRun(
      id: "r\(daysAgo)", day: day.adding(days: -daysAgo), kilometers: km, minutes: 6 * km,
      painDuring: pain.map { score($0) })
  }

  @Test func threeRunsThatHurtAreNeeded() throws {
    let two = [past(20, 8, 3), past(10, 6, 4), past(5, 5, 2), past(3, 4, nil)]
    #expect(PainOnset(runs: two, day: day) == nil)
    #expect(PainOnset.shortest(of: two, day: day) == 6)
    let onset = try #require(PainOnset(runs: two + [past(1, 7, 5)], day: day))
    #expect(onset.shortest == 6 && onset.median == 7 && onset.longestWithout == 5)
    #expect(abs(onset.turnBefore - 4.8) < 1e-9)
    #expect(onset.painful.map(\.id) == ["r20", "r10", "r1"])
    #expect(
      onset.sentence(DistanceWords(.kilometers))
        == "3 runs of the last 60 days hurt at 3 or more: the shortest was 6 km, the middle one 7 km; the longest with "
        + "less pain was 5 km.")
  }

  @Test func aRunAsLongThatDidNotHurtTakesOverTheOldOnes() {
    let painful = [past(20, 6, 3), past(18, 7, 3), past(16, 8, 4)]
    #expect(PainOnset(runs: painful + [past(3, 5.9, 1)], day: day) != nil)
    #expect(PainOnset(runs: painful + [past(3, 6, 1)], day: day) == nil)
    // A quiet run before the painful ones takes nothing back.
    #expect(PainOnset(runs: [past(30, 9, 1)] + painful, day: day) != nil)
  }

  @Test(arguments: [(59, true), (60, false)])
  func oldRunsSayNothing(age: Int, counts: Bool) {
    let runs = [past(age, 6, 3), past(4, 7, 3), past(2, 8, 3)]
    #expect((PainOnset(runs: runs, day: day) != nil) == counts)
  }

  @Test(arguments: [(2, false), (3, true)])
  func fromThreeOn(pain: Int, hurts: Bool) {
    let runs = (1...3).map { past($0, 6, pain) }
    #expect((PainOnset(runs: runs, day: day) != nil) == hurts)
  }

  @Test func anEvenNumberHasItsMiddleBetween() {
    let runs = [5.0, 6, 8, 9].enumerated().map { past($0.offset + 1, $0.element, 4) }
    #expect(PainOnset(runs: runs, day: day)?.median == 7)
  }
}

@Suite struct PlannedRunTests {
  /// A runner with a quiet knee who ran that far every third day.
  func diary(_ distances: [Double], pain: Int = 1, in diary: Diary = Diary(side: .left)) -> Diary {
    var diary = diary
    for km in distances {
      diary.morning(1)
      diary.add(
        .run(RunEntry(kilometers: km, minutes: 6 * km, painDuring: score(pain), painOneHourAfter: score(1))),
        hour: 18)
      diary.next(3)
    }
    diary.morning(1)
    return diary
  }

  func plan(_ km: Double, _ diary: Diary, lock: PlanLock = .open) -> PlannedRun {
    let running = RunningDay(diary.history, program: diary.program(), today: diary.day)
    return PlannedRun(
      km, running: running, past: running.runs.map(PastRun.init), lock: lock, today: diary.day)
  }

  @Test(arguments: [(11.0, PlannedRun.Verdict.within), (11.1, .tooFar)])
  func theCapIsTheLongestOfThirtyDaysAndATenth(km: Double, verdict: PlannedRun.Verdict) throws {
    let plan = plan(km, diary([8, 10, 9]))
    #expect(plan.verdict == verdict)
    #expect(abs(try #require(plan.most) - 11) < 1e-9)
    #expect(plan.points.contains { $0.text.contains("the cap of 11 km") && $0.source.contains("Frandsen") })
  }

  @Test func theHazardIsNamedWithItsSize() {
    #expect(plan(12, diary([10])).points.first?.text.contains("1.64 times") == true)
    #expect(plan(14, diary([10])).points.first?.text.contains("1.52 times") == true)
    #expect(plan(21, diary([10])).points.first?.text.contains("2.28 times") == true)
  }

  @Test func aNoticeOutranksEverything() {
    let lock = PlanLock(notices: [("n", Notice(report: "r", rules: ["U1"]))], clearances: []) { _ in
      .unreadable
    }
    let plan = plan(1, diary([10]), lock: lock)
    #expect(plan.verdict == .refused && plan.most == 0 && plan.points.count == 1)
    #expect(plan.points.first?.records == ["r", "n"])
    #expect(plan.points.first?.text.contains("can always be recorded") == true)
  }

  @Test func aPauseAndALimitRefuse() {
    #expect(plan(3, diary([8, 8], pain: 6)).verdict == .refused)
    var limited = diary([10])
    limited.add(.limit(Limit(what: "no_running")))
    #expect(plan(3, limited).verdict == .refused)
  }

  @Test func cuttingBackIsHalfTheUsualDistance() {
    let sore = diary([8, 8, 8], pain: 3)
    #expect(plan(4, sore).verdict == .within)
    #expect(plan(4.1, sore).verdict == .tooFar)
    #expect(plan(4.1, sore).most == 4)
  }

  @Test func whatPainDidAtThatDistanceIsTold() {
    let points = plan(8, diary([5, 8, 9])).points.map(\.text)
    #expect(points.contains { $0 == "The last 2 runs of about that distance in 60 days gave pain 1, 1." })
    #expect(!plan(3, diary([8])).points.contains { $0.text.contains("about that distance") })
  }

  @Test func theOnsetIsTheBoundOnceItIsKnown() {
    let onset = plan(7, diary([9, 9, 9], pain: 3)).points.first { $0.text.contains("Turn round before") }
    #expect(onset?.isAgainst == false || onset?.text.contains("7.2 km") == true)
  }

  @Test func belowLevelEightTheLadderIsTheBound() {
    // The next session is the walk of level 0: no run is within it.
    let start = RunningDayTests().opened()
    #expect(plan(1, start).verdict == .tooFar && plan(1, start).most == 0)
    var climbing = start
    for level in [0, 0, 1, 1] {
      climbing.add(RunningDayTests().run(3, ladder: level), hour: 18)
      climbing.next()
      climbing.morning(1)
      climbing.next()
      climbing.morning(1)
    }
    climbing.next(2)
    climbing.morning(1)
    // Level 2 runs 12 minutes, at 7 a kilometer, and walks 28, at 11.
    #expect(abs((plan(4, climbing).most ?? 0) - (12.0 / 7 + 28.0 / 11)) < 1e-9)
    #expect(plan(4.2, climbing).verdict == .within)
    #expect(plan(4.3, climbing).verdict == .tooFar)
  }

  @Test func withoutRunsThereIsNoCapAndMilesAreMiles() {
    #expect(plan(5, Diary(side: .left)).most == nil)
    var miles = Diary(side: .left)
    miles.add(.profile(Profile(side: .left, units: .miles)))
    let ran = diary([10], in: miles)
    #expect(plan(16.1, ran).points.contains { $0.text.contains("the cap of 6.8 mi") })
    #expect(plan(16.1, ran).points.allSatisfy { !$0.text.contains(" km") })
  }
}
