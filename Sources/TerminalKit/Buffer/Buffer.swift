import ThemeKit

/// The cells of a frame. Everything that is drawn goes through `clip`: what lies outside is left out.
package struct Buffer: Hashable, Sendable {
  package let size: Size
  /// Row by row.
  package private(set) var cells: [Cell]
  /// Only this part can be drawn into.
  package private(set) var clip: Rect
  /// Where the hardware cursor stands; nil hides it.
  package var cursor: Point?

  /// An empty frame.
  package init(_ size: Size) {
    self.size = Size(width: max(0, size.width), height: max(0, size.height))
    cells = Array(repeating: Cell(), count: self.size.width * self.size.height)
    clip = Rect(self.size)
  }

  /// The cell at a place; a blank outside the frame.
  package subscript(x: Int, y: Int) -> Cell {
    Rect(size).contains(Point(x: x, y: y)) ? cells[y * size.width + x] : Cell()
  }

  /// Draws with the clip narrowed to `rect`.
  package mutating func clipped(to rect: Rect, _ draw: (inout Buffer) -> Void) {
    let outer = clip
    clip = clip.intersection(rect)
    draw(&self)
    clip = outer
  }

  /// Puts one glyph. A wide glyph that does not fit whole leaves a blank.
  package mutating func put(_ glyph: Glyph, x: Int, y: Int, _ style: Style, width: Int = 1) {
    guard clip.contains(Point(x: x, y: y)) else { return }
    if width == 2 {
      guard clip.contains(Point(x: x + 1, y: y)) else {
        set(Cell(.space, style), x: x, y: y)
        return
      }
      set(Cell(glyph, style, width: 2), x: x, y: y)
      set(Cell(.space, style, width: 0), x: x + 1, y: y)
    } else {
      set(Cell(glyph, style), x: x, y: y)
    }
  }

  /// Writes text on one line from `x`, at most `limit` columns. Control characters are left out.
  /// - Returns: the columns written.
  @discardableResult
  package mutating func write(
    _ text: some StringProtocol, x: Int, y: Int, _ style: Style = Style(), limit: Int = .max
  ) -> Int {
    if TextWidth.isPlain(text) {
      let length = min(text.utf8.count, max(0, limit))
      for (column, byte) in text.utf8.prefix(length).enumerated() {
        put(Glyph(ascii: byte), x: x + column, y: y, style)
      }
      return length
    }
    var column = 0
    for character in text {
      let width = TextWidth.of(character)
      guard width > 0 else { continue }
      guard column + width <= limit else { break }
      put(Glyph(character), x: x + column, y: y, style, width: width)
      column += width
    }
    return column
  }

  /// Fills a rectangle.
  package mutating func fill(_ rect: Rect, _ style: Style, glyph: Glyph = .space) {
    let area = rect.intersection(clip)
    guard !area.isEmpty else { return }
    for y in area.y..<area.maxY {
      for x in area.x..<area.maxX { set(Cell(glyph, style), x: x, y: y) }
    }
  }

  /// Changes the style of what is there.
  package mutating func restyle(_ rect: Rect, _ change: (Style) -> Style) {
    let area = rect.intersection(clip)
    guard !area.isEmpty else { return }
    for y in area.y..<area.maxY {
      for x in area.x..<area.maxX {
        let index = y * size.width + x
        cells[index].style = change(cells[index].style)
      }
    }
  }

  /// Puts other glyphs of the same width in the place of those of one column.
  mutating func changeGlyphs(_ change: (Glyph) -> Glyph) {
    for index in cells.indices where cells[index].width == 1 {
      cells[index].glyph = change(cells[index].glyph)
    }
  }

  /// The frame as text, a line a row, without blanks at line ends.
  package var text: String {
    (0..<size.height).map { y in
      var line = ""
      for x in 0..<size.width where self[x, y].width > 0 { line += self[x, y].glyph.text }
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }

  /// Sets a cell inside the clip; the other half of a wide glyph that it cuts becomes a blank.
  private mutating func set(_ cell: Cell, x: Int, y: Int) {
    let index = y * size.width + x
    let old = cells[index]
    if old.width == 0, cell.width != 0, x > 0 {
      cells[index - 1] = Cell(.space, cells[index - 1].style)
    } else if old.width == 2, x + 1 < size.width, cell.width != 2 {
      cells[index + 1] = Cell(.space, cells[index + 1].style)
    }
    cells[index] = cell
  }
}
