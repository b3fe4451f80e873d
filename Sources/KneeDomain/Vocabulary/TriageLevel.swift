/// How soon somebody should look at the knee (facts.md, section d), most urgent first.
///
/// The greater of two levels is the more urgent one.
public enum TriageLevel: String, CaseIterable, Hashable, Comparable, Sendable {
  case emergency
  case urgent
  case soon
  case routine
  case selfCare = "self"

  /// The level in a few plain words.
  public var plainName: String {
    switch self {
    case .emergency: "emergency: get help now"
    case .urgent: "urgent: be seen today"
    case .soon: "soon: be seen within one to three days"
    case .routine: "routine: be seen within two weeks"
    case .selfCare: "self-care: look after it yourself, look again after two weeks"
    }
  }

  /// Less urgent first.
  public static func < (a: TriageLevel, b: TriageLevel) -> Bool {
    a.urgency < b.urgency
  }

  private var urgency: Int {
    switch self {
    case .emergency: 4
    case .urgent: 3
    case .soon: 2
    case .routine: 1
    case .selfCare: 0
    }
  }
}
