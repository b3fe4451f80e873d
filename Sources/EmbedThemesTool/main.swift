import FoundationEssentials

// EmbedThemesTool OUTPUT THEME…: writes a Swift file that holds the text of each theme under its slug.

let arguments = CommandLine.arguments.dropFirst()
guard let output = arguments.first else {
  throw EmbedError.usage
}

var swift = "enum EmbeddedThemes {\n  static let all: [(slug: String, text: String)] = [\n"
for path in arguments.dropFirst() {
  let text = try String(contentsOf: URL(filePath: path), encoding: .utf8)
  guard !text.contains("\"\"\"") else { throw EmbedError.quotes(path) }
  let slug = URL(filePath: path).deletingPathExtension().lastPathComponent
  swift += "    (\n      #\"\(slug)\"#,\n      #\"\"\"\n\(text)\n\"\"\"#\n    ),\n"
}
swift += "  ]\n}\n"
try swift.write(to: URL(filePath: output), atomically: true, encoding: .utf8)

enum EmbedError: Error {
  case usage
  case quotes(String)
}
