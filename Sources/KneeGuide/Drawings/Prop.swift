/// A thing in the drawing of an exercise.
enum Prop: Hashable, Sendable {
  /// The floor under everything.
  case floor
  /// A wall, from the floor to above the head.
  case wall(Double)
  /// A step, a bench, a chair: a box on the floor.
  case box(ClosedRange<Double>, height: Double)
  /// A board that slopes down to the right.
  case slope(ClosedRange<Double>, height: Double)
  /// A roll, a wheel.
  case round(DrawingPoint, Double)
  /// A weight in the hand, a pad at the shin.
  case weight(Double, Double)
  /// A bar, a back rest, a plate to push against.
  case bar(DrawingPoint, DrawingPoint)
  /// A band or a strap.
  case band([DrawingPoint])
}
