/// A word of a text, as search sees it.
struct Word: Hashable {
  /// Lower case, without endings: `runner's`, `runners` and `running` are all `run`.
  let stem: String
  /// Where it stands.
  let range: Range<String.Index>
}

extension Word {
  /// The words of a text, in order. Letters and digits make words, and so does all that is not ASCII; an
  /// apostrophe belongs to the word it stands in.
  static func all(in text: String) -> [Word] {
    let bytes = text.utf8
    var words: [Word] = []
    eachStem(in: text) { stem, range in
      let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
      words.append(Word(stem: stem, range: start..<bytes.index(start, offsetBy: range.count)))
    }
    return words
  }

  /// Calls `visit` with the stem and the bytes of every word. Reads bytes into one buffer, because the index is
  /// made of all words of the guide while somebody waits for a key to answer.
  static func eachStem(in text: String, _ visit: (_ stem: String, _ bytes: Range<Int>) -> Void) {
    let bytes = Array(text.utf8)
    var stem: [UInt8] = []
    var index = 0
    while index < bytes.count {
      guard isPart(bytes[index]) else {
        index += 1
        continue
      }
      let start = index
      stem.removeAll(keepingCapacity: true)
      while index < bytes.count, isPart(bytes[index]) || isApostrophe(at: index, in: bytes) {
        stem.append(bytes[index] | (isCapital(bytes[index]) ? 0x20 : 0))
        index += 1
      }
      cut(&stem)
      visit(String(decoding: stem, as: UTF8.self), start..<index)
    }
  }

  /// Cuts a word in lower case down to its stem.
  private static func cut(_ word: inout [UInt8]) {
    if word.count > 2, word[word.count - 2] == apostrophe, word.last == UInt8(ascii: "s") {
      word.removeLast(2)
    }
    if word.contains(apostrophe) { word.removeAll { $0 == apostrophe } }
    if let last = word.last,
      last == UInt8(ascii: "s") || last == UInt8(ascii: "g") || last == UInt8(ascii: "d")
        || last == UInt8(ascii: "r")
    {
      cutEnding(&word)
    }
    if word.count > 3, let last = word.last, word[word.count - 2] == last, !doubled.contains(last) {
      word.removeLast()
    }
    if word.count > 4, word.last == UInt8(ascii: "e") { word.removeLast() }
  }

  private static func cutEnding(_ word: inout [UInt8]) {
    for (ending, rest) in endings where word.count - ending.count >= 3 && word.suffix(ending.count) == ending
    {
      word.removeLast(ending.count)
      word += rest
      return
    }
  }

  /// Endings and what stays of them; the first that fits is taken.
  private static let endings: [(ArraySlice<UInt8>, [UInt8])] = [
    ("ners", "n"), ("ings", ""), ("ies", "y"), ("ing", ""), ("ner", "n"), ("ed", ""), ("es", "e"),
    ("ss", "ss"),
    ("us", "us"), ("is", "is"), ("s", ""),
  ].map { (Array($0.0.utf8)[...], Array($0.1.utf8)) }

  private static let apostrophe = UInt8(ascii: "'")
  /// Letters whose doubling belongs to the word: `knee`, `swell`, `process`.
  private static let doubled = Array("aeiouls".utf8)

  private static func isPart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...: true
    default: isCapital(byte)
    }
  }

  private static func isCapital(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
  }

  private static func isApostrophe(at index: Int, in bytes: [UInt8]) -> Bool {
    bytes[index] == apostrophe && index + 1 < bytes.count && isPart(bytes[index + 1])
  }
}
