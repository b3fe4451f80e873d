import TerminalKit
import Testing

@Suite struct MouseInputTests {
  static func event(_ kind: MouseEvent.Kind, _ x: Int, _ y: Int) -> InputEvent {
    .mouse(MouseEvent(kind: kind, at: Point(x: x, y: y)))
  }

  @Test(arguments: [
    ("\u{1B}[<0;1;1M", event(.press, 0, 0)), ("\u{1B}[<0;1;1m", event(.release, 0, 0)),
    ("\u{1B}[<0;300;100M", event(.press, 299, 99)), ("\u{1B}[<64;5;6M", event(.wheelUp, 4, 5)),
    ("\u{1B}[<65;5;6M", event(.wheelDown, 4, 5)), ("\u{1B}[<16;5;6M", event(.press, 4, 5)),
    ("\u{1B}[M !!", event(.press, 0, 0)), ("\u{1B}[M#*+", event(.release, 9, 10)),
    ("\u{1B}[M`!!", event(.wheelUp, 0, 0)), ("\u{1B}[Ma!!", event(.wheelDown, 0, 0)),
  ])
  func reports(bytes: String, event: InputEvent) {
    var decoder = InputDecoder()
    #expect(decoder.feed((bytes + "x").utf8, at: 0) == [event, .key(.character("x"))])
  }

  /// Other buttons, movement, places that do not exist, broken numbers.
  @Test(arguments: [
    "\u{1B}[<1;1;1M", "\u{1B}[<2;1;1M", "\u{1B}[<35;4;4M", "\u{1B}[<32;4;4M", "\u{1B}[<66;1;1M",
    "\u{1B}[<0;0;1M",
    "\u{1B}[<0;1;0M", "\u{1B}[<0;1M", "\u{1B}[<0;1;1;1M", "\u{1B}[<;;M", "\u{1B}[<0;1;1A", "\u{1B}[<a",
    "\u{1B}[<0;1:2;1M", "\u{1B}[<64;1;1m",
  ])
  func whatIsNoClickIsSwallowed(bytes: String) {
    var decoder = InputDecoder()
    #expect(decoder.feed((bytes + "x").utf8, at: 0) == [.key(.character("x"))])
  }

  @Test func hugeNumbersDoNotOverflow() {
    var decoder = InputDecoder()
    let events = decoder.feed("\u{1B}[<0;99999999999999999999;1M".utf8, at: 0)
    #expect(events == [Self.event(.press, 999_999, 0)])
  }
}
