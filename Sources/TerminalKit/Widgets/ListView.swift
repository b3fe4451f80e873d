import ThemeKit

/// Rows of which one is selected, told by the mark `>` as well as by color. A bar at the right shows the
/// place where not all rows fit.
package struct ListView: Hashable, Sendable {
  package struct Row: Hashable, Sendable {
    package var text: String
    /// Stands at the right end, whole before the text.
    package var right: String
    package var style: Style

    package init(_ text: String, right: String = "", style: Style = Style()) {
      self.text = text
      self.right = right
      self.style = style
    }
  }

  package var rows: [Row]
  package var selected: Int
  package var isFocused: Bool
  package var glyphs: GlyphLevel

  package init(_ rows: [Row], selected: Int, isFocused: Bool = true, glyphs: GlyphLevel) {
    self.rows = rows
    self.selected = selected
    self.isFocused = isFocused
    self.glyphs = glyphs
  }

  package func draw(into buffer: inout Buffer, in rect: Rect) {
    let window = ListWindow(selected: selected, count: rows.count, height: rect.height)
    let (lines, bar) = rect.splitLeft(rect.width - (window.isCut ? min(2, rect.width / 4) : 0))
    for (offset, index) in window.rows.enumerated() {
      draw(rows[index], isSelected: index == selected, into: &buffer, in: lines, y: rect.y + offset)
    }
    let thumb = window.thumb(of: rect.height)
    let ground = rows.first?.style.background ?? .background
    for y in 0..<(bar.isEmpty ? 0 : rect.height) {
      let glyph: Character =
        thumb.contains(y) ? (glyphs == .ascii ? "#" : "┃") : (glyphs == .ascii ? ":" : "│")
      buffer.put(Glyph(glyph), x: bar.maxX - 1, y: rect.y + y, Style(.border, on: ground))
    }
  }

  private func draw(_ row: Row, isSelected: Bool, into buffer: inout Buffer, in rect: Rect, y: Int) {
    let style = isSelected && isFocused ? Style.selected.adding(row.style.attributes) : row.style
    let line = Rect(x: rect.x, y: y, width: rect.width, height: 1)
    buffer.clipped(to: line) { buffer in
      buffer.fill(line, style)
      buffer.write(isSelected ? ">" : " ", x: line.x, y: y, style)
      let right = TextWidth.of(row.right)
      let room = max(0, line.width - 2 - (right == 0 ? 0 : right + 1))
      buffer.write(row.text, x: line.x + 2, y: y, style, limit: room)
      if right > 0 { buffer.write(row.right, x: max(line.x + 2, line.maxX - right), y: y, style) }
    }
  }
}
