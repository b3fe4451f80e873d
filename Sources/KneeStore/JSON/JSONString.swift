extension JSONReader {
  /// The string at the index, without its quotation marks.
  mutating func string() throws(JSONProblem) -> String {
    index += 1
    let start = index
    var union: UInt8 = 0
    while index < end {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\""):
        let content = Bytes(rebasing: bytes[start..<index])
        index += 1
        // Plain ASCII needs no second look.
        return union < 0x80 ? String(decoding: content, as: UTF8.self) : try text(content)
      case UInt8(ascii: "\\"): return try escapedString(from: start)
      case 0..<0x20: throw problem("a string holds a control character")
      default:
        union |= byte
        index += 1
      }
    }
    throw problem("")
  }

  private func text(_ content: Bytes) throws(JSONProblem) -> String {
    guard let text = String(validating: content, as: UTF8.self) else {
      throw problem("a string is not UTF-8")
    }
    return text
  }

  /// The rest of a string whose first escape is at the index.
  private mutating func escapedString(from start: Int) throws(JSONProblem) -> String {
    var content = Array(bytes[start..<index])
    while index < end {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\""):
        guard let plain = String(validating: content, as: UTF8.self) else {
          throw problem("a string is not UTF-8")
        }
        index += 1
        return plain
      case UInt8(ascii: "\\"): content.append(contentsOf: String(try escape()).utf8)
      case 0..<0x20: throw problem("a string holds a control character")
      default:
        content.append(byte)
        index += 1
      }
    }
    throw problem("")
  }

  private mutating func escape() throws(JSONProblem) -> Unicode.Scalar {
    index += 1
    guard index < end else { throw problem("") }
    let byte = bytes[index]
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try unicodeEscape()
    default: throw problem("a string holds an unknown escape")
    }
  }

  private mutating func unicodeEscape() throws(JSONProblem) -> Unicode.Scalar {
    let first = try hexadecimal()
    if let scalar = Unicode.Scalar(first) { return scalar }
    // The upper half of a pair must be followed by the lower one.
    guard (0xD800..<0xDC00).contains(first), index + 1 < end, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u")
    else { throw problem("a string holds half of a character") }
    index += 2
    let second = try hexadecimal()
    guard (0xDC00..<0xE000).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw problem("a string holds half of a character") }
    return scalar
  }

  private mutating func hexadecimal() throws(JSONProblem) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard index < end, let digit = Character(Unicode.Scalar(bytes[index])).hexDigitValue,
        bytes[index] < 0x80
      else { throw problem("an escape is not complete") }
      value = value << 4 + UInt32(digit)
      index += 1
    }
    return value
  }
}
