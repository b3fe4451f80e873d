import KneeDomain
import Testing

@testable import KneeStore

struct TrackMeterTests {
  /// A track along the equator from seconds, meters east and heights.
  private func meter(_ points: [(second: Double, meters: Double, height: Double?)]) throws -> TrackMeter {
    var meter = TrackMeter()
    meter.beginSegment()
    for point in points {
      try meter.add(
        TrackMeter.Point(
          time: Instant(milliseconds: Int64(point.second * 1000)), place: (0, point.meters / 111_195.08),
          height: point.height), line: 1)
    }
    return meter
  }

  private func isNear(_ a: Double, _ b: Double) -> Bool { abs(a - b) < 0.01 * max(1, abs(b)) }

  @Test(
    arguments: [
      // Running on.
      ([(0.0, 0.0), (10, 30), (20, 60)], 60.0, 20.0),
      // A jump of the receiver and back: the time counts, the way does not.
      ([(0, 0), (10, 30), (11, 530), (12, 36), (20, 60)], 54, 20),
      // A pause with the watch stopped.
      ([(0, 0), (10, 30), (310, 35), (320, 65)], 60, 20),
      // A tunnel: the way counts in a straight line.
      ([(0, 0), (10, 30), (110, 330), (120, 360)], 360, 120),
      // Two points in one second.
      ([(0, 0), (0, 3), (10, 30)], 30, 10),
      ([(0, 0)], 0, 0),
    ] as [([(Double, Double)], Double, Double)])
  func distanceAndTimeAddUp(_ points: [(Double, Double)], _ meters: Double, _ seconds: Double) throws {
    let meter = try meter(points.map { ($0.0, $0.1, nil) })
    #expect(isNear(meter.meters, meters))
    #expect(isNear(meter.seconds, seconds))
    #expect(meter.descent == nil)
  }

  @Test(
    arguments: [
      ([100, 90, 80], 20), ([100, 101, 99, 101, 99, 101], 0), ([100, 98, 96, 94, 92], 8),
      ([80, 90, 100], 0),
      ([100, 90, 100, 90], 20),
    ] as [([Double], Double)])
  func descentIgnoresNoise(_ heights: [Double], _ descent: Double) throws {
    let meter = try meter(
      heights.enumerated().map { (Double($0.offset) * 10, Double($0.offset) * 30, $0.element) })
    #expect(meter.descent == descent)
  }

  @Test func theNumberOfPointsIsBounded() throws {
    var meter = TrackMeter()
    let point = TrackMeter.Point(time: Instant(milliseconds: 0))
    for _ in 0..<TrackMeter.mostPoints { try meter.add(point, line: 1) }
    #expect(throws: ImportProblem.self) { try meter.add(point, line: 1) }
  }

  @Test func theEarthIsRound() throws {
    var meter = TrackMeter()
    // Berlin to Potsdam in three hours.
    try meter.add(TrackMeter.Point(time: Instant(milliseconds: 0), place: (52.52, 13.405)), line: 1)
    try meter.add(
      TrackMeter.Point(time: Instant(milliseconds: 10_800_000), place: (52.3906, 13.0645)), line: 1)
    #expect(isNear(meter.meters, 27_200))
  }
}
