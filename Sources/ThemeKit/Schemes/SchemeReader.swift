/// Reads a tinted-theming base16 or base24 scheme file.
///
/// The format is a flat corner of YAML: keys, quoted or bare values, comments, one level of indentation. A
/// YAML package would add more to the program than the rest of its themes together, so these few lines read
/// it, and can name the line that is wrong. Unknown keys are skipped, with whatever is indented under them.
///
/// One value is ours: `system: "terminal16"` marks a scheme that is shown in the terminal's own sixteen
/// colors; its palette then only tells the hues.
package struct SchemeReader {
  private let file: String
  private let slug: String
  private var keys: [String: Entry] = [:]

  private struct Entry {
    let value: String
    let line: Int
  }

  /// Reads the text of one file.
  /// - Parameters:
  ///   - file: how errors name it.
  ///   - slug: the file name without extension.
  package static func read(_ text: String, file: String, slug: String) throws(ThemeError) -> Scheme {
    var reader = SchemeReader(file: file, slug: slug)
    let lines = text.split(omittingEmptySubsequences: false) { ["\n", "\r\n", "\r"].contains($0) }
    try reader.collect(lines)
    return try reader.scheme(lineCount: lines.count)
  }

  private init(file: String, slug: String) {
    self.file = file
    self.slug = slug
  }

  /// Collects top-level keys and those of the palette, each of which is given once.
  private mutating func collect(_ lines: [Substring]) throws(ThemeError) {
    var isInPalette = false
    for (index, raw) in lines.enumerated() {
      let line = SchemeLine(index == 0 ? raw.drop { $0 == "\u{FEFF}" } : raw)
      guard !line.isBlank else { continue }
      if line.isIndented && !isInPalette { continue }
      guard let (key, value) = line.keyAndValue else {
        throw error(
          index + 1, "expected \"key: value\", found \"\(Visible.text(String(line.text), limit: 40))\"",
          "write one key and its value on this line, or remove it")
      }
      if !line.isIndented { isInPalette = key == "palette" }
      if key == "palette" && !value.isEmpty {
        throw error(
          index + 1, "the palette is on one line", "write each color as its own line, base00: \"1c1714\"")
      }
      if let first = keys[key]?.line {
        throw error(
          index + 1, "\"\(Visible.text(key, limit: 40))\" was already given in line \(first)",
          "keep one of the two")
      }
      keys[key] = Entry(value: value, line: index + 1)
    }
  }

  private func scheme(lineCount: Int) throws(ThemeError) -> Scheme {
    var slots: [RGB] = []
    for number in 0...15 {
      guard let color = try color(slot: number) else {
        let found = keys.keys.contains { $0.lowercased().hasPrefix("base") }
        throw error(
          keys["palette"]?.line ?? lineCount,
          found ? "\(name(ofSlot: number)) is missing" : "there are no colors",
          "a scheme needs base00 to base0F, six hexadecimal digits each")
      }
      slots.append(color)
    }
    var bright: [RGB] = []
    for number in 18...23 {
      if let color = try color(slot: number) { bright.append(color) }
    }
    let name = [keys["name"], keys["scheme"]].compactMap { $0?.value }.first { !$0.isEmpty }
    return Scheme(
      slug: slug, name: Visible.text(name ?? slug, limit: 60),
      author: Visible.text(keys["author"]?.value ?? "", limit: 120), slots: slots, brightAccents: bright,
      usesTerminalColors: keys["system"]?.value == "terminal16")
  }

  private func color(slot: Int) throws(ThemeError) -> RGB? {
    let name = name(ofSlot: slot)
    guard let entry = keys[name] ?? keys[name.lowercased()] else { return nil }
    let digits = entry.value.hasPrefix("#") ? entry.value.dropFirst() : entry.value[...]
    let isHex = digits.utf8.count == 6 && digits.allSatisfy { $0.isASCII && $0.isHexDigit }
    guard isHex, let value = UInt32(digits, radix: 16) else {
      throw error(
        entry.line, "\(name) is \"\(Visible.text(entry.value, limit: 20))\", which is no color",
        "write six hexadecimal digits, like \"d69e76\"")
    }
    return RGB(value)
  }

  private func name(ofSlot slot: Int) -> String {
    "base" + (slot < 16 ? "0" : "") + String(slot, radix: 16, uppercase: true)
  }

  private func error(_ line: Int, _ problem: String, _ remedy: String) -> ThemeError {
    ThemeError(file: file, line: line, problem: problem, remedy: remedy)
  }
}
