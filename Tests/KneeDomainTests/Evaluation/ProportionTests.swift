import Testing

@testable import KneeDomain

struct ProportionTests {
  /// The examples of Newcombe (Stat Med, 1998), method 3, and the two ends.
  @Test(arguments: [
    (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611), (1, 29, 0.0061, 0.1718),
    (20, 20, 0.8389, 1), (18, 20, 0.6990, 0.9721), (1, 1, 0.2065, 1), (0, 1, 0, 0.7935),
  ])
  func wilson(_ count: Int, _ total: Int, _ low: Double, _ high: Double) throws {
    let interval = try #require(Proportion(count, of: total).interval)
    #expect(abs(interval.lowerBound - low) < 0.00006)
    #expect(abs(interval.upperBound - high) < 0.00006)
  }

  @Test func theShareLiesWithinItsInterval() throws {
    for total in 1...60 {
      for count in 0...total {
        let proportion = Proportion(count, of: total)
        let interval = try #require(proportion.interval)
        #expect((0...1).contains(interval.lowerBound) && (0...1).contains(interval.upperBound))
        #expect(proportion.share.map(interval.contains) == true, "\(proportion)")
      }
    }
  }

  @Test func ofNoneThereIsNoShare() {
    #expect(Proportion(0, of: 0).share == nil)
    #expect(Proportion(0, of: 0).interval == nil)
  }

  @Test(arguments: [
    (0, 0, "0 of 0"), (18, 20, "18 of 20 (90%, 95% interval 70 to 97)"),
    (7, 7, "7 of 7 (100%, 95% interval 65 to 100)"), (0, 7, "0 of 7 (0%, 95% interval 0 to 35)"),
  ])
  func words(_ count: Int, _ total: Int, _ words: String) {
    #expect(Proportion(count, of: total).description == words)
  }
}
