/// An exercise as a small drawing: how it begins and how it ends, each with its words.
public struct ExerciseDrawing: Hashable, Sendable {
  /// A line of the drawing.
  public struct Stroke: Hashable, Sendable {
    /// What a line belongs to.
    public enum Part: Hashable, Sendable {
      /// The trunk.
      case trunk
      /// The leg that is nearer, or that works.
      case leg
      /// The arm that is nearer; the neck.
      case arm
      /// The other arm and leg.
      case far
      /// A thing.
      case prop
      /// A thing that is solid.
      case weight
      /// A band or a strap.
      case band
      /// The floor.
      case floor
    }

    /// What it belongs to.
    public let part: Part
    /// Its points, in order.
    public let points: [DrawingPoint]
    /// Whether it leads back to its first point.
    public let isClosed: Bool

    init(_ part: Part, _ points: [DrawingPoint], isClosed: Bool = false) {
      self.part = part
      self.points = points
      self.isClosed = isClosed
    }
  }

  /// One of the two positions.
  public struct Position: Hashable, Sendable {
    /// What one sees, in a few words, such as `the hips up`.
    public let words: String
    /// Everything but the head, what is farther away first.
    public let strokes: [Stroke]
    /// The middle of the head.
    public let head: DrawingPoint
    let pose: Pose
  }

  /// The radius of a head, in body heights.
  public static let headRadius = Pose.Length.headRadius

  /// How it begins.
  public let start: Position
  /// How it ends.
  public let end: Position

  /// The drawing in a sentence.
  public var words: String {
    "From \(start.words)\(start.words.contains(",") ? "," : "") to \(end.words)."
  }

  /// The corners of the space that both positions take.
  public var bounds: (low: DrawingPoint, high: DrawingPoint) {
    var (low, high) = (start.head, start.head)
    for position in [start, end] {
      let radius = Self.headRadius
      let around = [
        DrawingPoint(position.head.x - radius, position.head.y - radius),
        DrawingPoint(position.head.x + radius, position.head.y + radius),
      ]
      for point in around + position.strokes.filter({ $0.part != .floor }).flatMap(\.points) {
        low = DrawingPoint(min(low.x, point.x), min(low.y, point.y))
        high = DrawingPoint(max(high.x, point.x), max(high.y, point.y))
      }
    }
    return (DrawingPoint(low.x, min(0, low.y)), high)
  }

  init(
    _ from: String, _ start: Pose, to: String, _ end: Pose, props: [Prop] = [], first: [Prop] = [],
    then: [Prop] = []
  ) {
    self.start = Self.position(from, start, props + first)
    self.end = Self.position(to, end, props + then)
  }

  private static func position(_ words: String, _ pose: Pose, _ props: [Prop]) -> Position {
    var strokes = ([.floor] + props).map(stroke)
    if let leg = pose.otherLeg { strokes.append(Stroke(.far, pose.points(of: leg, isOther: true))) }
    if let arm = pose.otherArm { strokes.append(Stroke(.far, pose.points(of: arm, isOther: true))) }
    strokes += [Stroke(.trunk, [pose.hip, pose.shoulder]), Stroke(.arm, [pose.shoulder, pose.head])]
    if pose.breadth > 0 {
      let shoulders = [-90.0, 90].map { pose.shoulder.toward(pose.trunk + $0, pose.breadth) }
      let hips = [180.0, 0].map { pose.hip.toward(pose.pelvis + $0, pose.breadth * 0.6) }
      strokes += [Stroke(.trunk, shoulders), Stroke(.trunk, hips)]
    }
    strokes.append(Stroke(.leg, pose.points(of: pose.leg, isOther: false)))
    if let arm = pose.arm { strokes.append(Stroke(.arm, pose.points(of: arm, isOther: false))) }
    return Position(words: words, strokes: strokes, head: pose.head, pose: pose)
  }

  private static func stroke(_ prop: Prop) -> Stroke {
    switch prop {
    case .floor: Stroke(.floor, [])
    case .wall(let x): Stroke(.prop, [DrawingPoint(x, 0), DrawingPoint(x, 1.02)])
    case .box(let x, let height):
      Stroke(
        .prop,
        [
          DrawingPoint(x.lowerBound, 0), DrawingPoint(x.lowerBound, height),
          DrawingPoint(x.upperBound, height),
          DrawingPoint(x.upperBound, 0),
        ])
    case .slope(let x, let height):
      Stroke(
        .prop,
        [DrawingPoint(x.lowerBound, 0), DrawingPoint(x.lowerBound, height), DrawingPoint(x.upperBound, 0)])
    case .round(let middle, let radius):
      Stroke(.prop, stride(from: 0.0, to: 360, by: 30).map { middle.toward($0, radius) }, isClosed: true)
    case .weight(let x, let y):
      Stroke(
        .weight, stride(from: 0.0, to: 360, by: 45).map { DrawingPoint(x, y).toward($0, 0.04) },
        isClosed: true)
    case .bar(let from, let to): Stroke(.prop, [from, to])
    case .band(let points): Stroke(.band, points)
    }
  }
}
