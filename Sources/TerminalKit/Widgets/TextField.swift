import ThemeKit

/// A line of text that is being typed, edited by what a reader sees as one character.
package struct TextField: Hashable, Sendable {
  package private(set) var text: String
  /// Characters before the cursor.
  package private(set) var cursor: Int
  /// Characters it takes; more are refused, never cut.
  package let limit: Int

  package init(_ text: String = "", limit: Int) {
    self.text = text
    self.limit = limit
    cursor = text.count
  }

  /// What a key did.
  package enum Outcome: Hashable, Sendable {
    case edited, moved
    /// No more text fits.
    case full
    /// The key is none of the field's.
    case passed
  }

  package mutating func type(_ key: Key) -> Outcome {
    switch key {
    case .character(let character): return insert(String(character))
    case .backspace: return remove(cursor - 1..<cursor)
    case .delete: return remove(cursor..<cursor + 1)
    case .control("u"): return remove(0..<cursor)
    case .control("k"): return remove(cursor..<text.count)
    case .control("w"): return remove(wordStart..<cursor)
    case .left: return move(to: cursor - 1)
    case .right: return move(to: cursor + 1)
    case .home, .control("a"): return move(to: 0)
    case .end, .control("e"): return move(to: text.count)
    default: return .passed
    }
  }

  /// Puts a text in at the cursor, whole or not at all. Line breaks become blanks, control characters go.
  package mutating func insert(_ pasted: String) -> Outcome {
    var clean = ""
    for character in pasted {
      if character.isNewline || character == "\t" {
        clean += " "
      } else {
        clean.unicodeScalars += character.unicodeScalars.filter { $0.properties.generalCategory != .control }
      }
    }
    guard !clean.isEmpty else { return .moved }
    guard text.count + clean.count <= limit else { return .full }
    let before = text.prefix(cursor) + clean
    let after = text.dropFirst(cursor)
    text = String(before + after)
    cursor = min(before.count, text.count)
    return .edited
  }

  private mutating func remove(_ range: Range<Int>) -> Outcome {
    let range = range.clamped(to: 0..<text.count)
    guard !range.isEmpty else { return .moved }
    text = String(text.prefix(range.lowerBound) + text.dropFirst(range.upperBound))
    cursor = min(range.lowerBound, text.count)
    return .edited
  }

  private mutating func move(to place: Int) -> Outcome {
    cursor = min(max(0, place), text.count)
    return .moved
  }

  private var wordStart: Int {
    var rest = text.prefix(cursor)
    while rest.last == " " { rest.removeLast() }
    while let last = rest.last, last != " " { rest.removeLast() }
    return rest.count
  }

  /// Draws the part around the cursor into the first row of `rect`. Cut text is told by `<` and `>`.
  package func draw(
    into buffer: inout Buffer, in rect: Rect, _ style: Style = Style(), isFocused: Bool = true
  ) {
    let (line, _) = rect.splitTop(1)
    guard !line.isEmpty else { return }
    let column = TextWidth.of(text.prefix(cursor))
    let start = isFocused ? TextField.start(column, width: line.width) : 0
    buffer.clipped(to: line) { buffer in
      buffer.fill(line, style)
      let columns = buffer.write(text, x: line.x - start, y: line.y, style)
      let last = start + line.width - 1
      let cut = Style(.textMuted, on: style.background)
      if start > 0, column > start { buffer.put(Glyph("<"), x: line.x, y: line.y, cut) }
      if columns > last + 1, column < last || !isFocused {
        buffer.put(Glyph(">"), x: line.maxX - 1, y: line.y, cut)
      }
    }
    if isFocused {
      let place = Point(x: line.x + column - start, y: line.y)
      if buffer.clip.contains(place) { buffer.cursor = place }
    }
  }

  /// The first column that is shown: moves on by half the width, so that most keys change one cell.
  private static func start(_ column: Int, width: Int) -> Int {
    guard column >= width else { return 0 }
    let half = max(1, width / 2)
    return max((column / half - 1) * half, column - width + 1)
  }
}
