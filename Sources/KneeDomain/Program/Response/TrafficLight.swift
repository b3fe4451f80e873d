/// How the knee answered a session (facts.md, section f2). The worst cell decides.
public enum TrafficLight: String, CaseIterable, Hashable, Sendable {
  /// It went well: two in a row allow a step forward.
  case green
  /// An answer is missing and all that is known is green: never a step forward.
  case unknown
  /// Stay; after two in a row, a step back.
  case amber
  /// A step back, and a day or two easy.
  case red
  /// A warning rule fired: no plan until it is cleared.
  case black

  /// The light in plain words.
  public var plainName: String {
    switch self {
    case .green: "green"
    case .unknown: "not known yet"
    case .amber: "amber"
    case .red: "red"
    case .black: "stopped by a warning"
    }
  }

  /// The worse of two: an answer that is missing is worse than green, and does not hide amber or red.
  public func worse(_ other: TrafficLight) -> TrafficLight {
    other.gravity > gravity ? other : self
  }

  private var gravity: Int {
    switch self {
    case .green: 0
    case .unknown: 1
    case .amber: 2
    case .red: 3
    case .black: 4
    }
  }
}
