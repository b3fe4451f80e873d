/// The words of a line: separated by blanks, those in double quotes kept together, and the names of shoes whole.
struct WordReader {
  enum Word: Hashable {
    case plain(String)
    /// A name that is known as one of a shoe.
    case shoe(String)

    var text: String {
      switch self {
      case .plain(let text), .shoe(let text): text
      }
    }
  }

  private var words: [Word]
  private var index = 0

  init(_ text: String, shoes: [String]) {
    let plain = WordReader.joined(WordReader.split(text))
    let names = shoes.map { ($0, $0.lowercased().split(separator: " ").map(String.init)) }
      .filter { !$0.1.isEmpty }
      .sorted { $0.1.count > $1.1.count }
    words = []
    var at = 0
    while at < plain.count {
      let rest = plain[at...].map { $0.lowercased() }
      // The name of a pair outranks every other meaning, so that a shoe called "trail 2" is found.
      if let (name, parts) = names.first(where: { rest.starts(with: $0.1) }),
        parts.count > 1 || !parts[0].isNumeric
      {
        words.append(.shoe(name))
        at += parts.count
      } else {
        words.append(.plain(plain[at]))
        at += 1
      }
    }
  }

  mutating func next() -> Word? {
    guard index < words.count else { return nil }
    defer { index += 1 }
    return words[index]
  }

  /// A number and the unit after it are one word: `5 km` is `5km`.
  private static func joined(_ words: [String]) -> [String] {
    words.reduce(into: []) { joined, word in
      if ["km", "mi", "min"].contains(word.lowercased()), let last = joined.last, last.last?.isNumber == true
      {
        joined[joined.count - 1] = last + word
      } else {
        joined.append(word)
      }
    }
  }

  private static func split(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    for character in text {
      if character == "\"" {
        isQuoted.toggle()
      } else if character.isWhitespace && !isQuoted {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        word.append(character)
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }
}

extension String {
  /// Whether it could be a distance or a time.
  fileprivate var isNumeric: Bool { first?.isNumber == true }
}
