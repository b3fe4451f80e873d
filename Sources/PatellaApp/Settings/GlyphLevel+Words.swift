import TerminalKit

extension GlyphLevel {
  /// The level as the status line names it.
  var words: String {
    switch self {
    case .braille: "braille dots"
    case .block: "blocks"
    case .ascii: "plain ASCII"
    }
  }

  /// The next level, around.
  var next: GlyphLevel {
    switch self {
    case .braille: .block
    case .block: .ascii
    case .ascii: .braille
    }
  }
}
