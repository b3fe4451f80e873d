/// Tells in one pass whether a valid JSON text is already in the form that this program writes.
enum CanonicalJSON {
  /// Whether there is no white space between tokens and the keys of every object are in order.
  static func isCanonical(_ text: ArraySlice<UInt8>) -> Bool {
    text.withUnsafeBufferPointer { bytes in
      // For each open object the range of its last key; of an array an empty one.
      var keys: [Range<Int>] = []
      var index = 0
      while index < bytes.count {
        switch bytes[index] {
        case 0x20, 0x09, 0x0A, 0x0D: return false
        case UInt8(ascii: "{"), UInt8(ascii: "["): keys.append(0..<0)
        case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = keys.popLast()
        case UInt8(ascii: "\""):
          let end = endOfString(bytes, from: index + 1)
          if end + 1 < bytes.count, bytes[end + 1] == UInt8(ascii: ":"), let last = keys.popLast() {
            let key = index + 1..<end
            if !last.isEmpty, !precedes(bytes, last, key) { return false }
            keys.append(key)
          }
          index = end
        default: break
        }
        index += 1
      }
      return true
    }
  }

  private static func endOfString(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(index, bytes.count)
  }

  private static func precedes(_ bytes: UnsafeBufferPointer<UInt8>, _ a: Range<Int>, _ b: Range<Int>) -> Bool
  {
    bytes[a].lexicographicallyPrecedes(bytes[b])
  }
}
