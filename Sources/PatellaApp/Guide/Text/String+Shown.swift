import TerminalKit

extension String {
  /// The text in letters that a plain terminal has, where it has no others.
  package func shown(glyphs: GlyphLevel) -> String {
    guard glyphs == .ascii, !utf8.allSatisfy({ $0 < 0x80 }) else { return self }
    var shown = String.UnicodeScalarView()
    for scalar in unicodeScalars { shown.append(scalar.isASCII ? scalar : AsciiForm.of(scalar) ?? scalar) }
    return String(shown)
  }
}
