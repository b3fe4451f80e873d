import Testing

@testable import TerminalKit

@Suite struct MarkerWrapTests {
  @Test(arguments: [
    ("one two three", 9, "- ", ["- one two", "  three"]),
    ("a b\nc d e", 3, "*", ["*a", " b", " c", " d", " e"]),
    ("overlong", 5, "-", ["-over", " long"]), ("abc", 1, "- ", ["a", "b", "c"]),
    ("one two", 3, "", ["one", "two"]),
    ("日本", 1, "", ["日", "本"]), ("a\r\nb", 6, "  ", ["  a", "  b"]), ("", 9, "- ", ["- "]),
  ])
  func setsIn(text: String, width: Int, marker: String, lines: [String]) {
    #expect(TextWrap.lines(text, width: width, marker: marker) == lines)
  }

  @Test func everyWordSurvivesAndNoLineIsTooWide() {
    let text = "The kneecap glides in its groove; 日本語 and e\u{301}tudes, antidisestablishmentarianism."
    for width in 2...90 {
      for marker in ["", "- ", "       "] {
        let lines = TextWrap.lines(text, width: width, marker: marker)
        for line in lines { #expect(TextWidth.of(line) <= width, "\(width)") }
        #expect(lines.joined().filter { !" -".contains($0) } == text.filter { $0 != " " })
      }
    }
  }
}
