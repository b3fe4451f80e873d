import TerminalKit

/// One line of text that narrows a list as it is typed, or answers a question.
package struct FilterText: Hashable, Sendable {
  package private(set) var text = ""

  /// Longer input is refused: it is a line, not a note.
  static let limit = 60

  package init() {}

  /// True when the key was text and the line changed.
  package mutating func type(_ key: Key) -> Bool {
    switch key {
    case .character(let character) where text.count < Self.limit:
      text.append(character)
      return true
    case .backspace where !text.isEmpty:
      text.removeLast()
      return true
    default:
      return false
    }
  }

  package mutating func paste(_ pasted: String) {
    for character in pasted.prefix(Self.limit) where TextWidth.of(character) > 0 {
      _ = type(.character(character))
    }
  }

  /// Every word of the filter stands somewhere in the text.
  package func matches(_ candidate: String) -> Bool {
    let folded = candidate.lowercased()
    return text.lowercased().split(separator: " ").allSatisfy { folded.contains($0) }
  }
}
