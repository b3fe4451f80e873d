import ThemeKit

/// A bordered box with a title. The focused one is told by heavier lines and a bold title as well as by color.
package struct Panel: Hashable, Sendable {
  package var title: String
  /// Stands in the lower border, at the right.
  package var hint: String
  package var isFocused: Bool
  package var ground: Role
  package var glyphs: GlyphLevel

  package init(
    _ title: String, hint: String = "", isFocused: Bool, ground: Role = .background, glyphs: GlyphLevel
  ) {
    self.title = title
    self.hint = hint
    self.isFocused = isFocused
    self.ground = ground
    self.glyphs = glyphs
  }

  /// What is left for the content, with a column of air at both sides where there is room.
  package static func content(of rect: Rect) -> Rect {
    let side = rect.width >= 8 ? 2 : 1
    return rect.inset(left: side, top: 1, right: side, bottom: 1)
  }

  /// Draws the border; the inside stays as it is.
  package func draw(into buffer: inout Buffer, in rect: Rect) {
    guard rect.width >= 2, rect.height >= 2 else { return }
    let style = Style(isFocused ? .borderFocused : .border, on: ground)
    let lines = Lines.of(glyphs, isHeavy: isFocused)
    buffer.fill(Rect(x: rect.x, y: rect.y, width: rect.width, height: 1), style, glyph: lines.across)
    buffer.fill(Rect(x: rect.x, y: rect.maxY - 1, width: rect.width, height: 1), style, glyph: lines.across)
    buffer.fill(Rect(x: rect.x, y: rect.y, width: 1, height: rect.height), style, glyph: lines.upright)
    buffer.fill(Rect(x: rect.maxX - 1, y: rect.y, width: 1, height: rect.height), style, glyph: lines.upright)
    for (index, corner) in lines.corners.enumerated() {
      let x = index % 2 == 0 ? rect.x : rect.maxX - 1
      buffer.put(corner, x: x, y: index < 2 ? rect.y : rect.maxY - 1, style)
    }
    let room = rect.width - 4
    if !title.isEmpty {
      let titleStyle = Style(.title, on: ground, isFocused ? .bold : [])
      buffer.write(" \(title) ", x: rect.x + 2, y: rect.y, titleStyle, limit: room)
    }
    if !hint.isEmpty {
      let width = min(room, TextWidth.of(hint) + 2)
      buffer.write(
        " \(hint) ", x: rect.maxX - 2 - width, y: rect.maxY - 1, Style(.help, on: ground), limit: room)
    }
  }

  private struct Lines {
    let across: Glyph
    let upright: Glyph
    /// Upper left, upper right, lower left, lower right.
    let corners: [Glyph]

    init(_ characters: String) {
      let glyphs = characters.map { Glyph($0) }
      (across, upright, corners) = (glyphs[0], glyphs[1], Array(glyphs[2...]))
    }

    static func of(_ level: GlyphLevel, isHeavy: Bool) -> Lines {
      switch (level, isHeavy) {
      case (.ascii, true): asciiHeavy
      case (.ascii, false): ascii
      case (_, true): heavy
      case (_, false): light
      }
    }

    private static let light = Lines("─│┌┐└┘")
    private static let heavy = Lines("━┃┏┓┗┛")
    private static let ascii = Lines("-|++++")
    private static let asciiHeavy = Lines("=|++++")
  }
}
