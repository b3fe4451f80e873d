/// A body of sticks, as an exercise wants it. Side views look to the right.
struct Pose: Hashable, Sendable {
  /// Where hand or foot is.
  enum Limb: Hashable, Sendable {
    /// It stands or holds there, with elbow or knee bent to the right of a hanging limb (`ahead`) or to the left.
    case at(DrawingPoint, ahead: Bool)
    /// The directions of its upper and its lower part (see ``DrawingPoint/toward(_:_:)``).
    case along(Double, Double)
    /// Its joint and its end, where it points toward whoever looks and seems shorter than it is.
    case through(DrawingPoint, DrawingPoint)
  }

  /// A leg: where the foot is, and where the toes point.
  struct Leg: Hashable, Sendable {
    var limb: Limb
    var toes: Double

    init(_ x: Double, _ y: Double, ahead: Bool = true, toes: Double = 90) {
      limb = .at(DrawingPoint(x, y), ahead: ahead)
      self.toes = toes
    }

    init(thigh: Double, shin: Double, toes: Double) {
      limb = .along(thigh, shin)
      self.toes = toes
    }

    init(knee: (Double, Double), ankle: (Double, Double), toes: Double) {
      limb = .through(DrawingPoint(knee.0, knee.1), DrawingPoint(ankle.0, ankle.1))
      self.toes = toes
    }
  }

  /// The lengths of the body, of which the height is about 1.
  enum Length {
    static let trunk = 0.31
    static let thigh = 0.25
    static let shin = 0.25
    static let foot = 0.10
    static let upperArm = 0.17
    static let forearm = 0.17
    static let neck = 0.10
    static let headRadius = 0.062
  }

  /// The middle of the pelvis.
  var hip: DrawingPoint
  /// The direction from hip to shoulder.
  var trunk: Double
  /// The direction from shoulder to head; that of the trunk if nil.
  var neck: Double?
  /// The leg that works, and the other; nil where the two cover each other.
  var leg: Leg
  var otherLeg: Leg?
  var arm: Limb?
  var otherArm: Limb?
  /// Half the breadth of hips and shoulders, for a body seen from the front; 0 from the side.
  var breadth = 0.0
  /// The direction from the middle of the pelvis to the hip of the working leg, where there is a breadth.
  var pelvis = 90.0

  init(
    hip: (Double, Double), trunk: Double, neck: Double? = nil, leg: Leg, other: Leg? = nil,
    arm: Limb? = nil, otherArm: Limb? = nil, breadth: Double = 0, pelvis: Double = 90
  ) {
    self.hip = DrawingPoint(hip.0, hip.1)
    self.trunk = trunk
    self.neck = neck
    self.leg = leg
    otherLeg = other
    self.arm = arm
    self.otherArm = otherArm
    self.breadth = breadth
    self.pelvis = pelvis
  }

  var shoulder: DrawingPoint { hip.toward(trunk, Length.trunk) }
  var head: DrawingPoint { shoulder.toward(neck ?? trunk, Length.neck) }

  /// Hip, knee, ankle, toes.
  func points(of leg: Leg, isOther: Bool) -> [DrawingPoint] {
    let root = breadth == 0 ? hip : hip.toward(isOther ? pelvis + 180 : pelvis, breadth * 0.6)
    let limb = Self.points(of: leg.limb, from: root, Length.thigh, Length.shin)
    return limb + limb.suffix(1).map { $0.toward(leg.toes, breadth == 0 ? Length.foot : Length.foot / 2) }
  }

  /// Shoulder, elbow, hand.
  func points(of arm: Limb, isOther: Bool) -> [DrawingPoint] {
    let root = breadth == 0 ? shoulder : shoulder.toward(trunk + (isOther ? -90 : 90), breadth)
    return Self.points(of: arm, from: root, Length.upperArm, Length.forearm)
  }

  /// Root, joint, end. A limb that is too short for its place is straight and ends on the way there.
  private static func points(
    of limb: Limb, from root: DrawingPoint, _ upper: Double, _ lower: Double
  ) -> [DrawingPoint] {
    switch limb {
    case .along(let first, let second):
      let joint = root.toward(first, upper)
      return [root, joint, joint.toward(second, lower)]
    case .through(let joint, let end):
      return [root, joint, end]
    case .at(let end, let ahead):
      let far = root.distance(to: end)
      let reach = min(far, upper + lower)
      guard far > 0 else { return [root] }
      let (ux, uy) = ((end.x - root.x) / far, (end.y - root.y) / far)
      // The joint lies `along` the way to the end, and `aside` of it.
      let along = (upper * upper - lower * lower + reach * reach) / (2 * reach)
      let aside = max(0, upper * upper - along * along).squareRoot() * (ahead ? 1 : -1)
      let joint = DrawingPoint(root.x + ux * along - uy * aside, root.y + uy * along + ux * aside)
      return [root, joint, DrawingPoint(root.x + ux * reach, root.y + uy * reach)]
    }
  }
}

extension Pose.Limb {
  /// A hand that holds there, the elbow bent backward.
  static func hand(_ x: Double, _ y: Double, elbowAhead: Bool = false) -> Pose.Limb {
    .at(DrawingPoint(x, y), ahead: elbowAhead)
  }

  /// An elbow and a hand that are where they are.
  static func elbow(_ x: Double, _ y: Double, hand: (Double, Double)) -> Pose.Limb {
    .through(DrawingPoint(x, y), DrawingPoint(hand.0, hand.1))
  }
}
