import Testing

@testable import TerminalKit

@Suite struct ChartTextWrapTests {
  @Test(arguments: [
    ("one two three", 7, ["one two", "three"]), ("one", 3, ["one"]), ("", 5, [""]),
    ("overlong word", 4, ["over", "long", "word"]), ("日本語 text", 5, ["日本", "語", "text"]),
    ("a\n\nb", 9, ["a", "", "b"]), ("  spaced   out ", 20, ["spaced out"]), ("x", 0, []),
  ])
  func breaks(text: String, width: Int, lines: [String]) {
    #expect(TextWrap.lines(text, width: width) == lines)
  }
}
