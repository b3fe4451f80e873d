import Testing

@testable import KneeDomain

@Suite struct PainChangeTests {
  static let start = Day(year: 2026, month: 8, day: 3)

  /// One value for each day from the start, nil for a day without an entry.
  private func change(_ worst: [Int?]) -> PainChange {
    PainChange(since: Self.start, upTo: Self.start.adding(days: worst.count - 1)) { day in
      let index = day.number - Self.start.number
      return worst.indices.contains(index) ? worst[index] : nil
    }
  }

  private func days(_ value: Int?, _ count: Int) -> [Int?] { Array(repeating: value, count: count) }

  @Test func fourPointsLessAreBetter() {
    let change = change(days(6, 14) + days(4, 10) + days(2, 14))
    #expect(change.answer == .easing)
    #expect(
      change.sentence
        == "Really better? Yes: median 2 in the last 14 days (14 logged), 6 in the first 14 from "
        + "Mon 3 Aug (14 logged), 4 points less; 2 points count.")
  }

  @Test func thirtyPercentAreNamedWhereTheyAreWhatCounts() {
    let last: [Int?] = days(1, 7) + days(2, 7)
    let change = change(days(3, 14) + last)
    #expect(change.answer == .easing)
    #expect(change.sentence.contains("median 1.5 in the last 14 days"))
    #expect(change.sentence.hasSuffix("1.5 points less; 50%, and 30% count."))
  }

  @Test func aPointIsNoise() {
    let change = change(days(4, 20) + days(3, 20))
    #expect(change.answer == .steady)
    #expect(change.sentence.contains("Not yet clear: median 3"))
    #expect(change.sentence.hasSuffix("1 point less; a point is noise, 2 points or 30% count."))
    #expect(self.change(days(4, 40)).sentence.contains("no difference; a point is noise"))
  }

  @Test func worseIsSaid() {
    #expect(change(days(2, 20) + days(5, 20)).sentence.contains("No, worse: median 5"))
    #expect(change(days(0, 20) + days(2, 20)).sentence.hasSuffix("2 points more; 2 points count."))
  }

  @Test func anEpisodeOfTwoWeeksIsHalved() {
    let change = change(days(6, 8) + days(3, 8))
    #expect(change.first.length == 8)
    #expect(change.last.length == 8)
    #expect(change.answer == .easing)
  }

  /// Runs of days with one value each, and what is said.
  private static let sparse: [(runs: [(Int?, Int)], words: String)] = [
    ([(5, 9)], "Too early to say: this episode is 9 days old, 10 are needed."),
    ([(5, 30), (nil, 10), (1, 4)], "Too few days: 4 of the last 14 are logged, 5 are needed."),
    ([(5, 2), (nil, 22), (2, 14)], "Too few days: 2 of the first 14 are logged, 5 are needed."),
    ([], "Too early to say: this episode is 1 day old, 10 are needed."),
  ]

  @Test(arguments: sparse.indices)
  func tooFewDaysSaySo(index: Int) {
    let change = change(Self.sparse[index].runs.flatMap { days($0.0, $0.1) })
    #expect(change.sentence == "Really better? " + Self.sparse[index].words)
    #expect(change.answer == .unclear)
    #expect(change.points == nil)
  }
}
