/// A side from which the knee is drawn.
public enum KneeView: String, CaseIterable, Hashable, Sendable {
  /// From the front (anterior).
  case front
  /// From behind (posterior).
  case back
  /// From the side of the other knee (medial).
  case inner
  /// From the side away from the other knee (lateral).
  case outer

  /// In plain words, such as `Inner side`.
  public var title: String {
    switch self {
    case .front: "Front"
    case .back: "Back"
    case .inner: "Inner side"
    case .outer: "Outer side"
    }
  }

  /// In one plain word, such as `Inner`.
  public var shortTitle: String {
    switch self {
    case .front: "Front"
    case .back: "Back"
    case .inner: "Inner"
    case .outer: "Outer"
    }
  }

  /// What lies at the left and the right edge of the picture, in one plain word.
  ///
  /// The knee is seen as another person sees it: from the front, the outer side of a right knee is on the left.
  public func edges(of side: KneeSide) -> (left: String, right: String) {
    let right: (left: String, right: String) =
      switch self {
      case .front: ("outer", "inner")
      case .back: ("inner", "outer")
      case .inner: ("front", "back")
      case .outer: ("back", "front")
      }
    return side == .right ? right : (right.right, right.left)
  }
}

/// One of the two knees.
public enum KneeSide: String, CaseIterable, Hashable, Sendable {
  case left
  case right

  /// The other knee.
  public var other: KneeSide {
    self == .left ? .right : .left
  }

  /// The side as an entry stores it.
  public var side: Side {
    self == .left ? .left : .right
  }
}
