/// A word of a text, as search sees it.
struct Word: Hashable {
  /// Lower case, without endings: `runner's`, `runners` and `running` are all `run`.
  let stem: String
  /// Where it stands.
  let range: Range<String.Index>
}

extension Word {
  /// The words of a text, in order. Letters and digits make words, and so does all that is not ASCII; an
  /// apostrophe belongs to the word it stands in. Reads bytes, because search should answer within a key press.
  static func all(in text: String) -> [Word] {
    let bytes = text.utf8
    var words: [Word] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      guard isPart(bytes[index]) else {
        index = bytes.index(after: index)
        continue
      }
      let start = index
      var word: [UInt8] = []
      while index < bytes.endIndex,
        isPart(bytes[index]) || (bytes[index] == apostrophe && isPart(after: index, bytes))
      {
        word.append(bytes[index] | (isCapital(bytes[index]) ? 0x20 : 0))
        index = bytes.index(after: index)
      }
      words.append(Word(stem: stem(of: word), range: start..<index))
    }
    return words
  }

  /// The stem of a word in lower case.
  private static func stem(of word: [UInt8]) -> String {
    var stem = word
    if stem.suffix(2) == [apostrophe, UInt8(ascii: "s")] { stem.removeLast(2) }
    stem.removeAll { $0 == apostrophe }
    for (ending, rest) in endings where stem.count - ending.count >= 3 && stem.suffix(ending.count) == ending
    {
      stem.removeLast(ending.count)
      stem += rest
      break
    }
    if stem.count > 3, let last = stem.last, stem[stem.count - 2] == last, !doubled.contains(last) {
      stem.removeLast()
    }
    if stem.count > 4, stem.last == UInt8(ascii: "e") { stem.removeLast() }
    return String(decoding: stem, as: UTF8.self)
  }

  /// Endings and what stays of them; the first that fits is taken.
  private static let endings: [(ArraySlice<UInt8>, [UInt8])] = [
    ("ners", "n"), ("ings", ""), ("ies", "y"), ("ing", ""), ("ner", "n"), ("ed", ""), ("es", "e"),
    ("ss", "ss"),
    ("us", "us"), ("is", "is"), ("s", ""),
  ].map { (Array($0.0.utf8)[...], Array($0.1.utf8)) }

  private static let apostrophe = UInt8(ascii: "'")
  /// Letters whose doubling belongs to the word: `knee`, `swell`, `process`.
  private static let doubled = Set("aeiouls".utf8)

  private static func isPart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...: true
    default: isCapital(byte)
    }
  }

  private static func isCapital(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }

  private static func isPart(after index: String.Index, _ bytes: String.UTF8View) -> Bool {
    let next = bytes.index(after: index)
    return next < bytes.endIndex && isPart(bytes[next])
  }
}
