import TerminalKit
import Testing

/// A line that brings the bytes of a sequence one by one, or not all of them.
@Suite struct SlowLineInputTests {
  /// Feeds a byte every `gap` milliseconds, waking the decoder whenever it asks for it.
  static func slowly(_ bytes: some Sequence<UInt8>, gap: Int) -> [InputEvent] {
    var decoder = InputDecoder()
    var time = 0
    var events: [InputEvent] = []
    for byte in bytes {
      events += decoder.feed([byte], at: time)
      let next = time + gap
      while let deadline = decoder.deadline, deadline < next { events += decoder.wake(at: deadline) }
      time = next
    }
    while let deadline = decoder.deadline { events += decoder.wake(at: deadline) }
    return events
  }

  @Test(arguments: KeyInputTests.sequences, [100, 250])
  func aSequenceByteByByteIsEscapeAndThatKey(form: (String, Key), gap: Int) {
    #expect(Self.slowly(form.0.utf8, gap: gap) == [.key(.escape), .key(form.1)])
  }

  @Test(arguments: KeyInputTests.sequences)
  func withinTheDelayItIsThatKeyAlone(bytes: String, key: Key) {
    #expect(Self.slowly(bytes.utf8, gap: 20) == [.key(key)])
  }

  @Test(arguments: KeyInputTests.single)
  func charactersByteByByteAreWhole(bytes: String, key: Key) {
    #expect(Self.slowly(bytes.utf8, gap: 100) == [.key(key)])
  }

  @Test func mouseReportsByteByByteAreNoText() {
    let click = InputEvent.mouse(MouseEvent(kind: .press, at: Point(x: 119, y: 7)))
    #expect(Self.slowly("\u{1B}[<0;120;8M".utf8, gap: 100) == [.key(.escape), click])
  }

  @Test func aPasteByteByByteIsOnePaste() {
    let events = Self.slowly("\u{1B}[200~q5\r\u{1B}[201~".utf8, gap: 100)
    #expect(events == [.key(.escape), .paste("q5\n")])
  }

  @Test func afterALongerPauseABracketIsText() {
    var decoder = InputDecoder()
    _ = decoder.feed([0x1B], at: 0)
    #expect(decoder.wake(at: 25) == [.key(.escape)])
    #expect(decoder.feed("[".utf8, at: 301) == [.key(.character("["))])
    #expect(decoder.feed("[".utf8, at: 302) == [.key(.character("["))])
  }

  @Test func anotherKeyInBetweenEndsTheWaiting() {
    var decoder = InputDecoder()
    _ = decoder.feed([0x1B], at: 0)
    _ = decoder.wake(at: 25)
    #expect(decoder.feed("a[".utf8, at: 100) == [.key(.character("a")), .key(.character("["))])
  }

  @Test(arguments: KeyInputTests.sequences)
  func whatNeverCompletesIsSwallowed(bytes: String, key: Key) {
    for length in 2..<bytes.utf8.count {
      var decoder = InputDecoder()
      #expect(decoder.feed(bytes.utf8.prefix(length), at: 0) == [])
      #expect(decoder.deadline == InputDecoder.patience)
      #expect(decoder.wake(at: InputDecoder.patience) == [])
      #expect(decoder.deadline == nil)
      #expect(decoder.feed("x".utf8, at: 5000) == [.key(.character("x"))])
    }
  }

  @Test func aLateByteAfterTheDeadlineStartsAnewWithoutBeingWoken() {
    var decoder = InputDecoder()
    _ = decoder.feed("\u{1B}[".utf8, at: 0)
    #expect(decoder.feed("x".utf8, at: 1000) == [.key(.character("x"))])
    _ = decoder.feed([0x1B], at: 2000)
    #expect(decoder.feed("x".utf8, at: 2025) == [.key(.escape), .key(.character("x"))])
  }

  @Test func aBrokenSequenceGivesWayToTheNext() {
    var decoder = InputDecoder()
    #expect(decoder.feed("\u{1B}[5\u{1B}[6~".utf8, at: 0) == [.key(.pageDown)])
    #expect(decoder.feed("\u{1B}[<0;1\r".utf8, at: 0) == [.key(.enter)])
    #expect(decoder.feed([0xC3, 0x61], at: 0) == [.key(.character("a"))])
    #expect(decoder.feed([0xE2, 0x82, 0x1B, 0x5B, 0x41], at: 0) == [.key(.up)])
  }
}
