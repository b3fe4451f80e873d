import Testing

@testable import KneeDomain

@Suite struct PainTrendTests {
  /// One value for each day, nil for a day without an entry.
  private func trend(_ worst: [Int?]) -> PainTrend {
    let first = Day(year: 2026, month: 3, day: 1)
    let days = worst.enumerated().compactMap { index, value in
      value.map { (day: first.adding(days: index), worst: $0) }
    }
    return PainTrend(days: days, in: first...first.adding(days: worst.count - 1))
  }

  private func weeks(_ before: Int?, _ after: Int?) -> [Int?] {
    Array(repeating: before, count: 7) + Array(repeating: after, count: 7)
  }

  @Test func twoPointsCount() {
    #expect(trend(weeks(6, 4)) == .easing)
    #expect(trend(weeks(4, 6)) == .rising)
    #expect(trend(weeks(10, 8)) == .easing)
  }

  @Test func onePointIsNoise() {
    #expect(trend(weeks(4, 3)) == .steady)
    #expect(trend(weeks(2, 1)) == .steady)
    #expect(trend(weeks(3, 3)) == .steady)
    #expect(trend(weeks(0, 1)) == .steady)
  }

  @Test func aThirdOfALittleCounts() {
    #expect(trend([3, 3, 3, 3, nil, nil, nil] + [1, 1, 2, 2, nil, nil, nil]) == .easing)
    #expect(trend([6, 6, 6, 6, nil, nil, nil] + [4, 4, 5, 5, nil, nil, nil]) == .steady)
  }

  @Test func tooFewDaysSayNothing() {
    #expect(trend(weeks(nil, 5)) == .unclear)
    #expect(trend([6, 6] + Array(repeating: nil, count: 10) + [2, 2]) == .unclear)
    #expect(trend([5]) == .unclear)
    #expect(trend([6, 6, 6, 2, 2, 2]) == .easing)
    #expect(trend([6, 6, 2, 2]) == .unclear)
  }

  @Test func onlyTheEndsAreCompared() {
    #expect(trend(weeks(3, 9) + weeks(9, 3)) == .steady)
  }

  @Test func scoresThatStandOut() {
    #expect(PainTrend.standsOut(5, above: [3, 3, 2]))
    #expect(!PainTrend.standsOut(4, above: [3, 3, 2]))
    #expect(!PainTrend.standsOut(9, above: [3, 3]))
  }

  @Test func medians() {
    #expect(PainTrend.median([]) == nil)
    #expect(PainTrend.median([3, 1, 2]) == 2)
    #expect(PainTrend.median([4, 1, 2, 3]) == 2.5)
  }
}
