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
  mutating func intern(_ source: [UInt8], _ range: Range<Int>) -> Int {
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
    let source = Array(text.utf8)
    return intern(source, 0..<source.count)
  }

  /// The number of a byte string; nil where it has none.
  func find(_ source: [UInt8], _ range: Range<Int>) -> Int? {
    let found = slots[slot(source, range)]
    return found == 0 ? nil : Int(found) - 1
  }

  /// The number of a text; nil where it has none.
  func find(_ text: String) -> Int? {
    let source = Array(text.utf8)
    return find(source, 0..<source.count)
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

  private func slot(_ source: [UInt8], _ range: Range<Int>) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in range { hash = (hash ^ UInt64(source[index])) &* 0x100_0000_01b3 }
    var slot = Int(truncatingIfNeeded: (hash ^ hash >> 29) & UInt64(slots.count - 1))
    while slots[slot] != 0 {
      let known = self.range(Int(slots[slot]) - 1)
      if known.count == range.count, isEqual(known, source, range) { return slot }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private func isEqual(_ known: Range<Int>, _ source: [UInt8], _ range: Range<Int>) -> Bool {
    let distance = range.lowerBound - known.lowerBound
    for index in known where bytes[index] != source[index + distance] { return false }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for number in 0..<ends.count {
      slots[slot(bytes, range(number))] = UInt32(number + 1)
    }
  }
}
