import Testing

@testable import CursesTerminal

@Suite struct StyleFilterTests {
  private func filtered(_ frames: String..., withOff: Bool = true) -> [String] {
    var filter = StyleFilter(withOff: withOff)
    return frames.map { String(decoding: filter.filter(Array($0.utf8)), as: UTF8.self) }
  }

  @Test func onlyWhatDiffersIsSent() {
    #expect(
      filtered("\u{1B}[38;5;1m\u{1B}[48;5;2ma\u{1B}[38;5;3m\u{1B}[48;5;2mb\u{1B}[39;49m\u{1B}(B\u{1B}[m")
        == ["\u{1B}[0;38;5;1;48;5;2ma\u{1B}[38;5;3mb\u{1B}(B"])
    #expect(filtered("\u{1B}[31ma\u{1B}[m\u{1B}[31mb") == ["\u{1B}[0;31mab"])
    #expect(
      filtered("\u{1B}[1ma\u{1B}[mb\u{1B}[4mc\u{1B}[0;7md") == [
        "\u{1B}[0;1ma\u{1B}[0mb\u{1B}[4mc\u{1B}[24;7md"
      ])
    #expect(filtered("\u{1B}[0;1;31ma\u{1B}[0;31mb") == ["\u{1B}[0;1;31ma\u{1B}[22mb"])
    #expect(filtered("\u{1B}[0;1;31ma\u{1B}[0;31mb", withOff: false) == ["\u{1B}[0;1;31ma\u{1B}[0;31mb"])
    #expect(filtered("\u{1B}[1;2ma\u{1B}[0;1;31mb") == ["\u{1B}[0;1;2ma\u{1B}[22;1;31mb"])
    #expect(filtered("\u{1B}[38;2;1;2;3ma\u{1B}[90;100mb") == ["\u{1B}[0;38;2;1;2;3ma\u{1B}[90;100mb"])
  }

  @Test func goingUpALineNeedsNoColors() {
    #expect(
      filtered("\u{1B}[31ma\u{1B}[m", "\u{1B}[39;49m\u{1B}M\u{8}\u{1B}[31mb") == [
        "\u{1B}[0;31ma", "\u{1B}M\u{8}b",
      ])
  }

  @Test func theStateLastsFromFrameToFrame() {
    #expect(
      filtered("\u{1B}[31ma\u{1B}[m", "\r\u{1B}[31mb", "\u{1B}[mc") == [
        "\u{1B}[0;31ma", "\rb", "\u{1B}[39mc",
      ])
  }

  @Test func blanksCareForTheBackgroundAlone() {
    #expect(filtered("\u{1B}[31ma\u{1B}[32m  \u{1B}[31mb") == ["\u{1B}[0;31ma  b"])
    #expect(filtered("\u{1B}[31ma\u{1B}[32m\u{1B}[K\u{1B}[31mb") == ["\u{1B}[0;31ma\u{1B}[Kb"])
    #expect(filtered("\u{1B}[31ma\u{1B}[42m  ") == ["\u{1B}[0;31ma\u{1B}[42m  "])
    #expect(filtered("\u{1B}[7;31ma\u{1B}[32m  ") == ["\u{1B}[0;7;31ma\u{1B}[32m  "])
    #expect(filtered("\u{1B}[4ma\u{1B}[0m  ") == ["\u{1B}[0;4ma\u{1B}[0m  "])
  }

  @Test func movingNeedsNoColors() {
    #expect(filtered("\u{1B}[0ma\u{1B}[31m\u{1B}[5;6H\u{1B}[0mb") == ["\u{1B}[0ma\u{1B}[5;6Hb"])
    // Scrolling in a line brings the background with it.
    #expect(filtered("\u{1B}[0ma\u{1B}[41m\nb") == ["\u{1B}[0ma\u{1B}[41m\nb"])
  }

  @Test func whatIsNotUnderstoodGoesThrough() {
    for bytes in [
      "\u{1B}[58:2::1:2:3m", "\u{1B}[38;5m", "\u{1B}[?25l", "\u{1B})0", "\u{1B}7", "\u{1B}", "\u{1B}[1",
      "\u{1B}(",
    ] {
      #expect(filtered("\u{1B}[31ma" + bytes) == ["\u{1B}[0;31ma" + bytes])
    }
    #expect(
      filtered("\u{1B}[31ma\u{1B}[58mb\u{1B}[mc") == ["\u{1B}[0;31ma\u{1B}[58m\u{1B}[0;31mb\u{1B}[39mc"])
  }

  @Test func afterForgettingAllIsSentAgain() {
    var filter = StyleFilter(withOff: true)
    _ = filter.filter(Array("\u{1B}(B\u{1B}[31ma".utf8))
    filter.forget()
    #expect(filter.filter(Array("\u{1B}(Bb".utf8)) == Array("\u{1B}(B\u{1B}[0;31mb".utf8))
  }
}
