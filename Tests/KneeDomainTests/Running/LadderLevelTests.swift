import KneeDomain
import Testing

@Suite struct LadderLevelTests {
  @Test func thereAreThirteenLevels() {
    #expect(LadderLevel.all.map(\.number) == Array(0...12))
    #expect(
      LadderLevel.all.map(\.runningMinutes) == [0, 6, 12, 18, 24, 24, 24, 24, 20, 25, 30, 35, nil])
    #expect(LadderLevel.all.filter(\.isGentle).map(\.number) == [1, 2, 3, 4])
    #expect(LadderLevel[-3].number == 0 && LadderLevel[40].number == 12)
  }

  @Test(
    arguments: [
      (0, 30, 0, "walk:1800"), (1, 40, 6, nil), (4, 40, 6, nil), (5, 38, 4, nil), (7, 36, 2, nil),
      (8, 30, 1, "walk:300 run:1200 walk:300"), (11, 45, 1, nil), (12, nil, 1, "walk:300 run:- walk:300"),
    ] as [(Int, Int?, Int, String?)])
  func theWholeSessionIsLaidOut(number: Int, minutes: Int?, rounds: Int, text: String?) {
    let timer = LadderLevel[number].timer
    #expect(timer.seconds == minutes.map { $0 * 60 })
    #expect(timer.rounds == rounds)
    if let text { #expect(timer.text == text) }
  }

  @Test func levelThreeIntervalByInterval() {
    #expect(
      LadderLevel[3].timer.intervals.map { "\($0.activity.rawValue) \(($0.seconds ?? 0) / 60)" }
        == ["walk 5", "run 3"] + Array(repeating: ["walk 2", "run 3"], count: 5).flatMap(\.self)
        + ["walk 7"])
  }

  @Test func growthHasAnOrder() {
    #expect(RunGrowth.open(at: LadderLevel[9]) == [.time])
    #expect(RunGrowth.open(at: LadderLevel[10]) == [.time, .frequency])
    #expect(RunGrowth.open(at: LadderLevel[12]) == [.time, .frequency, .distance])
    #expect(RunGrowth.allCases.sorted() == RunGrowth.allCases && RunGrowth.allCases.last == .downhill)
  }
}
