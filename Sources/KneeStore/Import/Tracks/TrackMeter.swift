import Glibc
import KneeDomain

/// Adds up the points of a track as they come, without keeping them.
///
/// - Distance is the sum of great circles between neighboring points of one segment; a step faster than 12.5
///   meters a second is a jump of the receiver and counts as none.
/// - Time goes from the first to the last point of each segment, without the gaps of more than a minute in which
///   less than half a meter a second was covered: those are pauses. What lies between segments is one too.
/// - Descent counts from three meters on, so that the noise of heights adds up to nothing.
struct TrackMeter {
  /// One point; its height in meters, its cadence in whatever steps the file counts.
  struct Point {
    var time: Instant
    /// Degrees north and east, where the file has them.
    var place: (latitude: Double, longitude: Double)?
    var height: Double?
    var cadence: Double?
  }

  /// The most points of a track: eleven days of one each second.
  static let mostPoints = 1_000_000

  private static let fastest = 12.5
  private static let slowest = 0.5
  private static let longestGap = 60.0
  private static let smallestDescent = 3.0

  private(set) var points = 0
  private(set) var first: Point?
  private(set) var last: Point?
  private(set) var meters = 0.0
  private(set) var seconds = 0.0
  private var descended = 0.0
  private var hasHeights = false
  private var cadences = (sum: 0.0, count: 0)
  private var previous: Point?
  private var height: Double?

  /// Begins a new segment.
  mutating func beginSegment() {
    previous = nil
    height = nil
  }

  /// Adds the next point.
  mutating func add(_ point: Point, line: Int) throws(ImportProblem) {
    points += 1
    if points > TrackMeter.mostPoints {
      throw ImportProblem(line: line, reason: "the track has more than \(TrackMeter.mostPoints) points")
    }
    if let last, point.time < last.time {
      throw ImportProblem(line: line, reason: "the times run backwards here")
    }
    if first == nil { first = point }
    if let previous { step(from: previous, to: point) }
    if let cadence = point.cadence, cadence > 0 { cadences = (cadences.sum + cadence, cadences.count + 1) }
    climb(to: point.height)
    previous = point
    last = point
  }

  /// Meters downhill; nil where the track has no heights.
  var descent: Double? { hasHeights ? descended : nil }

  /// The mean of the cadence where there was any.
  var cadence: Double? { cadences.count > 0 ? cadences.sum / Double(cadences.count) : nil }

  private mutating func step(from a: Point, to b: Point) {
    let time = Double(b.time.milliseconds - a.time.milliseconds) / 1000
    let distance = TrackMeter.distance(a, b)
    if let distance {
      if time > TrackMeter.longestGap, distance < time * TrackMeter.slowest { return }
      if distance <= max(1, time) * TrackMeter.fastest { meters += distance }
    }
    seconds += time
  }

  private mutating func climb(to new: Double?) {
    guard let new else { return }
    hasHeights = true
    guard let old = height else {
      height = new
      return
    }
    if abs(new - old) < TrackMeter.smallestDescent { return }
    descended += max(0, old - new)
    height = new
  }

  /// Meters between two points on a sphere of the earth's mean radius.
  private static func distance(_ a: Point, _ b: Point) -> Double? {
    guard let a = a.place, let b = b.place else { return nil }
    let radians = Double.pi / 180
    let north = sin((b.latitude - a.latitude) * radians / 2)
    let east = sin((b.longitude - a.longitude) * radians / 2)
    let chord = north * north + cos(a.latitude * radians) * cos(b.latitude * radians) * east * east
    return 2 * 6_371_008.8 * asin(min(1, chord.squareRoot()))
  }
}
