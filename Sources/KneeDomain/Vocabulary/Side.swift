/// Which knee a report or an entry is about.
public enum Side: String, VocabularyToken {
  case left
  case right
  case both

  /// The key of a report that holds these tokens.
  public static let key = SymptomReport.Key.side

  /// The answer in plain words.
  public var plainName: String {
    switch self {
    case .left: "left knee"
    case .right: "right knee"
    case .both: "both knees"
    }
  }
}
