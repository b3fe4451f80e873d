import TerminalKit
import ThemeKit

/// Writes lines into a rectangle from the top down; what does not fit is left out.
struct PanelText {
  let rect: Rect
  private(set) var y: Int

  init(_ rect: Rect) {
    self.rect = rect
    y = rect.y
  }

  /// Rows that are left.
  var room: Int { max(0, rect.maxY - y) }

  /// One paragraph, wrapped.
  mutating func write(_ text: String, _ style: Style = Style(), into buffer: inout Buffer) {
    for line in TextWrap.lines(text, width: rect.width) where y < rect.maxY {
      buffer.write(line, x: rect.x, y: y, style, limit: rect.width)
      y += 1
    }
  }

  /// Leaves the next rows to others.
  mutating func take(_ rows: Int) -> Rect {
    let taken = Rect(x: rect.x, y: y, width: rect.width, height: min(rows, room))
    y += taken.height
    return taken
  }

  mutating func skip() {
    y += 1
  }
}
