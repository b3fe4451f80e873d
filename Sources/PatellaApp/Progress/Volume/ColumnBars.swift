import TerminalKit
import ThemeKit

/// Upright bars on a scale from 0, an eighth of a row exact where there are block elements, whole rows of `#` where not.
struct ColumnBars {
  let top: Double
  let rect: Rect
  let glyphs: GlyphLevel

  /// Draws one bar in some columns; whatever is more than nothing is seen.
  func draw(_ value: Double, columns: Range<Int>, _ role: Role, into buffer: inout Buffer) {
    guard value > 0, top > 0, !rect.isEmpty else { return }
    let parts = glyphs == .ascii ? 1 : 8
    var left = max(1, Int((min(1, value / top) * Double(parts * rect.height)).rounded()))
    for y in stride(from: rect.maxY - 1, through: rect.y, by: -1) where left > 0 {
      let glyph = glyphs == .ascii ? Glyph("#") : Self.eighths[min(8, left) - 1]
      for x in columns where x >= rect.x && x < rect.maxX { buffer.put(glyph, x: x, y: y, Style(role)) }
      left -= parts
    }
  }

  private static let eighths = "▁▂▃▄▅▆▇█".map { Glyph($0) }
}
