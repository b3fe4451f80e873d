import TerminalKit

/// What has the keys besides the list.
enum TodayFocus: Hashable, Sendable {
  /// The pain of the morning, then new swelling, then medicine before the last session.
  case checkIn(ScoreField)
  case swelling
  case medicine
  /// The pain during the exercise of a row, asked after its last set.
  case pain(row: ChecklistItem.ID, ScoreField)
  /// A question about a session or a run.
  case question(SessionQuestion, ScoreField)
  /// Whether another exercise of the chain takes the place of one.
  case swap(ExerciseSwap)

  /// What the status line says meanwhile.
  func prompt(_ glyphs: GlyphLevel) -> String {
    switch self {
    case .checkIn, .pain, .question: ScoreField.prompt(glyphs)
    case .swelling: "n none   l a little   c clear   Esc leave it out"
    case .medicine, .swap: "y yes   n no   Esc leave it out"
    }
  }
}
