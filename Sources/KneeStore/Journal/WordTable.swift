/// A fixed set of short words, found by their bytes.
struct WordTable<Word: CaseIterable & RawRepresentable<String> & Sendable>: Sendable {
  private struct Slot: Sendable {
    var word: Word
    var number: Int
    var bytes: [UInt8]
  }

  private var slots: [Slot?] = Array(repeating: nil, count: 256)

  init() {
    for (number, word) in Word.allCases.enumerated() {
      let bytes = Array(word.rawValue.utf8)
      var place = WordTable.place(bytes, 0..<bytes.count)
      while slots[place] != nil { place = (place + 1) & 255 }
      slots[place] = Slot(word: word, number: number, bytes: bytes)
    }
  }

  /// The word that stands in a range of bytes.
  func find(_ source: [UInt8], _ range: Range<Int>) -> Word? {
    numbered(source, range)?.word
  }

  /// The word that stands in a range of bytes, and its number among all.
  func numbered(_ source: [UInt8], _ range: Range<Int>) -> (word: Word, number: Int)? {
    if range.isEmpty { return nil }
    var place = WordTable.place(source, range)
    while let slot = slots[place] {
      if slot.bytes.elementsEqual(source[range]) { return (slot.word, slot.number) }
      place = (place + 1) & 255
    }
    return nil
  }

  private static func place(_ source: [UInt8], _ range: Range<Int>) -> Int {
    let first = Int(source[range.lowerBound])
    let last = Int(source[range.upperBound - 1])
    return (range.count &* 37 &+ first &* 11 &+ last &* 5) & 255
  }
}
