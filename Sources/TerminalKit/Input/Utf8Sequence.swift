/// The bytes of one character beyond ASCII, as they come in.
struct Utf8Sequence: Hashable, Sendable {
  enum Step: Hashable {
    case more
    case scalar(Unicode.Scalar)
    case invalid
  }

  private var bytes: [UInt8]
  private let length: Int

  /// Begins with a lead byte; nil for a byte that cannot be one.
  init?(first: UInt8) {
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return nil
    }
    bytes = [first]
  }

  /// Takes the next byte.
  mutating func take(_ byte: UInt8) -> Step {
    guard byte & 0xC0 == 0x80 else { return .invalid }
    bytes.append(byte)
    guard bytes.count == length else { return .more }
    // Overlong forms and surrogates decode to more than one scalar.
    let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
    guard scalars.count == 1, let scalar = scalars.first else { return .invalid }
    return .scalar(scalar)
  }
}
