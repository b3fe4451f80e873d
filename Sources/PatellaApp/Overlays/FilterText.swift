import TerminalKit

/// One line of text that narrows a list as it is typed, or answers a question.
package struct FilterText: Hashable, Sendable {
  private var field = TextField(limit: 60)

  package init() {}

  package var text: String { field.text }

  /// True when the text changed.
  package mutating func type(_ key: Key) -> Bool {
    field.type(key) == .edited
  }

  /// Puts in as much as fits: it is a line, not a note.
  package mutating func paste(_ pasted: String) {
    _ = field.insert(String(pasted.prefix(field.limit - field.text.count)))
  }

  /// Every word of the filter stands somewhere in the text.
  package func matches(_ candidate: String) -> Bool {
    let folded = candidate.lowercased()
    return text.lowercased().split(separator: " ").allSatisfy { folded.contains($0) }
  }

  /// Draws the label and the text behind it into the first row.
  package func draw(_ label: String, into buffer: inout Buffer, in rect: Rect, isFocused: Bool = true) {
    guard !rect.isEmpty else { return }
    let style = Style(.title, on: .surface)
    let used = buffer.write(label, x: rect.x, y: rect.y, style, limit: rect.width)
    field.draw(into: &buffer, in: rect.inset(left: used), style, isFocused: isFocused)
  }
}
