/// One line of a scheme file, taken apart.
struct SchemeLine {
  let text: Substring
  let isIndented: Bool

  init(_ line: Substring) {
    text = line.trimmed
    isIndented = line.first?.isBlank ?? false
  }

  /// Whether nothing is on it but a comment or the mark that begins or ends a document.
  var isBlank: Bool {
    text.isEmpty || text.hasPrefix("#")
      || (!isIndented && (text.hasPrefix("---") || text == "..." || text.hasPrefix("%")))
  }

  /// The key and its value without quotes and comment; nil if the line is no pair.
  var keyAndValue: (key: String, value: String)? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let after = text.index(after: colon)
    guard after == text.endIndex || text[after].isBlank else { return nil }
    let key = text[..<colon].trimmed.filter { $0 != "\"" && $0 != "'" }
    guard !key.isEmpty else { return nil }
    guard let value = SchemeLine.value(text[after...].trimmed) else { return nil }
    return (String(key), value)
  }

  private static func value(_ text: Substring) -> String? {
    guard let quote = text.first, quote == "\"" || quote == "'" else { return bare(text) }
    var value = ""
    var rest = text.dropFirst()
    while let character = rest.popFirst() {
      if character == quote {
        guard quote == "'", rest.first == "'" else { return isEnd(rest) ? value : nil }
        rest.removeFirst()
      } else if character == "\\", quote == "\"", let escaped = rest.popFirst() {
        value.append(escaped)
        continue
      }
      value.append(character)
    }
    return nil
  }

  /// A value without quotes ends before a comment. A `#` at its start belongs to a color: YAML would call
  /// it a comment, but whoever wrote `base00: #1c1714` meant the color.
  private static func bare(_ text: Substring) -> String {
    var previous: Character = "#"
    for index in text.indices {
      if text[index] == "#" && previous.isBlank { return String(text[..<index].trimmed) }
      previous = text[index]
    }
    return String(text)
  }

  private static func isEnd(_ rest: Substring) -> Bool {
    let rest = rest.trimmed
    return rest.isEmpty || rest.hasPrefix("#")
  }
}

extension Character {
  fileprivate var isBlank: Bool { self == " " || self == "\t" }
}

extension Substring {
  fileprivate var trimmed: Substring {
    var text = drop { $0.isBlank }
    while text.last?.isBlank == true { text.removeLast() }
    return text
  }
}
