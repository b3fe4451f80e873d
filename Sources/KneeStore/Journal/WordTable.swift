/// A fixed set of short words, found by their bytes.
struct WordTable<Word: CaseIterable & RawRepresentable<String> & Sendable>: Sendable {
  private struct Slot: Sendable {
    var word: Word
    var number: Int
    var bytes: [UInt8]
    var head: UInt64
  }

  private var slots: [Slot?] = Array(repeating: nil, count: 256)

  init() {
    for (number, word) in Word.allCases.enumerated() {
      let bytes = Array(word.rawValue.utf8)
      let head = bytes.withUnsafeBufferPointer { $0.head(0..<$0.count) }
      var place = WordTable.place(head, bytes.count)
      while slots[place] != nil { place = (place + 1) & 255 }
      slots[place] = Slot(word: word, number: number, bytes: bytes, head: head)
    }
  }

  /// The word that stands in a range of bytes.
  func find(_ source: Bytes, _ range: Range<Int>) -> Word? {
    numbered(source, range)?.word
  }

  /// The word that stands in a range of bytes, and its number among all.
  func numbered(_ source: Bytes, _ range: Range<Int>) -> (word: Word, number: Int)? {
    let head = source.head(range)
    var place = WordTable.place(head, range.count)
    while let slot = slots[place] {
      if slot.head == head, slot.bytes.count == range.count {
        let isSame =
          range.count <= 8 || slot.bytes.withUnsafeBufferPointer { $0.holds(0..<$0.count, source, range) }
        if isSame { return (slot.word, slot.number) }
      }
      place = (place + 1) & 255
    }
    return nil
  }

  private static func place(_ head: UInt64, _ count: Int) -> Int {
    Int(truncatingIfNeeded: ((head ^ UInt64(count)) &* 0x9e37_79b9_7f4a_7c15) >> 56)
  }
}
