/// How the person points at the pain.
public enum Pointing: String, VocabularyToken {
  case fingertip
  case hand
  case wholeKnee = "whole_knee"
  case unsure

  /// The key of a report that holds these tokens.
  public static let key = SymptomReport.Key.pointing

  /// The answer in plain words.
  public var plainName: String {
    switch self {
    case .fingertip: "with one fingertip"
    case .hand: "with a hand over the front"
    case .wholeKnee: "over the whole knee"
    case .unsure: "not sure"
    }
  }
}
