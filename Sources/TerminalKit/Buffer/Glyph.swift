/// What one cell shows: a base character with its combining marks, as UTF-8 packed into eight bytes.
///
/// Packing keeps a cell free of references, so that comparing two frames is comparing numbers. Marks
/// past the eighth byte are left out; a terminal cell would not hold them either.
package struct Glyph: Hashable, Sendable {
  /// UTF-8, first byte lowest; unused bytes are 0.
  package let bytes: UInt64

  /// The glyph of the first grapheme's scalars, as many as fit.
  package init(_ scalars: some Sequence<Unicode.Scalar>) {
    var packed: UInt64 = 0
    var used = 0
    for scalar in scalars {
      let encoded = UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      guard used + encoded.count <= 8 else { break }
      for byte in encoded {
        packed |= UInt64(byte) << UInt64(8 * used)
        used += 1
      }
    }
    bytes = packed
  }

  /// The glyph of a character.
  package init(_ character: Character) {
    self.init(character.unicodeScalars)
  }

  /// The glyph of an ASCII character.
  package init(ascii: UInt8) {
    bytes = UInt64(ascii)
  }

  package static let space = Glyph(" ")

  /// The text of the glyph.
  package var text: String {
    var utf8: [UInt8] = []
    var rest = bytes
    while rest != 0 {
      utf8.append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
    return String(decoding: utf8, as: UTF8.self)
  }
}
