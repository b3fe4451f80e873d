/// Which way pain goes over a stretch of days.
///
/// Compared are the medians of the daily worst at both ends of the stretch: of the first and the last seven days,
/// or of its halves where it is shorter than two weeks. Each end needs three logged days. A point up or down is noise
/// (facts.md, section i): it counts as a change from two points on, or from more than one point that is also 30
/// percent of where it began (Farrar, Pain, 2001).
///
///     PainTrend(days: [], in: today.adding(days: -13)...today)  // .unclear
public enum PainTrend: String, CaseIterable, Hashable, Sendable {
  case easing
  case steady
  case rising
  /// Too few days logged to say.
  case unclear

  /// The trend of the worst pain of each logged day, 0 to 10; days outside the stretch and second values of a day are
  /// allowed.
  public init(days: some Sequence<(day: Day, worst: Int)>, in stretch: ClosedRange<Day>) {
    let length = stretch.upperBound.number - stretch.lowerBound.number + 1
    let window = min(7, length / 2)
    let values = Dictionary(
      days.filter { stretch.contains($0.day) }.map { ($0.day, $0.worst) }, uniquingKeysWith: max)
    func median(_ days: Range<Int>) -> Double? {
      let logged = days.compactMap { values[stretch.lowerBound.adding(days: $0)] }
      return logged.count < 3 ? nil : PainTrend.median(logged)
    }
    guard let before = median(0..<window), let after = median(length - window..<length) else {
      self = .unclear
      return
    }
    self = PainTrend(from: before, to: after)
  }

  /// What the step from one median to another amounts to: never `unclear`.
  ///
  /// - Parameters:
  ///   - before: the earlier median, 0 to 10.
  ///   - after: the later one.
  public init(from before: Double, to after: Double) {
    let change = after - before
    let counts = abs(change) >= 2 || (abs(change) > 1 && abs(change) >= 0.3 * before)
    self = !counts ? .steady : change < 0 ? .easing : .rising
  }

  /// The trend in plain words.
  public var plainName: String {
    switch self {
    case .easing: "easing"
    case .steady: "about the same"
    case .rising: "rising"
    case .unclear: "too few days to say"
    }
  }

  /// Whether a score stands out from the week before it: two points or more above its median (facts.md, section i).
  ///
  /// - Parameters:
  ///   - score: today's score, 0 to 10.
  ///   - week: the scores of the seven days before; fewer than three say nothing.
  public static func standsOut(_ score: Int, above week: [Int]) -> Bool {
    guard week.count >= 3, let usual = median(week) else { return false }
    return Double(score) >= usual + 2
  }

  /// The middle of some values, the mean of the two in the middle where their number is even; nil for none.
  public static func median(_ values: [Int]) -> Double? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? Double(sorted[middle]) : Double(sorted[middle - 1] + sorted[middle]) / 2
  }
}
