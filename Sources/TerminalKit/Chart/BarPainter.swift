import ThemeKit

/// Draws low plots as one strip of bars for each series, an eighth of a row exact; without block elements
/// the score itself stands in the column (`X` is 10).
package struct BarPainter {
  let plot: Plot
  let area: Rect
  let level: GlyphLevel
  let scale: SlotScale

  /// Strips of a plot's series under each other in `area`.
  package init(_ plot: Plot, in area: Rect, level: GlyphLevel) {
    self.plot = plot
    self.area = area
    self.level = level
    scale = SlotScale(slots: plot.slots, columns: area.width)
  }

  /// The strip of a series.
  package func strip(_ index: Int) -> Rect {
    let count = max(1, plot.series.count)
    let top = index * area.height / count
    return Rect(
      x: area.x, y: area.y + top, width: area.width, height: (index + 1) * area.height / count - top)
  }

  /// Draws the strips.
  package func draw(into buffer: inout Buffer) {
    for (index, series) in plot.series.enumerated() {
      let strip = strip(index)
      guard !strip.isEmpty else { continue }
      for slot in 0..<min(plot.slots, series.values.count) {
        let columns = scale.span(of: slot)
        let gap = columns.count >= 3 ? 1 : 0
        for x in columns.lowerBound..<columns.upperBound - gap {
          column(series.values[slot], x: area.x + x, in: strip, role: series.role, into: &buffer)
        }
      }
    }
  }

  private func column(_ value: PlotValue?, x: Int, in strip: Rect, role: Role, into buffer: inout Buffer) {
    let style = Style(role)
    guard let value else {
      buffer.put(level == .ascii ? Self.asciiGap : Self.gap, x: x, y: strip.maxY - 1, Style(.textMuted))
      return
    }
    let share = min(1, max(0, value.high / Double(max(1, plot.top))))
    if level == .ascii {
      let digit = Int((share * 10).rounded())
      buffer.put(digit == 10 ? Self.ten : Glyph(Character(String(digit))), x: x, y: strip.maxY - 1, style)
      return
    }
    // One eighth is 0: a reading of 0 is seen, and is not a gap.
    var eighths = 1 + Int((share * Double(8 * strip.height - 1)).rounded())
    for y in stride(from: strip.maxY - 1, through: strip.y, by: -1) where eighths > 0 {
      buffer.put(Self.eighths[min(8, eighths) - 1], x: x, y: y, style)
      eighths -= 8
    }
  }

  private static let eighths = "▁▂▃▄▅▆▇█".map { Glyph($0) }
  private static let gap = Glyph("·")
  private static let asciiGap = Glyph(".")
  private static let ten = Glyph("X")
}
