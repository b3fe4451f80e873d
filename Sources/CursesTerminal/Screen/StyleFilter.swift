/// Shortens what ncurses writes: colors and attributes are sent when a character needs them, and only what
/// differs from those the terminal has.
///
/// ncurses sends both colors of a pair when one changes, and resets everything at the end of each frame to
/// set it again at the start of the next. In a themed screen that is a third of all bytes, which a slow line
/// feels. Everything but these sequences goes through as it is.
struct StyleFilter {
  /// Whether a single attribute can be switched off; without it everything is reset and set again.
  let withOff: Bool

  /// What the terminal has; nil when that is not known.
  private var actual: Rendition?
  private var wanted = Rendition()
  /// Whether the terminal has been told its character set: ncurses repeats it with every reset.
  private var knownSets: Set<[UInt8]> = []

  init(withOff: Bool) { self.withOff = withOff }

  /// Something else has written to the terminal.
  mutating func forget() {
    actual = nil
    knownSets = []
  }

  /// The same in fewer bytes.
  mutating func filter(_ bytes: [UInt8]) -> [UInt8] {
    var shorter: [UInt8] = []
    shorter.reserveCapacity(bytes.count)
    var rest = bytes[...]
    while let byte = rest.first {
      if byte == 0x1B {
        let length = StyleFilter.sequenceLength(rest)
        take(rest.prefix(length), &shorter)
        rest = rest.dropFirst(length)
      } else if byte < 0x20 {
        if byte == 0x0F {
          takeSet([byte], &shorter)
        } else {
          pass([byte], moves: byte == 0x0D || byte == 0x08, &shorter)
        }
        rest = rest.dropFirst()
      } else {
        let blanks = rest.prefix { $0 == 0x20 }
        if !blanks.isEmpty { flush(blank: true, &shorter) }
        let text = rest.dropFirst(blanks.count).prefix { $0 >= 0x20 }
        shorter += blanks
        if !text.isEmpty { flush(&shorter) }
        shorter += text
        rest = rest.dropFirst(blanks.count + text.count)
      }
    }
    return shorter
  }

  private mutating func take(_ sequence: ArraySlice<UInt8>, _ shorter: inout [UInt8]) {
    if sequence.elementsEqual([0x1B, 0x28, 0x42]) { return takeSet(Array(sequence), &shorter) }
    // The reverse index is how tmux and others go up a line; ncurses is not allowed to scroll with it here.
    if sequence.elementsEqual([0x1B, 0x4D]) { return pass(sequence, moves: true, &shorter) }
    guard sequence.count > 2, sequence.dropFirst().first == 0x5B, let final = sequence.last else {
      return pass(sequence, moves: false, &shorter)
    }
    guard final == UInt8(ascii: "m") else {
      if "JKX".utf8.contains(final) { flush(blank: true, &shorter) }
      return pass(sequence, moves: "ABCDGHdJKX".utf8.contains(final), &shorter)
    }
    var next = wanted
    if let numbers = StyleFilter.numbers(sequence.dropFirst(2).dropLast()), next.apply(numbers) {
      wanted = next
    } else {
      pass(sequence, moves: false, &shorter)
      actual = nil
    }
  }

  /// Passes on what is not a style. What only moves the cursor needs no colors.
  private mutating func pass(_ bytes: some Sequence<UInt8>, moves: Bool, _ shorter: inout [UInt8]) {
    if !moves { flush(&shorter) }
    shorter += bytes
  }

  private mutating func takeSet(_ set: [UInt8], _ shorter: inout [UInt8]) {
    if knownSets.insert(set).inserted { shorter += set }
  }

  /// - Parameter blank: what comes next shows nothing but the background.
  private mutating func flush(blank: Bool = false, _ shorter: inout [UInt8]) {
    guard actual != wanted, !(blank && actual?.looksLike(wanted) == true) else { return }
    shorter += [0x1B, 0x5B]
    for (index, number) in wanted.numbers(from: actual, withOff: withOff).enumerated() {
      if index > 0 { shorter.append(UInt8(ascii: ";")) }
      if number > 99 { shorter.append(UInt8(0x30 + number / 100 % 10)) }
      if number > 9 { shorter.append(UInt8(0x30 + number / 10 % 10)) }
      shorter.append(UInt8(0x30 + number % 10))
    }
    shorter.append(UInt8(ascii: "m"))
    actual = wanted
  }

  /// Bytes of the sequence at the start: `ESC [ … final`, `ESC ( B`, or `ESC` and one more.
  private static func sequenceLength(_ bytes: ArraySlice<UInt8>) -> Int {
    let after = bytes.dropFirst()
    guard let kind = after.first else { return bytes.count }
    switch kind {
    case UInt8(ascii: "["):
      let end = after.dropFirst().firstIndex { (0x40...0x7E).contains($0) } ?? bytes.endIndex - 1
      return end - bytes.startIndex + 1
    case UInt8(ascii: "("), UInt8(ascii: ")"): return min(3, bytes.count)
    default: return 2
    }
  }

  private static func numbers(_ bytes: ArraySlice<UInt8>) -> [Int]? {
    var numbers = [0]
    for byte in bytes {
      switch byte {
      case UInt8(ascii: ";"): numbers.append(0)
      case 0x30...0x39: numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + Int(byte) - 0x30
      default: return nil
      }
    }
    return numbers
  }
}
