/// A place off the knee that can matter for it (facts.md, section a).
public enum ContextSite: String, VocabularyToken {
  case hipGroin = "hip_groin"
  case buttock
  case lowBack = "low_back"
  case thigh
  case calf
  case shin
  case foot

  /// The key of a report that holds these tokens.
  public static let key = SymptomReport.Key.contextSites

  /// The answer in plain words.
  public var plainName: String {
    switch self {
    case .hipGroin: "hip or groin"
    case .buttock: "buttock"
    case .lowBack: "lower back"
    case .thigh: "thigh"
    case .calf: "calf"
    case .shin: "shin"
    case .foot: "foot"
    }
  }
}
