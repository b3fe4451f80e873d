import Testing

@testable import TerminalKit

@Suite struct HangingWrapTests {
  @Test(arguments: [
    ("- one two three", 9, 2, ["- one two", "  three"]), ("a b\nc d e", 3, 1, ["a b", "c d", " e"]),
    ("overlong", 4, 2, ["over", " lon", " g"]), ("abc", 1, 4, ["a", "b", "c"]),
    ("one two", 3, -1, ["one", "two"]),
    ("日本", 1, 0, ["日", "本"]), ("a\r\nb", 5, 2, ["a", "b"]),
  ])
  func setsIn(text: String, width: Int, hanging: Int, lines: [String]) {
    #expect(TextWrap.lines(text, width: width, hanging: hanging) == lines)
  }

  @Test func everyWordSurvivesAndNoLineIsTooWide() {
    let text = "The kneecap glides in its groove; 日本語 and e\u{301}tudes, antidisestablishmentarianism."
    for width in 2...90 {
      for hanging in [0, 2, 7] {
        let lines = TextWrap.lines(text, width: width, hanging: hanging)
        for line in lines { #expect(TextWidth.of(line) <= width, "\(width)") }
        #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
      }
    }
  }
}
