import KneeDomain

extension TriageLevel {
  /// The level in a word or two.
  var title: String {
    switch self {
    case .emergency: "Emergency"
    case .urgent: "Today"
    case .soon: "Within 1 to 3 days"
    case .routine: "Within about 2 weeks"
    case .selfCare: "Look after it yourself"
    }
  }

  /// What to do at the level, as a sentence without its capital.
  var advice: String {
    switch self {
    case .emergency: "call an ambulance or go to an emergency department now."
    case .urgent: "be seen the same day, at an emergency department or an urgent care clinic."
    case .soon: "have a clinician look at it. Do not train on it until then."
    case .routine: "book a visit. There is no hurry by the hour, but do not let it drift."
    case .selfCare: "no visit is needed as long as it improves. Check again at 3, 7 and 14 days."
    }
  }
}
