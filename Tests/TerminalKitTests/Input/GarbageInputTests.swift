import TerminalKit
import Testing

@Suite struct GarbageInputTests {
  /// A generator that gives the same numbers for the same seed (Marsaglia, xorshift, 2003).
  struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return state
    }
  }

  /// Bytes that are likely to make sequences.
  static let telling = Array("\u{1B}\u{1B}[[O]P_<>?;0123456789~MmAZ$u\\\u{07}\u{18}\u{C3}é中".utf8)

  @Test(arguments: 1...200)
  func randomBytesNeverTrapAndNeverBecomeControlCharacters(seed: UInt64) {
    var numbers = Numbers(state: seed &* 0x9E37_79B9_7F4A_7C15)
    var decoder = InputDecoder()
    var time = 0
    for _ in 0..<40 {
      let bytes = (0..<Int.random(in: 0...40, using: &numbers)).map { _ in
        Bool.random(using: &numbers)
          ? UInt8.random(in: 0...255, using: &numbers) : Self.telling.randomElement(using: &numbers) ?? 0
      }
      time += Int.random(in: 0...600, using: &numbers)
      for event in decoder.feed(bytes, at: time) { expectHarmless(event) }
      if let deadline = decoder.deadline {
        #expect(deadline >= time)
        if Bool.random(using: &numbers) {
          time = deadline
          for event in decoder.wake(at: time) { expectHarmless(event) }
          #expect(decoder.deadline == nil)
        }
      }
    }
    // Whatever came, after a pause a key is that key.
    time += 10_000
    _ = decoder.wake(at: time)
    #expect(decoder.feed("k".utf8, at: time + 1) == [.key(.character("k"))])
  }

  private func expectHarmless(_ event: InputEvent) {
    switch event {
    case .key(.character(let character)):
      for scalar in character.unicodeScalars { #expect(scalar.properties.generalCategory != .control) }
    case .key(.control(let letter)): #expect(("a"..."z").contains(letter))
    case .key(.function(let number)): #expect((1...12).contains(number))
    case .mouse(let mouse): #expect(mouse.at.x >= 0 && mouse.at.y >= 0)
    case .paste(let text):
      for scalar in text.unicodeScalars where scalar != "\n" && scalar != "\t" {
        #expect(scalar.properties.generalCategory != .control)
      }
    case .key: break
    }
  }
}
