/// Distinct short byte strings, numbered from 0 as they come: names without an object for each.
struct ByteTable: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []
  /// Number + 1 at the place of the hash, or the next free one after it; 0 is free.
  private var slots: [UInt32] = Array(repeating: 0, count: 64)

  /// How many there are.
  var count: Int { ends.count }

  mutating func reserve(_ count: Int, bytesEach: Int) {
    bytes.reserveCapacity(count * bytesEach)
    ends.reserveCapacity(count)
    while slots.count < count * 2 { grow() }
  }

  /// The number of a byte string, taking it in where it is new.
  mutating func intern(_ source: Bytes, _ range: Range<Int>) -> Int {
    if (ends.count + 1) * 2 > slots.count { grow() }
    let slot = slot(source, range)
    if slots[slot] != 0 { return Int(slots[slot]) - 1 }
    bytes.append(contentsOf: source[range])
    ends.append(UInt32(bytes.count))
    slots[slot] = UInt32(ends.count)
    return ends.count - 1
  }

  /// The number of a text, taking it in where it is new.
  mutating func intern(_ text: String) -> Int {
    var text = text
    return text.withUTF8 { intern($0, 0..<$0.count) }
  }

  /// The number of a text; nil where it has none.
  func find(_ text: String) -> Int? {
    var text = text
    let found = text.withUTF8 { slots[slot($0, 0..<$0.count)] }
    return found == 0 ? nil : Int(found) - 1
  }

  /// The text of a number.
  subscript(number: Int) -> String {
    String(decoding: bytes[range(number)], as: UTF8.self)
  }

  /// Whether the bytes of one number come before those of another.
  func isBefore(_ a: Int, _ b: Int) -> Bool {
    bytes[range(a)].lexicographicallyPrecedes(bytes[range(b)])
  }

  private func range(_ number: Int) -> Range<Int> {
    (number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])
  }

  private func slot(_ source: Bytes, _ range: Range<Int>) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var slot = Int(truncatingIfNeeded: source.hash(range) & UInt64(slots.count - 1))
      while slots[slot] != 0, !bytes.holds(self.range(Int(slots[slot]) - 1), source, range) {
        slot = (slot + 1) & (slots.count - 1)
      }
      return slot
    }
  }

  private mutating func grow() {
    var grown = [UInt32](repeating: 0, count: slots.count * 2)
    bytes.withUnsafeBufferPointer { bytes in
      for number in 0..<ends.count {
        var slot = Int(truncatingIfNeeded: bytes.hash(range(number)) & UInt64(grown.count - 1))
        while grown[slot] != 0 { slot = (slot + 1) & (grown.count - 1) }
        grown[slot] = UInt32(number + 1)
      }
    }
    slots = grown
  }
}
