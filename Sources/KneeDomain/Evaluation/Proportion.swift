/// How many of how many, with the range in which the true share lies with 95 percent confidence.
///
/// The range is the score interval of Wilson (J Am Stat Assoc, 1927): it stays between 0 and 1, and it is as honest
/// about a few patients, or about all or none of them, as about many.
///
///     Proportion(18, of: 20).description  // "18 of 20 (90%, 95% interval 70 to 97)"
public struct Proportion: Hashable, Sendable, CustomStringConvertible {
  /// How many counted, 0 to `total`.
  public let count: Int
  /// How many there were, 0 or more.
  public let total: Int

  /// So many of so many.
  public init(_ count: Int, of total: Int) {
    self.count = count
    self.total = total
  }

  /// Those of a group that count.
  init<Element>(of group: [Element], where counts: (Element) -> Bool) {
    self.init(group.count(where: counts), of: group.count)
  }

  /// The share, 0 to 1; nil of none.
  public var share: Double? {
    total == 0 ? nil : Double(count) / Double(total)
  }

  /// The 95 percent interval of the share, within 0 and 1; nil of none.
  public var interval: ClosedRange<Double>? {
    guard let share else { return nil }
    // The quantile of the normal distribution that leaves 2.5 percent above it.
    let z = 1.959964
    let n = Double(total)
    let center = share + z * z / (2 * n)
    let reach = z * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
    let scale = 1 + z * z / n
    // At none and at all the interval ends there; rounding must not take it past.
    let low = count == 0 ? 0 : max(0, (center - reach) / scale)
    let high = count == total ? 1 : min(1, (center + reach) / scale)
    return low...high
  }

  /// The count, the share and the interval in whole percent.
  public var description: String {
    guard let share, let interval else { return "0 of 0" }
    return "\(count) of \(total) (\(percent(share))%, 95% interval \(percent(interval.lowerBound)) to "
      + "\(percent(interval.upperBound)))"
  }

  private func percent(_ share: Double) -> Int {
    Int((share * 100).rounded())
  }
}
