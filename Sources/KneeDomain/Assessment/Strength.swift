/// How much an answer counts (facts.md, section c): strong, moderate or weak.
public enum Strength: String, CaseIterable, Hashable, Sendable {
  /// A likelihood ratio of about 5 or more, or near-certainty in clinical teaching.
  case strong = "S"
  /// A likelihood ratio of about 2 to 5.
  case moderate = "M"
  /// A likelihood ratio of about 1.2 to 2.
  case weak = "W"

  /// The weight in natural-log units.
  public var weight: Double {
    switch self {
    case .strong: 2
    case .moderate: 1
    case .weak: 0.5
    }
  }

  /// The strength that a weight comes nearest to, for weights that are published ratios or were capped.
  public init(of weight: Double) {
    switch abs(weight) {
    case 1.5...: self = .strong
    case 0.75..<1.5: self = .moderate
    default: self = .weak
    }
  }

  /// The strength in a word.
  public var plainName: String {
    switch self {
    case .strong: "strong"
    case .moderate: "moderate"
    case .weak: "weak"
    }
  }
}
