/// Two stretches of days side by side, day by day from their beginnings: this flare and the last one, or these weeks
/// and the ones before.
public struct PainComparison: Hashable, Sendable {
  /// What the stretches are.
  public enum Kind: Hashable, Sendable {
    /// The latest flare of the program and the one before it.
    case flares
    /// The last days and as many before them.
    case weeks(Int)
  }

  /// What is compared.
  public let kind: Kind
  /// The later stretch.
  public let now: PainStretch
  /// The earlier one.
  public let before: PainStretch
  /// Days until the later flare had settled; nil while it has not, and of weeks.
  public let nowSettled: Int?
  /// The same of the earlier one.
  public let beforeSettled: Int?

  /// Days of a flare that are looked at, from its first; fewer where the next flare or today comes sooner.
  public static let flareDays = 21
  /// Logged days that each stretch needs for a comparison.
  public static let fewest = 3

  /// The last weeks and as many before them.
  ///
  /// - Parameters:
  ///   - weeks: how many, from 1.
  ///   - day: the last day.
  ///   - worst: the worst pain of a day, 0 to 10; nil for a day without an entry.
  public init(weeks: Int, upTo day: Day, worst: (Day) -> Int?) {
    let length = 7 * max(1, weeks)
    kind = .weeks(max(1, weeks))
    now = PainStretch(day.adding(days: 1 - length)...day, worst: worst)
    before = PainStretch(day.adding(days: 1 - 2 * length)...day.adding(days: -length), worst: worst)
    nowSettled = nil
    beforeSettled = nil
  }

  /// The last two flares.
  ///
  /// - Parameters:
  ///   - starts: the first days of flares, in order.
  ///   - day: the last day looked at.
  ///   - worst: the worst pain of a day, 0 to 10; nil for a day without an entry.
  /// - Returns: nil where fewer than two flares began up to the day.
  public init?(flares starts: [Day], upTo day: Day, worst: (Day) -> Int?) {
    let known = starts.filter { $0 <= day }
    guard let last = known.last, let earlier = known.dropLast().last else { return nil }
    kind = .flares
    now = PainStretch(last...min(day, last.adding(days: Self.flareDays - 1)), worst: worst)
    before = PainStretch(
      earlier...min(last.adding(days: -1), earlier.adding(days: Self.flareDays - 1)), worst: worst)
    func settled(_ stretch: PainStretch) -> Int? {
      let start = stretch.days.lowerBound
      let week = PainStretch(start.adding(days: -7)...start.adding(days: -1), worst: worst)
      guard week.logged >= Self.fewest, let usual = week.median else { return nil }
      return stretch.daysToSettle(usual: usual)
    }
    nowSettled = settled(now)
    beforeSettled = settled(before)
  }

  /// What the difference of the medians amounts to; `unclear` where either has too few logged days.
  public var answer: PainTrend {
    guard now.logged >= Self.fewest, before.logged >= Self.fewest, let earlier = before.median,
      let later = now.median
    else { return .unclear }
    return PainTrend(from: earlier, to: later)
  }
}
