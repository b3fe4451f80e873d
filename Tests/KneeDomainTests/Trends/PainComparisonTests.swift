import Testing

@testable import KneeDomain

@Suite struct PainComparisonTests {
  static let first = Day(year: 2026, month: 8, day: 3)

  private func worst(_ values: [Int?]) -> (Day) -> Int? {
    { day in
      let index = day.number - Self.first.number
      return values.indices.contains(index) ? values[index] : nil
    }
  }

  @Test func weeksStandSideBySide() {
    let values = [Int?](repeating: 5, count: 14) + [Int?](repeating: 3, count: 13) + [7]
    let compared = PainComparison(weeks: 2, upTo: Self.first.adding(days: 27), worst: worst(values))
    #expect(compared.before.days == Self.first...Self.first.adding(days: 13))
    #expect(compared.now.median == 3)
    #expect(compared.before.median == 5)
    #expect(compared.now.worst?.score == 7)
    #expect(compared.now.worst?.day == Self.first.adding(days: 27))
    #expect(compared.answer == .easing)
    #expect(compared.nowSettled == nil)
  }

  @Test func flaresAreAlignedAndSayWhenTheySettled() throws {
    let calm = [Int?](repeating: 2, count: 10)
    let values = calm + [6, 5, 3, 3, 2] + calm + [7, 7, 6, 5, 4, 3, 2]
    let starts = [Self.first.adding(days: 10), Self.first.adding(days: 25)]
    let compared = try #require(
      PainComparison(flares: starts, upTo: Self.first.adding(days: 31), worst: worst(values)))
    #expect(compared.before.days.lowerBound == starts[0])
    #expect(compared.before.days.upperBound == starts[1].adding(days: -1))
    #expect(compared.now.length == 7)
    #expect(compared.beforeSettled == 2)
    #expect(compared.nowSettled == 5)
    #expect(compared.answer == .rising)
  }

  @Test func oneFlareCannotBeCompared() {
    let worst = worst([5, 5])
    #expect(PainComparison(flares: [], upTo: Self.first, worst: worst) == nil)
    #expect(PainComparison(flares: [Self.first], upTo: Self.first, worst: worst) == nil)
    #expect(
      PainComparison(
        flares: [Self.first, Self.first.adding(days: 9)], upTo: Self.first.adding(days: 3), worst: worst)
        == nil)
  }

  @Test func tooFewDaysGiveNoAnswer() {
    let compared = PainComparison(
      weeks: 2, upTo: Self.first.adding(days: 27),
      worst: worst([5, 5, 5, 5] + [Int?](repeating: nil, count: 22) + [1, 1]))
    #expect(compared.before.logged == 4)
    #expect(compared.now.logged == 2)
    #expect(compared.answer == .unclear)
  }

  @Test(
    arguments: [
      ([6, 3, 3], 1), ([3, 3], 0), ([6, 3, 6, 3, nil, 3], 3), ([6, 6, 3], nil), ([nil, nil], nil), ([], nil),
    ] as [([Int?], Int?)])
  func settledMeansTwoLoggedDaysRunning(values: [Int?], expected: Int?) {
    let last = Self.first.adding(days: max(0, values.count - 1))
    #expect(PainStretch(Self.first...last, worst: worst(values)).daysToSettle(usual: 2) == expected)
  }
}
