import TerminalKit
import ThemeKit

/// The border of a pane or a dialog. The focused one is told by double lines as well as by color.
enum Border {
  static func draw(
    _ rect: Rect, title: String, hint: String = "", isFocused: Bool, ground: Role = .background,
    glyphs: GlyphLevel, into buffer: inout Buffer
  ) {
    guard rect.width >= 2, rect.height >= 2 else { return }
    let style = Style(isFocused ? .borderFocused : .border, on: ground)
    let set: [Glyph] =
      (glyphs == .ascii ? (isFocused ? "=|++++" : "-|++++") : isFocused ? "━┃┏┓┗┛" : "─│┌┐└┘")
      .map { Glyph($0) }
    for x in rect.x..<rect.maxX {
      buffer.put(set[0], x: x, y: rect.y, style)
      buffer.put(set[0], x: x, y: rect.maxY - 1, style)
    }
    for y in rect.y..<rect.maxY {
      buffer.put(set[1], x: rect.x, y: y, style)
      buffer.put(set[1], x: rect.maxX - 1, y: y, style)
    }
    buffer.put(set[2], x: rect.x, y: rect.y, style)
    buffer.put(set[3], x: rect.maxX - 1, y: rect.y, style)
    buffer.put(set[4], x: rect.x, y: rect.maxY - 1, style)
    buffer.put(set[5], x: rect.maxX - 1, y: rect.maxY - 1, style)
    let titleStyle = Style(.title, on: ground).adding(isFocused ? .bold : [])
    buffer.write(" \(title) ", x: rect.x + 2, y: rect.y, titleStyle, limit: rect.width - 4)
    if !hint.isEmpty {
      let width = TextWidth.of(hint) + 2
      buffer.write(
        " \(hint) ", x: max(rect.x + 2, rect.maxX - width - 2), y: rect.maxY - 1, Style(.help, on: ground),
        limit: rect.width - 4)
    }
  }
}
