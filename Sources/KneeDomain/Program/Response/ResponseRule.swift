/// How much pain during a session is green, amber or red (facts.md, section f2; the codes of section e).
public enum ResponseRule: String, CaseIterable, Hashable, Sendable {
  /// PR-A: 0 to 3, 4 to 5, 6 and more.
  case standard
  /// PR-B, running with kneecap or IT band pain: 0 to 2, 3 to 4, 5 and more, and settled within the hour.
  case running
  /// PR-5, tendon and arthritis: 0 to 5, 6, 7 and more, provided the next morning is green.
  case tendon
  /// PR-0, bone stress: 0, nothing, 1 and more.
  case painless
  /// A child: 0 to 2, 3 to 5, 6 and more; amber steps back at once.
  case child

  /// The light of the pain during it.
  func during(_ pain: Score) -> TrafficLight {
    let (green, amber) = limits
    return pain.value <= green ? .green : pain.value <= amber ? .amber : .red
  }

  /// The highest green and the highest amber pain.
  public var limits: (green: Int, amber: Int) {
    switch self {
    case .standard: (3, 5)
    case .running: (2, 4)
    case .tendon: (5, 6)
    case .painless: (0, 0)
    case .child: (2, 5)
    }
  }

  /// The rule of an exercise for a person.
  ///
  /// - Parameters:
  ///   - exercise: the exercise; nil for a session as a whole.
  ///   - condition: what the program is for.
  ///   - age: age in years; nil when not known.
  public init(exercise: Exercise?, condition: Condition, age: Int?) {
    let rule = exercise?.painRule ?? .standard
    if condition.template == .bone || condition == .boneStressHip || rule == .painless {
      self = .painless
    } else if condition.template == .growing || (age ?? 99) < 18 {
      self = .child
    } else {
      switch rule {
      case .running: self = .running
      case .tendon where condition.allowsTendonRule: self = .tendon
      case .standard, .tendon, .painless: self = .standard
      }
    }
  }
}
