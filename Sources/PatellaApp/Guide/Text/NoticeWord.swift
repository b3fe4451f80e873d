import KneeGuide

extension Block.Notice {
  /// The word that a notice begins with, so that its weight does not hang on color.
  var word: String {
    switch self {
    case .note: "Note"
    case .caution: "Take care"
    case .danger: "Warning"
    }
  }
}
