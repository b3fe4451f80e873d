import TerminalKit
import ThemeKit

/// How far a text that is read is scrolled.
package struct ReadingPlace: Hashable, Sendable {
  package private(set) var top = 0

  package init() {}

  /// True when the key is one that scrolls.
  mutating func scroll(_ key: Key, lines: Int, height: Int) -> Bool {
    let page = max(1, height - 1)
    switch key {
    case .up, .character("k"): top -= 1
    case .down, .character("j"): top += 1
    case .pageUp: top -= page
    case .pageDown, .character(" "): top += page
    case .home, .character("g"): top = 0
    case .end, .character("G"): top = lines
    default: return false
    }
    top = max(0, min(top, lines - height))
    return true
  }
}

/// A text on the whole screen: a filled line that says what it is, the text, a line of keys.
struct ReaderPage {
  let title: String
  /// The ground of the first line.
  let ground: Role
  let lines: [StyledLine]
  /// What each key does, the most important first.
  let keys: [(key: String, does: String)]

  /// Where the text stands on a screen.
  static func text(in size: Size) -> Rect {
    let rows = Rect(size).inset(top: size.height >= 20 ? 2 : 1, bottom: 1)
    let width = textWidth(size.width)
    return Rect(x: (size.width - width) / 2, y: rows.y, width: width, height: rows.height)
  }

  /// A line of text is read more easily when it is not too long.
  static func textWidth(_ columns: Int) -> Int {
    max(1, min(76, columns - 2))
  }

  func draw(_ place: ReadingPlace, into buffer: inout Buffer, glyphs: GlyphLevel) {
    let screen = Rect(buffer.size)
    buffer.fill(screen, Style(.text))
    let area = Self.text(in: buffer.size)
    let head = Style(.text, on: ground, .bold)
    buffer.fill(screen.splitTop(1).top, head)
    buffer.write(title, x: area.x, y: 0, head, limit: area.width)

    let top = max(0, min(place.top, lines.count - area.height))
    for (row, line) in lines.dropFirst(top).prefix(area.height).enumerated() {
      buffer.write(line.text, x: area.x, y: area.y + row, line.style, limit: area.width)
    }
    drawFoot(screen.splitBottom(1).bottom, hidden: lines.count - area.height - top, into: &buffer, glyphs)
  }

  private func drawFoot(_ foot: Rect, hidden: Int, into buffer: inout Buffer, _ glyphs: GlyphLevel) {
    let style = Style(.help, on: .surface)
    buffer.fill(foot, style)
    var right = foot.maxX - 1
    if hidden > 0 {
      let more = (glyphs == .ascii ? "v " : "▼ ") + "\(hidden) more"
      right -= TextWidth.of(more)
      buffer.write(more, x: right, y: foot.y, Style(.accent, on: .surface).adding(.bold))
    }
    var x = foot.x + 1
    for (key, does) in keys {
      guard x + TextWidth.of(key) + 1 + TextWidth.of(does) < right else { break }
      x += buffer.write(key, x: x, y: foot.y, Style(.accent, on: .surface).adding(.bold))
      x += buffer.write(" \(does)  ", x: x, y: foot.y, style)
    }
  }
}

/// A line of a text, broken to its width.
package struct StyledLine: Hashable, Sendable {
  package var text: String
  package var style: Style
}

/// Text that is put together paragraph by paragraph and broken to a width.
struct StyledText {
  let width: Int
  private(set) var lines: [StyledLine] = []

  init(width: Int) {
    self.width = width
  }

  /// One paragraph; `marker` stands before its first line, the others are set in by as much.
  mutating func add(_ text: String, _ style: Style = Style(), marker: String = "") {
    lines += TextWrap.lines(text, width: width, marker: marker).map { StyledLine(text: $0, style: style) }
  }

  /// The title of a section, with a blank line before it.
  mutating func heading(_ text: String) {
    blank()
    add(text, Style(.accent).adding(.bold))
  }

  /// One line as it is.
  mutating func put(_ line: String, _ style: Style) {
    lines.append(StyledLine(text: line, style: style))
  }

  /// A blank line.
  mutating func space() {
    lines.append(StyledLine(text: "", style: Style()))
  }

  /// A blank line, but none at the beginning and never two.
  mutating func blank() {
    if let last = lines.last, !last.text.isEmpty { lines.append(StyledLine(text: "", style: Style())) }
  }
}
