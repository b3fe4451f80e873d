import TerminalKit

extension String {
  /// The text if it fits, else its beginning with dots at the end.
  func shortened(to width: Int, glyphs: GlyphLevel) -> String {
    guard TextWidth.of(self) > width else { return self }
    let dots = glyphs == .ascii ? ".." : "\u{2026}"
    var text = ""
    var used = TextWidth.of(dots)
    for character in self {
      used += TextWidth.of(character)
      if used > width { break }
      text.append(character)
    }
    while text.last == " " { text.removeLast() }
    return text + dots
  }
}
