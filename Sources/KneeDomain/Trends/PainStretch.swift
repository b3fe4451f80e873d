/// The pain of a stretch of days: the worst of each, and what the logged ones say together.
///
///     let fortnight = PainStretch(today.adding(days: -13)...today) { worstPain[$0] }
///     fortnight.median  // nil where nothing is logged
public struct PainStretch: Hashable, Sendable {
  /// The days, logged or not.
  public let days: ClosedRange<Day>
  /// The worst pain of each day, 0 to 10; nil for a day without an entry.
  public let values: [Int?]

  /// The stretch of some days.
  ///
  /// - Parameters:
  ///   - days: first and last day.
  ///   - worst: the worst pain of a day, 0 to 10; nil for a day without an entry.
  public init(_ days: ClosedRange<Day>, worst: (Day) -> Int?) {
    self.days = days
    values = (days.lowerBound.number...days.upperBound.number).map { worst(Day(number: $0)) }
  }

  /// How many days it has.
  public var length: Int { values.count }

  /// How many of them are logged.
  public var logged: Int { values.count { $0 != nil } }

  /// The middle of the logged days' worst pain; nil without any.
  public var median: Double? { PainTrend.median(values.compactMap { $0 }) }

  /// The highest of them, and the first day that had it; nil without any.
  public var worst: (day: Day, score: Int)? {
    guard let score = values.compactMap({ $0 }).max(), let index = values.firstIndex(of: score) else {
      return nil
    }
    return (days.lowerBound.adding(days: index), score)
  }

  /// Days until pain was back at the usual: the days before the first of two logged days running that are at most a point
  /// above it. A point is noise (facts.md, section i).
  ///
  /// - Parameter usual: the median of the days before the stretch.
  /// - Returns: nil while it has not settled.
  public func daysToSettle(usual: Double) -> Int? {
    var first: Int?
    for (index, value) in values.enumerated() {
      guard let value else { continue }
      guard Double(value) <= usual + 1 else {
        first = nil
        continue
      }
      if let first { return first }
      first = index
    }
    return nil
  }
}
