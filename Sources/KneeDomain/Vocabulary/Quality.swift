/// What the pain feels like (facts.md, section c2).
public enum Quality: String, VocabularyToken {
  case dullAche = "dull_ache"
  case sharp
  case burning
  case stabbing
  case throbbing
  case tight
  case cramping
  case tingling
  case numb
  case deepBone = "deep_bone"
  case cordLike = "cord_like"

  /// The key of a report that holds these tokens.
  public static let key = SymptomReport.Key.quality

  /// The answer in plain words.
  public var plainName: String {
    switch self {
    case .dullAche: "a dull ache"
    case .sharp: "sharp"
    case .burning: "burning"
    case .stabbing: "stabbing"
    case .throbbing: "throbbing"
    case .tight: "tight"
    case .cramping: "cramping"
    case .tingling: "tingling"
    case .numb: "numb"
    case .deepBone: "deep in the bone"
    case .cordLike: "like a tight cord"
    }
  }
}
