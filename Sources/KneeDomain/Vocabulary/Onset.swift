/// How the pain began (facts.md, section c1).
public enum Onset: String, VocabularyToken {
  case gradual
  case suddenRun = "sudden_run"
  case suddenSpontaneous = "sudden_spontaneous"
  case traumatic
  case flare

  /// The key of a report that holds these tokens.
  public static let key = SymptomReport.Key.onset

  /// The answer in plain words.
  public var plainName: String {
    switch self {
    case .gradual: "built up over days or weeks"
    case .suddenRun: "began during one run, without an event"
    case .suddenSpontaneous: "began suddenly, without any activity"
    case .traumatic: "began with an injury"
    case .flare: "a known problem flared up"
    }
  }
}
