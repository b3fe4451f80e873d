/// A phase of a program, or a place around the run (facts.md, section f3).
public enum Phase: String, CaseIterable, Hashable, Sendable {
  case settle
  case build
  case `return`
  case maintain
  case warmUp
  case coolDown

  /// The phase in plain words.
  public var plainName: String {
    switch self {
    case .settle: "settle"
    case .build: "build"
    case .return: "return to running"
    case .maintain: "maintain"
    case .warmUp: "warm-up"
    case .coolDown: "cool-down"
    }
  }

  /// What the phase is for, in one sentence.
  public var aim: String {
    switch self {
    case .settle: "Calm the knee and keep it moving."
    case .build: "Build strength until the knee carries more than it has to."
    case .return: "Get used to running again, step by step."
    case .maintain: "Keep what was won."
    case .warmUp: "Get ready."
    case .coolDown: "Come down."
    }
  }
}
