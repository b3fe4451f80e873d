import TerminalKit

/// Keys as they are written in the configuration and shown on the screen: `j`, `Space`, `Ctrl-L`, `PageUp`.
package enum KeyName {
  /// The name of a key.
  package static func text(of key: Key) -> String {
    switch key {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(let character): "Ctrl-" + character.uppercased()
    case .function(let number): "F\(number)"
    case .up: "Up"
    case .down: "Down"
    case .left: "Left"
    case .right: "Right"
    default: named.first { $0.key == key }?.name ?? ""
    }
  }

  /// The key that a name means; nil for a name that no terminal key has.
  package static func key(named name: String) -> Key? {
    let folded = name.lowercased()
    if let match = (named + arrows).first(where: { $0.name.lowercased() == folded }) { return match.key }
    if folded == "space" { return .character(" ") }
    if folded.hasPrefix("ctrl-"), let letter = folded.dropFirst(5).first, folded.count == 6,
      letter.isASCII, letter.isLetter
    {
      return .control(letter)
    }
    if folded.hasPrefix("f"), let number = Int(folded.dropFirst()), (1...12).contains(number) {
      return .function(number)
    }
    if name.count == 1, let character = name.first, TextWidth.of(character) > 0 {
      return .character(character)
    }
    return nil
  }

  private static let named: [(name: String, key: Key)] = [
    ("Enter", .enter), ("Esc", .escape), ("Tab", .tab), ("Shift-Tab", .backTab), ("Backspace", .backspace),
    ("Delete", .delete), ("Insert", .insert), ("Home", .home), ("End", .end), ("PageUp", .pageUp),
    ("PageDown", .pageDown),
  ]

  private static let arrows: [(name: String, key: Key)] = [
    ("Up", .up), ("Down", .down), ("Left", .left), ("Right", .right),
  ]
}
