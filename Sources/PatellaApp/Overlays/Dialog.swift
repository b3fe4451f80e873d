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
    let panel = Panel(title, hint: hint, isFocused: true, ground: .surface, glyphs: glyphs)
    panel.draw(into: &buffer, in: frame)
    return Panel.content(of: frame)
  }
}
