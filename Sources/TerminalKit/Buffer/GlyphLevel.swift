/// Which characters a drawing may use, richest first. Every drawing has a form in each.
package enum GlyphLevel: String, CaseIterable, Hashable, Sendable {
  /// Braille patterns, 2 by 4 dots a cell.
  case braille
  /// Block elements, 2 by 2 dots a cell, and box drawing.
  case block
  /// Printable ASCII only.
  case ascii
}
