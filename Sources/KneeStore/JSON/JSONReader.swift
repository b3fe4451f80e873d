/// Reads JSON from a range of bytes, strictly: what it takes, every other reader takes too.
struct JSONReader {
  /// Deeper nesting is refused, so that no line can exhaust the stack.
  static let deepest = 64

  let bytes: Bytes
  var index: Int
  let end: Int

  init(bytes: Bytes, from start: Int, to end: Int) {
    self.bytes = bytes
    index = start
    self.end = end
  }

  /// One value with nothing but white space around it.
  mutating func document() throws(JSONProblem) -> JSONValue {
    let value = try value(depth: 0)
    skipSpace()
    if index < end { throw problem("more follows after the end") }
    return value
  }

  /// The next byte that is no white space; nil at the end.
  mutating func peek() -> UInt8? {
    skipSpace()
    return index < end ? bytes[index] : nil
  }

  mutating func skipSpace() {
    while index < end {
      switch bytes[index] {
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      default: return
      }
    }
  }

  func problem(_ reason: String) -> JSONProblem {
    JSONProblem(reason: index >= end ? "it ends too early" : reason, offset: index)
  }

  mutating func expect(_ byte: UInt8) throws(JSONProblem) {
    guard peek() == byte else {
      throw problem("`\(Character(Unicode.Scalar(byte)))` is missing")
    }
    index += 1
  }

  private mutating func value(depth: Int) throws(JSONProblem) -> JSONValue {
    if depth > JSONReader.deepest { throw problem("it is nested too deeply") }
    guard let byte = peek() else { throw problem("") }
    switch byte {
    case UInt8(ascii: "{"): return .object(try object(depth: depth))
    case UInt8(ascii: "["): return .array(try array(depth: depth))
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(literal: try number())
    default: throw problem("this is not JSON")
    }
  }

  /// The fields of an object that is all there is, in their order.
  mutating func fields() throws(JSONProblem) -> [(key: String, value: JSONValue)] {
    var fields: [(key: String, value: JSONValue)] = []
    fields.reserveCapacity(16)
    guard peek() == UInt8(ascii: "{") else { throw problem("the line is not an object") }
    index += 1
    repeat {
      guard peek() == UInt8(ascii: "\"") else { throw problem("a field name is missing") }
      let key = try string()
      try expect(UInt8(ascii: ":"))
      // Keys come sorted: then none can be there twice.
      if let last = fields.last, last.key >= key, fields.contains(where: { $0.key == key }) {
        throw problem("the field \(JSONValue.string(key).text) is there twice")
      }
      fields.append((key, try value(depth: 1)))
    } while skip(UInt8(ascii: ","))
    try expect(UInt8(ascii: "}"))
    skipSpace()
    if index < end { throw problem("more follows after the end") }
    return fields
  }

  private mutating func skip(_ byte: UInt8) -> Bool {
    guard peek() == byte else { return false }
    index += 1
    return true
  }

  private mutating func object(depth: Int) throws(JSONProblem) -> [String: JSONValue] {
    var fields: [String: JSONValue] = [:]
    index += 1
    if peek() == UInt8(ascii: "}") {
      index += 1
      return fields
    }
    while true {
      guard peek() == UInt8(ascii: "\"") else { throw problem("a field name is missing") }
      let key = try string()
      try expect(UInt8(ascii: ":"))
      if fields.updateValue(try value(depth: depth + 1), forKey: key) != nil {
        throw problem("the field \(JSONValue.string(key).text) is there twice")
      }
      if peek() == UInt8(ascii: "}") {
        index += 1
        return fields
      }
      try expect(UInt8(ascii: ","))
    }
  }

  private mutating func array(depth: Int) throws(JSONProblem) -> [JSONValue] {
    var values: [JSONValue] = []
    index += 1
    if peek() == UInt8(ascii: "]") {
      index += 1
      return values
    }
    while true {
      values.append(try value(depth: depth + 1))
      if peek() == UInt8(ascii: "]") {
        index += 1
        return values
      }
      try expect(UInt8(ascii: ","))
    }
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONProblem) -> JSONValue {
    let length = word.utf8CodeUnitCount
    guard index + length <= end, matches(word) else {
      throw problem("this is not JSON")
    }
    index += length
    return value
  }

  private func matches(_ word: StaticString) -> Bool {
    for offset in 0..<word.utf8CodeUnitCount where bytes[index + offset] != word.utf8Start[offset] {
      return false
    }
    return true
  }

  /// The number at the index, as it is written.
  private mutating func number() throws(JSONProblem) -> String {
    let start = index
    if bytes[index] == UInt8(ascii: "-") { index += 1 }
    let leading = index
    try digits()
    if bytes[leading] == UInt8(ascii: "0"), index > leading + 1 { throw problem("a number begins with 0") }
    if index < end, bytes[index] == UInt8(ascii: ".") {
      index += 1
      try digits()
    }
    if index < end, bytes[index] | 0x20 == UInt8(ascii: "e") {
      index += 1
      if index < end, bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-") { index += 1 }
      try digits()
    }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func digits() throws(JSONProblem) {
    let start = index
    while index < end, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index]) { index += 1 }
    if index == start { throw problem("a digit is missing") }
  }
}
