import TerminalKit

/// A bordered box before the panes.
enum Dialog {
  enum Side {
    case middle, right
  }

  /// Draws the box and returns where its content goes.
  static func draw(
    title: String, hint: String, size: Size, glyphs: GlyphLevel, side: Side = .middle,
    into buffer: inout Buffer
  ) -> Rect {
    let screen = Rect(buffer.size)
    let x = side == .middle ? (screen.width - size.width) / 2 : screen.width - size.width - 1
    let frame = Rect(
      x: max(0, x), y: max(0, (screen.height - size.height) / 2), width: size.width, height: size.height)
    buffer.fill(frame, Style(.text, on: .surface))
    Border.draw(
      frame, title: title, hint: hint, isFocused: true, ground: .surface, glyphs: glyphs, into: &buffer)
    return frame.inset(left: 2, top: 1, right: 2, bottom: 1)
  }

  /// Lines with something at their right end, one of them selected and always visible.
  static func drawList(
    _ lines: [(text: String, right: String)], selected: Int, in rect: Rect, into buffer: inout Buffer
  ) {
    let top = max(0, min(selected - rect.height / 2, lines.count - rect.height))
    for (row, line) in lines.dropFirst(top).prefix(rect.height).enumerated() {
      let isSelected = top + row == selected
      let style = isSelected ? Style.selected : Style(.text, on: .surface)
      let y = rect.y + row
      buffer.fill(Rect(x: rect.x, y: y, width: rect.width, height: 1), style)
      buffer.write(isSelected ? ">" : " ", x: rect.x, y: y, style)
      let rightWidth = TextWidth.of(line.right)
      buffer.write(line.text, x: rect.x + 2, y: y, style, limit: rect.width - rightWidth - 4)
      buffer.write(line.right, x: rect.maxX - rightWidth - 1, y: y, style)
    }
  }
}

extension Dialog {
  /// The text in lines of at most `width` columns, broken at spaces.
  static func wrap(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty && TextWidth.of(line) + 1 + TextWidth.of(word) > width {
        lines.append(line)
        line = String(word)
      } else {
        line += (line.isEmpty ? "" : " ") + word
      }
    }
    return lines + (line.isEmpty ? [] : [line])
  }
}
