import Testing

@testable import KneeDomain

@Suite struct PainLinkTests {
  /// A Monday.
  static let monday = Day(year: 2026, month: 8, day: 3)

  typealias Value = (amount: Double, pain: Int)

  /// Weeks of days on Monday, Tuesday and so on, each an amount and a pain.
  static func days(_ weeks: [[Value]]) -> [LinkDay] {
    weeks.enumerated().flatMap { week, days in
      days.enumerated().map { weekday, value in
        LinkDay(
          day: monday.adding(days: 7 * week + weekday), amount: value.amount, pain: value.pain,
          records: ["\(week).\(weekday)"])
      }
    }
  }

  /// Long runs at 3, 4, 5 … with 1, 2, 1, 3, 2, 3 points more than the short ones: mean 2, squares
  /// 1 + 0 + 1 + 1 + 0 + 1 = 4, variance 0.8, reach 2.571 · √(0.8 / 6) = 0.94.
  static let longHurts: [LinkDay] = {
    let more = [1, 2, 1, 3, 2, 3]
    let weeks = more.enumerated().map { week, more -> [Value] in
      let long: Value = (Double(6 + week), 2 + more)
      return [(4, 2), (4, 2), long]
    }
    return days(weeks)
  }()

  @Test func eachWeekIsHeldAgainstItself() throws {
    let link = PainLink(.distance, days: Self.longHurts)
    #expect(link.weeks == [1, 2, 1, 3, 2, 3])
    #expect(link.more.count == 6 && link.less.count == 12 && link.known == 18)
    let difference = try #require(link.difference)
    #expect(abs(difference.mean - 2) < 1e-9 && abs(difference.low - 1.0612) < 1e-3)
    #expect(
      link.shortSentence == "Longer runs: 2 points more pain (1.1 to 2.9 more), 6 v 12 days.")
    #expect(link.figure == "+2" && link.intervalFigures == "+1.1 to +2.9" && !link.reachesZero)
    #expect(
      link.sentence
        == "Longer runs went with 2 points more pain than shorter runs of the same week (95% interval 1.1 to 2.9 more; "
        + "6 weeks, 6 days against 12). The interval stays clear of zero.")
  }

  /// Pain falls by a point a week while runs grow by a kilometer: within each week long and short hurt the same.
  @Test func whatChangesOverMonthsIsNotCredited() throws {
    let weeks = (0..<8).map { week -> [Value] in
      let kilometers = Double(3 + week)
      return [(kilometers, 9 - week), (kilometers + 1, 9 - week)]
    }
    let link = PainLink(.distance, days: Self.days(weeks))
    #expect(link.weeks == Array(repeating: 0, count: 8))
    #expect(link.figure == "0" && link.reachesZero)
    #expect(link.sentence.hasPrefix("Longer runs went with as much pain as shorter runs of the same week"))
    // All weeks alike: √(1/6 / 8) · 2.365 = 0.34, not nothing.
    #expect(link.intervalFigures == "-0.3 to +0.3")
    #expect(link.sentence.contains("95% interval 0.3 less to 0.3 more; 8 weeks, 8 days against 8"))
    #expect(link.sentence.hasSuffix("it may well be no difference."))
  }

  /// What makes a day one of more or of less, in a week of these amounts.
  private static let splits: [(factor: LinkFactor, amounts: [Double], more: [Int], less: [Int])] = [
    (.downhill, [1, 0, 0], [0], [1, 2]), (.downhill, [1, 1], [], []), (.downhill, [0], [], []),
    (.strength, [1, 2, 3, 8], [2, 3], [0, 1]), (.strength, [1, 2, 2], [], []),
    (.distance, [5, 5, 6], [2], [0, 1]), (.distance, [5, 6, 6], [1, 2], [0]),
    (.sleep, [6, 7, 8], [2], [0]), (.sleep, [5.2, 5.2, 5.2], [], []), (.cadence, [170], [], []),
  ]

  @Test(arguments: splits.indices)
  func splitsOfAWeek(index: Int) {
    let (factor, amounts, more, less) = Self.splits[index]
    let link = PainLink(factor, days: Self.days([amounts.map { (amount: $0, pain: 1) }]))
    #expect(link.more.map(\.day.weekday) == more)
    #expect(link.less.map(\.day.weekday) == less)
    #expect(link.difference == nil)
  }

  @Test func tooFewWeeksSaySo() {
    let week: [Value] = [(1, 5), (0, 1)]
    let link = PainLink(.downhill, days: Self.days(Array(repeating: week, count: 5)))
    #expect(link.difference == nil && link.figure == nil && link.missing == "5 of 6 weeks with both")
    #expect(
      link.sentence
        == "Runs downhill and other runs: 5 weeks have both, 6 are needed. Nothing is said before: 1 more.")
    #expect(
      PainLink(.downhill, days: Self.days([week])).sentence.contains("1 week has both"))
    #expect(PainLink(.sleep, days: Self.days([[(7, 1)]])).sentence.contains("no week has both"))
    let none = PainLink(.cadence, days: [])
    #expect(none.missing == "nothing logged" && none.sentence.hasPrefix("Cadence: nothing is logged"))
    // With the sixth something is said.
    #expect(PainLink(.downhill, days: Self.days(Array(repeating: week, count: 6))).figure == "+4")
  }

  @Test func lessPainIsSaidTheOtherWayRound() {
    let days = Self.longHurts.map {
      LinkDay(day: $0.day, amount: -$0.amount, pain: $0.pain, records: $0.records)
    }
    let link = PainLink(.sleep, days: days)
    #expect(
      link.sentence
        == "Mornings after longer sleep went with 2 points less pain than mornings after shorter sleep of the same week "
        + "(95% interval 2.9 to 1.1 less; 6 weeks, 12 days against 6). The interval stays clear of zero."
    )
  }

  @Test func theRecordsAreThoseOfTheDaysCompared() {
    var days = Self.longHurts
    days.append(LinkDay(day: Self.monday.adding(days: 70), amount: 5, pain: 1, records: ["alone"]))
    #expect(PainLink(.distance, days: days).records == Self.longHurts.flatMap(\.records))
  }

  // MARK: Properties

  /// Days of some weeks by chance.
  private static func days(_ random: inout Dice, most: Int) -> [LinkDay] {
    (0..<84).filter { _ in random.next() % 3 > 0 }.map { index in
      LinkDay(
        day: monday.adding(days: index), amount: Double(random.next() % 5),
        pain: Int(random.next() % UInt64(most + 1)))
    }
  }

  @Test(arguments: 1...40)
  func aShiftOfAllPainsChangesNothing(seed: UInt64) {
    var random = Dice(seed)
    let days = Self.days(&random, most: 8)
    let shifted = days.map { LinkDay(day: $0.day, amount: $0.amount, pain: $0.pain + 2) }
    for factor in LinkFactor.allCases {
      let (link, other) = (PainLink(factor, days: days), PainLink(factor, days: shifted))
      #expect(zip(link.weeks, other.weeks).allSatisfy { abs($0 - $1) < 1e-9 })
      #expect(link.sentence == other.sentence)
    }
  }

  @Test(arguments: 1...40)
  func exchangedSidesTurnTheSign(seed: UInt64) throws {
    var random = Dice(seed)
    let days = Self.days(&random, most: 10)
    let turned = days.map { LinkDay(day: $0.day, amount: -$0.amount, pain: $0.pain) }
    for factor in [LinkFactor.distance, .cadence, .sleep] {
      let (link, other) = (PainLink(factor, days: days), PainLink(factor, days: turned))
      #expect(zip(link.weeks, other.weeks).allSatisfy { abs($0 + $1) < 1e-9 })
      #expect(link.more.map(\.day) == other.less.map(\.day))
      guard let a = link.difference, let b = other.difference else { continue }
      #expect(abs(a.low + b.high) < 1e-9 && abs(a.high + b.low) < 1e-9)
    }
  }

  @Test(arguments: 1...40)
  func theMeanLiesWithinTheIntervalAndTheScale(seed: UInt64) {
    var random = Dice(seed)
    for factor in LinkFactor.allCases {
      let link = PainLink(factor, days: Self.days(&random, most: 10))
      #expect(link.weeks.allSatisfy { (-10...10).contains($0) })
      #expect(link.weeks.count >= PainLink.fewestWeeks || link.figure == nil)
      if let difference = link.difference {
        #expect(difference.low < difference.mean && difference.mean < difference.high)
      }
    }
  }
}

/// Numbers that look like chance and are the same each time (xorshift).
struct Dice {
  private var state: UInt64

  init(_ seed: UInt64) {
    state = seed &* 0x9e37_79b9_7f4a_7c15 | 1
  }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state >> 33
  }
}
