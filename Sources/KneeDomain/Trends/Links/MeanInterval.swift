/// The mean of some differences, with the interval that holds the true one in 95 of 100 such samples.
///
/// Student's interval (Biometrika, 1908): with few values it is as wide as it has to be. The differences are taken as
/// independent of each other.
///
///     MeanInterval([1, 2, 3])?.mean  // 2, from -0.5 to 4.5
public struct MeanInterval: Hashable, Sendable {
  /// The mean.
  public let mean: Double
  /// The lower end.
  public let low: Double
  /// The upper end.
  public let high: Double

  /// The differences of two whole scores cannot be known to scatter less than this: each was rounded by up to half a
  /// point, which is a variance of 1/12.
  static let leastVariance = 1.0 / 6

  /// The mean of some differences of pain scores; nil of fewer than two.
  public init?(_ values: [Double]) {
    guard values.count > 1 else { return nil }
    let count = Double(values.count)
    let mean = values.reduce(0, +) / count
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let variance = max(squares / (count - 1), Self.leastVariance)
    let reach = Self.quantile(freedom: values.count - 1) * (variance / count).squareRoot()
    self.mean = mean
    low = mean - reach
    high = mean + reach
  }

  /// The quantile of Student's distribution that leaves 2.5 percent above it; between two lines of the table that of the
  /// fewer degrees of freedom, which is the wider one.
  static func quantile(freedom: Int) -> Double {
    let freedom = max(1, freedom)
    if freedom <= quantiles.count { return quantiles[freedom - 1] }
    return further.last(where: { $0.freedom <= freedom })?.quantile ?? quantiles[quantiles.count - 1]
  }

  /// For 1 to 30 degrees of freedom.
  private static let quantiles = [
    12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228,
    2.201, 2.179, 2.160, 2.145, 2.131, 2.120, 2.110, 2.101, 2.093, 2.086,
    2.080, 2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045, 2.042,
  ]

  private static let further: [(freedom: Int, quantile: Double)] = [(40, 2.021), (60, 2.000), (120, 1.980)]
}
