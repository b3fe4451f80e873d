/// A place in the drawing of an exercise. The unit is the height of the body; x grows to the right, y upward from
/// the floor.
public struct DrawingPoint: Hashable, Sendable {
  /// To the right.
  public var x: Double
  /// Above the floor.
  public var y: Double

  /// A place.
  public init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }

  /// The place so far away in a direction: 0 degrees is up, 90 right, 180 down, 270 left.
  func toward(_ degrees: Double, _ distance: Double) -> DrawingPoint {
    DrawingPoint(x + Self.sine(degrees) * distance, y + Self.sine(90 - degrees) * distance)
  }

  /// The sine of an angle in degrees, to five digits: a drawing needs no more, and no mathematics library.
  private static func sine(_ degrees: Double) -> Double {
    var angle = degrees.truncatingRemainder(dividingBy: 360)
    if angle > 180 { angle -= 360 } else if angle < -180 { angle += 360 }
    if angle > 90 { angle = 180 - angle } else if angle < -90 { angle = -180 - angle }
    let x = angle * .pi / 180
    let square = x * x
    return x * (1 - square / 6 * (1 - square / 20 * (1 - square / 42 * (1 - square / 72))))
  }

  /// How far another place is.
  func distance(to other: DrawingPoint) -> Double {
    let (dx, dy) = (other.x - x, other.y - y)
    return (dx * dx + dy * dy).squareRoot()
  }
}
