import Testing

@testable import KneeDomain

@Suite struct MeanIntervalTests {
  /// Values, their mean, and how far the interval reaches: the quantile times the root of the variance by the number.
  private static let cases: [(values: [Double], mean: Double, reach: Double)] = [
    // Squares 1 + 0 + 1 + 0 + 1 + 1 = 4, variance 4/5, by 6 values; 5 degrees of freedom.
    ([1, 2, 3, 2, 1, 3], 2, 2.571 * (0.8 / 6).squareRoot()),
    // Squares 4 + 4, variance 8/1, by 2; one degree of freedom.
    ([-2, 2], 0, 12.706 * 2),
    // All alike: the variance of rounding, 1/6, by 8.
    ([0, 0, 0, 0, 0, 0, 0, 0], 0, 2.365 * (1.0 / 48).squareRoot()),
    ([1, 1], 1, 12.706 * (1.0 / 12).squareRoot()),
  ]

  @Test(arguments: cases.indices)
  func meansAndReaches(index: Int) throws {
    let (values, mean, reach) = Self.cases[index]
    let interval = try #require(MeanInterval(values))
    #expect(abs(interval.mean - mean) < 1e-9)
    #expect(abs(interval.high - mean - reach) < 1e-9)
    #expect(abs(mean - interval.low - reach) < 1e-9)
  }

  @Test func oneValueSaysNothing() {
    #expect(MeanInterval([]) == nil && MeanInterval([3]) == nil)
  }

  /// Between two lines of the table the wider one holds.
  @Test(arguments: [
    (1, 12.706), (5, 2.571), (25, 2.060), (30, 2.042), (31, 2.042), (39, 2.042), (40, 2.021), (59, 2.021),
    (60, 2.000), (119, 2.000), (120, 1.980), (5000, 1.980),
  ])
  func quantiles(freedom: Int, quantile: Double) {
    #expect(MeanInterval.quantile(freedom: freedom) == quantile)
  }

  @Test func moreFreedomIsNeverWider() {
    for freedom in 1..<400 {
      #expect(MeanInterval.quantile(freedom: freedom) >= MeanInterval.quantile(freedom: freedom + 1))
    }
  }
}
