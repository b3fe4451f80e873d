/// Bytes in the hands of a caller, valid for the length of the call. Whoever reads them checks the bounds.
typealias Bytes = UnsafeBufferPointer<UInt8>

extension UnsafeBufferPointer<UInt8> {
  /// The first eight bytes of a range as one number, the missing ones zero.
  @inline(__always)
  func head(_ range: Range<Int>) -> UInt64 {
    let start = range.lowerBound
    if start + 8 <= count {
      let word = UnsafeRawBufferPointer(self).loadUnaligned(fromByteOffset: start, as: UInt64.self)
      return range.count >= 8 ? word.littleEndian : word.littleEndian & (1 << UInt64(range.count * 8) - 1)
    }
    var word: UInt64 = 0
    for offset in 0..<Swift.min(8, range.count) { word |= UInt64(self[start + offset]) << UInt64(offset * 8) }
    return word
  }

  /// Whether a range holds the same bytes as a range of others.
  @inline(__always)
  func holds(_ range: Range<Int>, _ others: Bytes, _ other: Range<Int>) -> Bool {
    guard range.count == other.count else { return false }
    var start = range.lowerBound
    var otherStart = other.lowerBound
    while start < range.upperBound {
      let length = Swift.min(8, range.upperBound - start)
      if head(start..<start + length) != others.head(otherStart..<otherStart + length) { return false }
      start += length
      otherStart += length
    }
    return true
  }

  /// A number that spreads well over byte strings.
  @inline(__always)
  func hash(_ range: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var start = range.lowerBound
    while start < range.upperBound {
      let length = Swift.min(8, range.upperBound - start)
      hash = (hash ^ head(start..<start + length)) &* 0x9e37_79b9_7f4a_7c15
      hash ^= hash >> 32
      start += length
    }
    return hash
  }
}
