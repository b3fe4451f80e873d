/// A whole `ESC [` sequence: what stands between the bracket and the final byte, and that byte.
struct ControlSequence {
  /// Bytes 0x20 to 0x3F: numbers, separators, a private marker in front.
  var parameters: [UInt8]
  var final: UInt8

  /// What a sequence can mean.
  enum Meaning: Hashable {
    case key(Key)
    case mouse(MouseEvent)
    case pasteStart
    /// Not ours: a reply nobody asked for, a key the program does not know.
    case unknown
  }

  var meaning: Meaning {
    if parameters.first == UInt8(ascii: "<") { return mouse }
    guard let numbers = Self.numbers(parameters[...]) else { return .unknown }
    let first = numbers.first ?? 1
    switch final {
    // rxvt ends shifted keys in $ and controlled ones in ^ and @.
    case UInt8(ascii: "~"), UInt8(ascii: "$"), UInt8(ascii: "^"), UInt8(ascii: "@"):
      if final == UInt8(ascii: "~"), first == 200 { return .pasteStart }
      guard !numbers.isEmpty, let key = KeyTable.tilde(first) else { return .unknown }
      return .key(key)
    default:
      // A modifier may follow, as in `1;5A`: the key counts, with or without Shift, Alt or Control. A
      // first number other than 1 belongs to something else, such as a report of the cursor's place.
      guard first == 1, numbers.count <= 2, let key = KeyTable.csi(final) else { return .unknown }
      return .key(key)
    }
  }

  /// `ESC [ < button ; column ; row M`, or `m` for a release (mode 1006).
  private var mouse: Meaning {
    guard let numbers = Self.numbers(parameters.dropFirst()), numbers.count == 3 else { return .unknown }
    guard final == UInt8(ascii: "M") || final == UInt8(ascii: "m") else { return .unknown }
    let place = Point(x: numbers[1] - 1, y: numbers[2] - 1)
    return Self.mouse(button: numbers[0], at: place, released: final == UInt8(ascii: "m"))
  }

  /// The three bytes after `ESC [ M`: how terminals without mode 1006 report the mouse.
  static func legacyMouse(_ bytes: [UInt8]) -> Meaning {
    guard bytes.count == 3, bytes.allSatisfy({ $0 >= 32 }) else { return .unknown }
    let button = Int(bytes[0]) - 32
    let place = Point(x: Int(bytes[1]) - 33, y: Int(bytes[2]) - 33)
    // A release does not say of which button.
    if button & 0b1110_0011 == 3 { return mouse(button: 0, at: place, released: true) }
    return mouse(button: button, at: place, released: false)
  }

  private static func mouse(button: Int, at place: Point, released: Bool) -> Meaning {
    guard place.x >= 0, place.y >= 0 else { return .unknown }
    // Shift, Alt and Control are bits 4, 8 and 16. Bit 32 is movement, which was not asked for.
    switch button & ~0b1_1100 {
    case 0: return .mouse(MouseEvent(kind: released ? .release : .press, at: place))
    case 64 where !released: return .mouse(MouseEvent(kind: .wheelUp, at: place))
    case 65 where !released: return .mouse(MouseEvent(kind: .wheelDown, at: place))
    default: return .unknown
    }
  }

  /// The numbers between semicolons; a missing one is 1. Nil when there is anything else.
  private static func numbers(_ bytes: ArraySlice<UInt8>) -> [Int]? {
    guard !bytes.isEmpty else { return [] }
    var numbers: [Int] = []
    for field in bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false) {
      var value: Int?
      for byte in field {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        value = min((value ?? 0) * 10 + Int(byte - UInt8(ascii: "0")), 1_000_000)
      }
      numbers.append(value ?? 1)
    }
    return numbers
  }
}
