import KneeDomain
import Testing

@Suite struct NextRunTests {
  var words = DistanceWords(.kilometers)

  func next(_ runs: [RunResponse], day: Int, pace: WalkRunLadder.Pace = .usual) -> NextRun {
    let today = Runs.monday.adding(days: day)
    return NextRun(
      on: WalkRunLadder(runs: runs, today: today, pace: pace), runs: runs, today: today, words: words)
  }

  @Test(arguments: [(TrafficLight.green, 0, 2), (.green, 1, 2), (.green, 3, 3), (.red, 0, 3), (.amber, 0, 2)])
  func restBetween(light: TrafficLight, today: Int, day: Int) {
    #expect(next([Runs.run(light, day: 0, ladder: 0)], day: today).day == Runs.monday.adding(days: day))
  }

  @Test func noMoreThanThreeInSevenDaysUntilLevelTen() {
    let three = Runs.climb([.green, .green, .green])
    #expect(next(three, day: 5).day == Runs.monday.adding(days: 7))
    let high = Runs.climb(Array(repeating: .green, count: 21))
    // Level 10 after 20 greens: every other day is four in seven.
    #expect(next(high, day: 41).level.number == 10)
    #expect(next(high, day: 41).day == Runs.monday.adding(days: 42))
    #expect(
      NextRun(
        on: WalkRunLadder(runs: [], today: Runs.monday), runs: [], today: Runs.monday, words: words
      ).day == Runs.monday)
  }

  @Test func theFirstLevelsAreGentleAndTheCapBeginsAtEight() throws {
    #expect(next(Runs.climb([.green, .green]), day: 4).rules.joined().contains("flat"))
    #expect(next(Runs.climb([.green, .green]), day: 4).cap == nil)
    let eight = next(Runs.climb(Array(repeating: .green, count: 16)), day: 32)
    #expect(eight.level.number == 8)
    #expect(abs(try #require(eight.cap).kilometers - 5.5) < 1e-9)
    #expect(eight.rules.joined().contains("No farther than 5.5 km"))
    let miles = NextRunTests(words: DistanceWords(.miles))
    #expect(
      miles.next(Runs.climb([.green, .green]), day: 4).rules.joined().contains("95 to 145 seconds a mile"))
    let far = miles.next(Runs.climb(Array(repeating: .green, count: 16)), day: 32).rules.joined()
    #expect(far.contains("No farther than 3.4 mi: the longest of the last 30 days was 3.1 mi"))
    #expect(eight.watch.contains("within the hour") && eight.watch.contains("tomorrow morning"))
    #expect(next([], day: 0, pace: .boneStress).watch.hasPrefix("No pain at all"))
  }

  @Test(arguments: [
    (10.0, SessionCap.Excess.within), (11.0, .within), (11.1, .aboveTenth), (13.0, .aboveTenth),
    (13.1, .aboveThird), (20.0, .aboveThird), (20.1, .aboveDouble),
  ])
  func theCapOfASingleRun(planned: Double, excess: SessionCap.Excess) throws {
    let runs = [
      Runs.run(.green, day: 0, kilometers: 18), Runs.run(.green, day: 1, kilometers: 10),
      Runs.run(.green, day: 20, kilometers: 7), Runs.run(.green, day: 31, kilometers: 30),
    ]
    // Day 31: the run of the same day and the one 31 days ago do not count.
    let cap = try #require(SessionCap(runs: runs, day: Runs.monday.adding(days: 31)))
    #expect(cap.longest.id == "r1")
    #expect(cap.excess(of: planned) == excess)
    #expect(SessionCap(runs: runs, day: Runs.monday) == nil)
  }
}

@Suite struct RunningRoadTests {
  func road(_ greens: Int, km: Double? = nil, pace: Double? = nil, bone: Bool = false) -> RunningRoad {
    let kind: WalkRunLadder.Pace = bone ? .boneStress : .usual
    let runs = Runs.climb(Array(repeating: .green, count: greens), pace: kind)
    return RunningRoad(
      on: WalkRunLadder(runs: runs, today: runs.last?.day ?? Runs.monday, pace: kind), usualKilometers: km,
      minutesPerKilometer: pace)
  }

  @Test func theRangeFollowsFromTheRules() {
    // Level 0 to 12: 24 sessions, every other day or three a week with every fourth again.
    #expect(road(0).toUsualRun == 7...11)
    #expect(road(2).toUsualRun == 7...10)
    #expect(road(20).toUsualRun == 2...2)
    #expect(road(24).toUsualRun == 0...0)
    #expect(road(0, bone: true).toUsualRun.lowerBound >= 9)
  }

  @Test func theUsualWeekIsSaidOnlyWhereItIsKnown() {
    #expect(road(0, km: 30).toUsualWeek == nil && road(0, pace: 6).toUsualWeek == nil)
    // Three times 35 minutes at 6 are 17.5 km; 30 km are six steps of 10 percent away.
    #expect(road(24, km: 30, pace: 6).toUsualWeek == 6...9)
    #expect(road(24, km: 10, pace: 6).toUsualWeek == 0...0)
    #expect(
      road(2, km: 30, pace: 6).text
        == "About 7 to 10 weeks to your usual easy run, and about 13 to 19 weeks to your usual week.")
    #expect(road(0).assumptions.contains { $0.contains("left out") })
  }

  @Test func thePaceIsTheMiddleOfTenRuns() {
    let runs = [6.0, 9, 5].enumerated().map {
      Runs.run(.green, day: $0.offset, kilometers: 5, minutes: 5 * $0.element)
    }
    #expect(RunningRoad.pace(of: runs) == 6)
    #expect(RunningRoad.pace(of: []) == nil)
  }
}
