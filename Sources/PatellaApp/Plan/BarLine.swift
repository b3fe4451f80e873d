import TerminalKit

/// A row of a small chart: a name, one bar from zero for each leg with its number, and words at the right end.
struct BarLine: Hashable, Sendable {
  struct Bar: Hashable, Sendable {
    var text: String
    /// The length as a part of the longest; nil for no bar.
    var share: Double?
  }

  var name: String
  var bars: [Bar]
  var right = ""
  /// Where the goal stands, as a part of the longest bar.
  var goal: Double?

  private static let nameWidth = 12
  private static let rightWidth = 6

  func draw(into buffer: inout Buffer, in rect: Rect, _ style: Style, glyphs: GlyphLevel) {
    buffer.write(name, x: rect.x, y: rect.y, Style(.textMuted), limit: Self.nameWidth - 1)
    let width = (rect.width - Self.nameWidth - Self.rightWidth) / max(1, bars.count)
    let number = min(width, 8)
    for (index, bar) in bars.enumerated() {
      let x = rect.x + Self.nameWidth + index * width
      buffer.write(bar.text, x: x, y: rect.y, style, limit: number - 1)
      let area = Rect(x: x + number, y: rect.y, width: max(0, width - number - 2), height: 1)
      if let share = bar.share { draw(share, into: &buffer, in: area, index, glyphs: glyphs) }
    }
    let x = rect.maxX - TextWidth.of(right)
    buffer.write(right, x: max(rect.x, x), y: rect.y, style, limit: rect.width)
  }

  private func draw(
    _ share: Double, into buffer: inout Buffer, in rect: Rect, _ index: Int, glyphs: GlyphLevel
  ) {
    guard !rect.isEmpty else { return }
    let eighths = Int((min(1, max(0, share)) * Double(8 * rect.width)).rounded())
    let style = Style(index == 0 ? .accent : .success)
    let full = String(repeating: glyphs == .ascii ? (index == 0 ? "#" : "=") : "█", count: eighths / 8)
    let used = buffer.write(full, x: rect.x, y: rect.y, style)
    if glyphs != .ascii, !eighths.isMultiple(of: 8) {
      buffer.write(String(Self.parts[eighths % 8 - 1]), x: rect.x + used, y: rect.y, style)
    }
    if let goal {
      let column = min(rect.width - 1, Int((min(1, goal) * Double(rect.width)).rounded()))
      if column * 8 >= eighths { buffer.write("|", x: rect.x + column, y: rect.y, Style(.textMuted)) }
    }
  }

  private static let parts: [Character] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]
}
