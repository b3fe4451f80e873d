/// Which way it is going (facts.md, section c7).
public enum Trend: String, VocabularyToken {
  case unknown
  case improving
  case same
  case worse

  /// The key of a report that holds these tokens.
  public static let key = SymptomReport.Key.trend

  /// The answer in plain words.
  public var plainName: String {
    switch self {
    case .unknown: "not known"
    case .improving: "getting better"
    case .same: "about the same"
    case .worse: "getting worse"
    }
  }
}
