/// Steps through bytes in the one form that this program writes; anything else is nil.
struct ByteCursor {
  let bytes: Bytes
  var index: Int
  let end: Int

  /// Steps over a byte where it is the next one.
  mutating func take(_ byte: UInt8) -> Bool {
    guard index < end, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  /// A string of plain ASCII without escapes: where its content stands.
  mutating func string() -> Range<Int>? {
    guard take(0x22) else { return nil }
    let start = index
    while index + 8 <= end {
      let stop = ByteCursor.stops(bytes.head(index..<index + 8))
      index += stop == 0 ? 8 : stop.trailingZeroBitCount / 8
      if stop != 0 { break }
    }
    while index < end {
      let byte = bytes[index]
      // Most are above the backslash, small letters; then come digits and capitals.
      if byte &- 0x5D < 0x23 || byte &- 0x23 < 0x39 || byte &- 0x20 < 2 {
        index += 1
        continue
      }
      guard byte == 0x22 else { return nil }
      index += 1
      return start..<index - 1
    }
    return nil
  }

  /// Which of eight bytes are none of the plain ones inside a string: the lowest one that is not has its high bit set.
  private static func stops(_ word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quotes = word ^ ones &* 0x22
    let backslashes = word ^ ones &* 0x5C
    let low = (word &- ones &* 0x20) & ~word
    return ((quotes &- ones) & ~quotes | (backslashes &- ones) & ~backslashes | low | word) & ones &* 0x80
  }

  /// A string that is not empty.
  mutating func text() -> Range<Int>? {
    string().flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Steps over further elements of a list that say the same as the one before: sets of an exercise often do.
  ///
  /// - Returns: how many there were.
  mutating func skipRepeats(of range: Range<Int>) -> Int {
    var count = 0
    while index < end, bytes[index] == 0x2C, index + 1 + range.count <= end,
      bytes.holds(index + 1..<index + 1 + range.count, bytes, range)
    {
      index += 1 + range.count
      count += 1
    }
    return count
  }

  mutating func bool() -> Bool? {
    if word("true") { return true }
    return word("false") ? false : nil
  }

  private mutating func word(_ word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    guard index + length <= end else { return false }
    for offset in 0..<length where bytes[index + offset] != word.utf8Start[offset] { return false }
    index += length
    return true
  }

  /// A whole number of at most nine digits.
  mutating func integer() -> Int? {
    let start = index
    var value = 0
    while index < end, bytes[index] &- 0x30 < 10, index - start < 10 {
      value = value * 10 + Int(bytes[index] - 0x30)
      index += 1
    }
    let length = index - start
    guard (1...9).contains(length), length == 1 || bytes[start] != 0x30 else { return nil }
    if index < end, bytes[index] == 0x2E || bytes[index] | 0x20 == 0x65 { return nil }
    return value
  }

  /// A number of at most nine digits before the point and six after it; both halves are exact as doubles, so
  /// the quotient is the double nearest to what is written.
  mutating func amount() -> Double? {
    let start = index
    if let whole = integer() { return Double(whole) }
    var value = 0
    index = start
    while index < end, bytes[index] &- 0x30 < 10, index - start < 10 {
      value = value * 10 + Int(bytes[index] - 0x30)
      index += 1
    }
    let point = index
    guard (1...9).contains(point - start), point - start == 1 || bytes[start] != 0x30, take(0x2E) else {
      return nil
    }
    var scale = 1
    while index < end, bytes[index] &- 0x30 < 10, index - point < 8 {
      value = value * 10 + Int(bytes[index] - 0x30)
      scale *= 10
      index += 1
    }
    guard (1...6).contains(index - point - 1) else { return nil }
    if index < end, bytes[index] | 0x20 == 0x65 { return nil }
    return Double(value) / Double(scale)
  }
}
