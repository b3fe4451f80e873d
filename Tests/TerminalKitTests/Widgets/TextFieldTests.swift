import Testing
import ThemeKit

@testable import TerminalKit

@Suite struct TextFieldTests {
  static func typed(_ keys: [Key], into text: String = "", limit: Int = 40) -> TextField {
    var field = TextField(text, limit: limit)
    for key in keys { _ = field.type(key) }
    return field
  }

  struct Case {
    let start: String
    let keys: [Key]
    let text: String
    let cursor: Int
  }

  @Test(arguments: [
    Case(start: "ab", keys: [.character("c")], text: "abc", cursor: 3),
    Case(start: "ab", keys: [.left, .character("c")], text: "acb", cursor: 2),
    Case(start: "ab", keys: [.home, .delete], text: "b", cursor: 0),
    Case(start: "ab", keys: [.home, .backspace, .left], text: "ab", cursor: 0),
    Case(start: "ab", keys: [.end, .delete, .right], text: "ab", cursor: 2),
    Case(start: "a👩‍🦰e\u{301}", keys: [.backspace, .backspace], text: "a", cursor: 1),
    Case(start: "e", keys: [.character("\u{301}"), .character("x")], text: "e\u{301}x", cursor: 2),
    Case(start: "one two  ", keys: [.control("w")], text: "one ", cursor: 4),
    Case(start: "one two", keys: [.left, .control("u")], text: "o", cursor: 0),
    Case(
      start: "one two", keys: [.control("a"), .right, .control("k"), .control("e")], text: "o", cursor: 1),
    Case(start: "", keys: [.control("w"), .control("u"), .backspace, .delete], text: "", cursor: 0),
  ])
  func edits(_ example: Case) {
    let field = Self.typed(example.keys, into: example.start)
    #expect(field.text == example.text)
    #expect(field.cursor == example.cursor)
  }

  @Test func otherKeysPass() {
    var field = TextField(limit: 5)
    for key in [Key.enter, .escape, .up, .tab, .function(1), .control("c")] {
      #expect(field.type(key) == .passed)
    }
  }

  @Test func aPasteFitsWholeOrNotAtAll() {
    var field = TextField("ab", limit: 6)
    #expect(field.insert("cdefg") == .full)
    #expect(field.text == "ab")
    #expect(field.insert("c\r\nd") == .edited)
    #expect(field.text == "abc d")
    #expect(field.insert("\u{1B}\u{7}\u{9B}") == .moved)
    #expect(field.insert("[\u{1B}") == .edited)
    #expect(field.text == "abc d[" && field.type(.character("x")) == .full)
  }

  static func line(_ field: TextField, _ width: Int, isFocused: Bool = true) -> (String, Int?) {
    let buffer = drawn(width, 1) { field.draw(into: &$0, in: $1, isFocused: isFocused) }
    return (buffer.text, buffer.cursor?.x)
  }

  @Test func showsThePartAroundTheCursor() {
    #expect(Self.line(TextField("short", limit: 40), 8) == ("short", 5))
    #expect(Self.line(TextField("0123456789", limit: 40), 8) == ("<56789", 6))
    #expect(Self.line(Self.typed([.home], into: "0123456789"), 8) == ("0123456>", 0))
    #expect(Self.line(TextField("0123456789", limit: 40), 8, isFocused: false) == ("0123456>", nil))
    #expect(Self.line(TextField("日本語日本語", limit: 40), 6) == ("<語", 3))
    #expect(Self.line(TextField("ab", limit: 40), 1) == ("", 0))
  }

  @Test func staysInsideWithTheCursorVisible() {
    let text = String(repeating: "a日e\u{301}👩‍🦰 ", count: 40)
    for steps in [0, 1, 2, 17, 90, 200] {
      let field = Self.typed(Array(repeating: .left, count: steps), into: text, limit: 400)
      expectInside("field") { field.draw(into: &$0, in: $1) }
      for width in 1...40 {
        let cursor = Self.line(field, width).1
        #expect(cursor.map { (0..<width).contains($0) } == true)
      }
    }
  }
}
