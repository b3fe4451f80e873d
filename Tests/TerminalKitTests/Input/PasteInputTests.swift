import TerminalKit
import Testing

@Suite struct PasteInputTests {
  static let content = "left knee 5\r\n中🦵 [200~ \u{1B}[20x"
  static let whole = Array(("\u{1B}[200~" + content + "\u{1B}[201~").utf8)
  static let text = "left knee 5\n中🦵 [200~ [20x"

  @Test(arguments: 1..<whole.count)
  func cutAnywhereItIsOnePaste(at cut: Int) {
    var decoder = InputDecoder()
    // Right after the first byte the cut is a lone Esc, which is another test.
    let gap = cut == 1 ? 10 : 400
    let events = decoder.feed(Self.whole[..<cut], at: 0) + decoder.feed(Self.whole[cut...], at: gap)
    #expect(events == [.paste(Self.text)])
    #expect(decoder.deadline == nil)
  }

  @Test(arguments: [
    ("a\rb\nc\r\nd", "a\nb\nc\nd"), ("tab\there", "tab\there"), ("\u{1B}[31mred\u{1B}[0m", "[31mred[0m"),
    ("bell\u{07}nul\u{00}del\u{7F}c1\u{9B}", "bellnuldelc1"), ("", ""), ("\u{03}\u{1A}q", "q"),
    ("\u{1B}\u{1B}[20", "[20"),
  ])
  func controlCharactersAreHarmless(content: String, text: String) {
    var decoder = InputDecoder()
    let events = decoder.feed(("\u{1B}[200~" + content + "\u{1B}[201~x").utf8, at: 0)
    #expect(events == [.paste(text), .key(.character("x"))])
  }

  @Test func bytesThatAreNoTextBecomeReplacements() {
    var decoder = InputDecoder()
    let events = decoder.feed(Array("\u{1B}[200~a".utf8) + [0xFF, 0xC3] + Array("b\u{1B}[201~".utf8), at: 0)
    #expect(events == [.paste("a\u{FFFD}\u{FFFD}b")])
  }

  @Test func aHugePasteIsCutAndItsEndStillFound() {
    var decoder = InputDecoder()
    let content = String(repeating: "x", count: 1_000_000)
    let events = decoder.feed(("\u{1B}[200~" + content + "\u{1B}[201~y").utf8, at: 0)
    guard case .paste(let text) = events.first else {
      Issue.record("no paste came")
      return
    }
    #expect(text.utf8.count == 64 * 1024)
    #expect(events.dropFirst() == [.key(.character("y"))])
  }

  @Test func aPasteThatNeverEndsIsGivenUp() {
    var decoder = InputDecoder()
    _ = decoder.feed("\u{1B}[200~abc".utf8, at: 0)
    #expect(decoder.deadline == InputDecoder.pastePatience)
    #expect(decoder.wake(at: InputDecoder.pastePatience) == [.paste("abc")])
    #expect(decoder.feed("q".utf8, at: 9000) == [.key(.character("q"))])
  }
}
