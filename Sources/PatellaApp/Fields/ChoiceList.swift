import TerminalKit

/// One of several, chosen from a list; a long list is narrowed by typing.
package struct ChoiceList: Hashable, Sendable {
  package struct Option: Hashable, Sendable {
    package var id: String
    package var text: String
    /// Stands at the right end.
    package var right: String

    package init(_ id: String, _ text: String, right: String = "") {
      self.id = id
      self.text = text
      self.right = right
    }
  }

  package let options: [Option]
  /// What the list is narrowed by; nil where it is not narrowed by typing.
  private var filter: FilterText?
  /// The chosen one among those that match.
  private var selected: Int

  /// - Parameter narrows: whether typing narrows the list.
  package init(_ options: [Option], chosen: String? = nil, narrows: Bool = false) {
    self.options = options
    filter = narrows ? FilterText() : nil
    selected = options.firstIndex { $0.id == chosen } ?? 0
  }

  private var matches: [Option] {
    guard let filter else { return options }
    return options.filter { filter.matches("\($0.text) \($0.right)") }
  }

  package var chosen: Option? {
    let matches = matches
    return matches.indices.contains(selected) ? matches[selected] : nil
  }

  /// True when the key was one of the list's.
  mutating func type(_ key: Key) -> Bool {
    switch key {
    case .up: move(-1)
    case .down: move(1)
    case .pageUp: move(-8)
    case .pageDown: move(8)
    case .character("k") where filter == nil, .left where filter == nil: move(-1)
    case .character("j") where filter == nil, .right where filter == nil, .character(" ") where filter == nil:
      move(1)
    default:
      guard filter?.type(key) == true else { return false }
      selected = 0
    }
    return true
  }

  private mutating func move(_ step: Int) {
    selected = min(max(0, selected + step), max(0, matches.count - 1))
  }

  func drawLine(into buffer: inout Buffer, in rect: Rect, isFocused: Bool) {
    if isFocused, let filter {
      filter.draw("type to find: ", into: &buffer, in: rect)
    } else if !isFocused {
      buffer.write(chosen?.text ?? "", x: rect.x, y: rect.y, limit: rect.width)
    }
  }

  /// - Returns: the rows it took.
  func drawList(into buffer: inout Buffer, in rect: Rect) -> Int {
    let matches = matches
    let window = ListWindow(selected: selected, count: matches.count, height: rect.height)
    for (row, index) in window.rows.enumerated() {
      let option = matches[index]
      let line = Rect(x: rect.x, y: rect.y + row, width: rect.width, height: 1)
      let style = index == selected ? Style.selected : Style(.text)
      buffer.fill(line, style)
      let right = TextWidth.of(option.right)
      buffer.write(
        (index == selected ? "> " : "  ") + option.text, x: line.x, y: line.y, style,
        limit: line.width - (right > 0 ? right + 1 : 0))
      if right > 0, right < line.width { buffer.write(option.right, x: line.maxX - right, y: line.y, style) }
    }
    return window.rows.count
  }
}
