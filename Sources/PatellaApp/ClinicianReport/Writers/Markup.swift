/// Builds HTML that is also well-formed XML: every element is closed where it was opened, every text escaped.
struct Markup {
  private(set) var text = ""

  /// An element without content.
  mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
    text += "<\(name)\(Self.words(attributes)) />"
  }

  /// An element with a text.
  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String>, _ content: String
  ) {
    text += "<\(name)\(Self.words(attributes))>\(Self.escaped(content))</\(name)>"
  }

  /// An element with a text.
  mutating func element(_ name: String, _ content: String) {
    element(name, [:], content)
  }

  /// An element with others in it.
  mutating func within(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ body: (inout Markup) -> Void
  ) {
    text += "<\(name)\(Self.words(attributes))>"
    body(&self)
    text += "</\(name)>"
  }

  /// Text that is nobody's words but the program's own: a style sheet.
  mutating func style(_ sheet: String) {
    text += "<style>\n\(sheet)\n</style>"
  }

  mutating func add(_ content: String) { text += Self.escaped(content) }
  mutating func line() { text += "\n" }

  private static func words(_ attributes: KeyValuePairs<String, String>) -> String {
    attributes.map { " \($0.key)=\"\(escaped($0.value))\"" }.joined()
  }

  /// Without what a page could take for a command; characters that XML does not know become a replacement sign.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case "\n", "\t": escaped.unicodeScalars.append(scalar)
      case "\u{0}"..<" ", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

/// A length for a drawing, with as few digits as it needs.
func svg(_ value: Double) -> String {
  decimal(value)
}
