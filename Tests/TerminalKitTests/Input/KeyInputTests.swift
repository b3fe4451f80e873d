import TerminalKit
import Testing

/// Every form in which terminals send the keys the program knows.
@Suite struct KeyInputTests {
  static let sequences: [(String, Key)] = [
    ("\u{1B}[A", .up), ("\u{1B}OA", .up), ("\u{1B}[1;5A", .up), ("\u{1B}[1;2A", .up), ("\u{1B}[a", .up),
    ("\u{1B}Oa", .up), ("\u{1B}O5A", .up), ("\u{1B}[B", .down), ("\u{1B}OB", .down), ("\u{1B}[C", .right),
    ("\u{1B}OC", .right), ("\u{1B}[1;3C", .right), ("\u{1B}[D", .left), ("\u{1B}OD", .left),
    ("\u{1B}[H", .home), ("\u{1B}OH", .home), ("\u{1B}[1~", .home), ("\u{1B}[7~", .home),
    ("\u{1B}[1;2H", .home),
    ("\u{1B}[F", .end), ("\u{1B}OF", .end), ("\u{1B}[4~", .end), ("\u{1B}[8~", .end),
    ("\u{1B}[2~", .insert), ("\u{1B}[3~", .delete), ("\u{1B}[3;5~", .delete), ("\u{1B}[3$", .delete),
    ("\u{1B}[3^", .delete), ("\u{1B}[3@", .delete), ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown),
    ("\u{1B}[6;5~", .pageDown), ("\u{1B}[Z", .backTab), ("\u{1B}[1;2Z", .backTab), ("\u{1B}OM", .enter),
    ("\u{1B}OP", .function(1)), ("\u{1B}OQ", .function(2)), ("\u{1B}OR", .function(3)),
    ("\u{1B}OS", .function(4)), ("\u{1B}[1;2P", .function(1)), ("\u{1B}[11~", .function(1)),
    ("\u{1B}[14~", .function(4)), ("\u{1B}[15~", .function(5)), ("\u{1B}[17~", .function(6)),
    ("\u{1B}[18~", .function(7)), ("\u{1B}[19~", .function(8)), ("\u{1B}[20~", .function(9)),
    ("\u{1B}[21~", .function(10)), ("\u{1B}[23~", .function(11)), ("\u{1B}[24~", .function(12)),
    ("\u{1B}[24;2~", .function(12)), ("\u{1B}[[A", .function(1)), ("\u{1B}[[E", .function(5)),
    ("\u{1B}Op", .character("0")), ("\u{1B}Oy", .character("9")), ("\u{1B}Ok", .character("+")),
    ("\u{1B}Om", .character("-")), ("\u{1B}On", .character(".")), ("\u{1B}OX", .character("=")),
  ]

  static let single: [(String, Key)] = [
    ("a", .character("a")), ("Z", .character("Z")), ("0", .character("0")), (" ", .character(" ")),
    ("[", .character("[")), ("O", .character("O")), ("~", .character("~")), ("\r", .enter), ("\n", .enter),
    ("\t", .tab), ("\u{08}", .backspace), ("\u{7F}", .backspace), ("\u{01}", .control("a")),
    ("\u{03}", .control("c")), ("\u{1A}", .control("z")), ("é", .character("é")), ("中", .character("中")),
    ("🦵", .character("🦵")), ("\u{301}", .character("\u{301}")),
  ]

  @Test(arguments: sequences + single)
  func oneKey(bytes: String, key: Key) {
    var decoder = InputDecoder()
    #expect(decoder.feed(bytes.utf8, at: 0) == [.key(key)])
    #expect(decoder.deadline == nil)
  }

  @Test(arguments: sequences + single)
  func nothingOfItIsLeftForTheNext(bytes: String, key: Key) {
    var decoder = InputDecoder()
    #expect(decoder.feed((bytes + "x" + bytes).utf8, at: 0) == [.key(key), .key(.character("x")), .key(key)])
  }

  @Test(arguments: [
    "\u{1B}[99~", "\u{1B}[u", "\u{1B}[97;5u", "\u{1B}[?1;2c", "\u{1B}[?2026;2$y", "\u{1B}[24;80R", "\u{1B}[I",
    "\u{1B}[>0;276;0c", "\u{1B}[201~", "\u{1B}[1;2;3A", "\u{1B}[ q", "\u{1B}OZ", "\u{1B}[[F",
    "\u{1B}]11;rgb:ffff/ffff/ffff\u{07}", "\u{1B}]11;rgb:0000/0000/0000\u{1B}\\", "\u{1B}P1$r0m\u{1B}\\",
    "\u{1B}_Gi=1;OK\u{1B}\\", "\u{1B}[~",
  ])
  func unknownSequencesAreSwallowedWhole(bytes: String) {
    var decoder = InputDecoder()
    #expect(decoder.feed((bytes + "x").utf8, at: 0) == [.key(.character("x"))])
  }

  @Test func aLoneEscapeIsReportedAfterItsDelay() {
    var decoder = InputDecoder()
    #expect(decoder.feed([0x1B], at: 1000) == [])
    #expect(decoder.deadline == 1025)
    #expect(decoder.wake(at: 1024) == [])
    #expect(decoder.wake(at: 1025) == [.key(.escape)])
    #expect(decoder.deadline == nil)
  }

  @Test func altWithAKeyIsEscapeAndTheKey() {
    var decoder = InputDecoder()
    #expect(decoder.feed("\u{1B}x".utf8, at: 0) == [.key(.escape), .key(.character("x"))])
    #expect(decoder.feed("\u{1B}\u{1B}[A".utf8, at: 0) == [.key(.escape), .key(.up)])
    #expect(decoder.feed("\u{1B}é".utf8, at: 0) == [.key(.escape), .key(.character("é"))])
  }

  @Test func aTerminalsOwnStringsFillWhatTheGrammarLeavesOpen() {
    var decoder = InputDecoder(keys: [
      Array("\u{1B}[25~".utf8): .function(1), Array("\u{1B}A".utf8): .up, Array("\u{1B}[5~".utf8): .home,
      Array("q".utf8): .down, [0x0B]: .up,
    ])
    #expect(decoder.feed("\u{1B}[25~".utf8, at: 0) == [.key(.function(1))])
    #expect(decoder.feed("\u{1B}A".utf8, at: 0) == [.key(.up)])
    #expect(decoder.feed("\u{1B}[5~".utf8, at: 0) == [.key(.pageUp)])
    #expect(decoder.feed("q".utf8, at: 0) == [.key(.character("q"))])
    #expect(decoder.feed([0x0B], at: 0) == [.key(.control("k"))])
  }

  @Test func twoHundredKeysAtOnceAreTwoHundredKeys() {
    var decoder = InputDecoder()
    let events = decoder.feed(String(repeating: "\u{1B}[B", count: 200).utf8, at: 0)
    #expect(events == Array(repeating: .key(.down), count: 200))
  }
}
