/// Text from theme files and file names, fit to be shown.
enum Visible {
  /// Control characters and those that turn the direction of writing, spelled out: `^[`, `<U+202E>`.
  static func text(_ text: String, limit: Int = 400) -> String {
    var shown = ""
    for scalar in text.unicodeScalars.prefix(limit) {
      switch (scalar.value, scalar.properties.generalCategory) {
      case (0..<0x20, _): shown += "^\(Character(Unicode.Scalar(UInt8(scalar.value) + 0x40)))"
      case (0x7F, _): shown += "^?"
      case (_, .control), (_, .format), (_, .lineSeparator), (_, .paragraphSeparator):
        shown += "<U+\(String(scalar.value, radix: 16, uppercase: true))>"
      default: shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }
}
