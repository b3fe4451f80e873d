import ThemeKit

/// Draws low plots as one strip of bars for each series, an eighth of a row exact; without block elements
/// the score itself stands on a stem (`X` is 10).
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
        if level == .ascii {
          digit(
            series.values[slot], x: area.x + scale.column(of: slot), in: strip, series.role, into: &buffer)
        } else {
          bar(series.values[slot], columns: scale.span(of: slot), in: strip, series.role, into: &buffer)
        }
      }
    }
  }

  private func share(_ value: PlotValue) -> Double {
    min(1, max(0, value.high / Double(max(1, plot.top))))
  }

  private func bar(
    _ value: PlotValue?, columns: Range<Int>, in strip: Rect, _ role: Role, into buffer: inout Buffer
  ) {
    let gap = columns.count >= 3 ? 1 : 0
    for x in columns.lowerBound..<columns.upperBound - gap {
      guard let value else {
        buffer.put(Self.gap, x: area.x + x, y: strip.maxY - 1, Style(.textMuted))
        continue
      }
      // One eighth is 0: a reading of 0 is seen, and is not a gap.
      var eighths = 1 + Int((share(value) * Double(8 * strip.height - 1)).rounded())
      for y in stride(from: strip.maxY - 1, through: strip.y, by: -1) where eighths > 0 {
        buffer.put(Self.eighths[min(8, eighths) - 1], x: area.x + x, y: y, Style(role))
        eighths -= 8
      }
    }
  }

  private func digit(_ value: PlotValue?, x: Int, in strip: Rect, _ role: Role, into buffer: inout Buffer) {
    guard let value else {
      buffer.put(Self.asciiGap, x: x, y: strip.maxY - 1, Style(.textMuted))
      return
    }
    let top = strip.maxY - 1 - Int((share(value) * Double(strip.height - 1)).rounded())
    for y in stride(from: strip.maxY - 1, to: top, by: -1) { buffer.put(Self.stem, x: x, y: y, Style(role)) }
    let digit = Int((share(value) * 10).rounded())
    buffer.put(digit == 10 ? Self.ten : Glyph(Character(String(digit))), x: x, y: top, Style(role))
  }

  private static let eighths = "▁▂▃▄▅▆▇█".map { Glyph($0) }
  private static let gap = Glyph("·")
  private static let asciiGap = Glyph(".")
  private static let stem = Glyph(":")
  private static let ten = Glyph("X")
}
