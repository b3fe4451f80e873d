/// Text from the journal and from files, fit for a terminal.
enum Visible {
  /// Control characters and those that turn the direction of writing spelled out; line ends become spaces.
  static func text(_ text: String) -> String {
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text }
    var shown = ""
    for scalar in text.unicodeScalars {
      switch (scalar.value, scalar.properties.generalCategory) {
      case (0x09, _), (0x0A, _): shown += " "
      case (0..<0x20, _): shown += "^\(Character(Unicode.Scalar(UInt8(scalar.value) + 0x40)))"
      case (0x7F, _): shown += "^?"
      // Joiners and the like belong to scripts and to emoji.
      case (0x200C, _), (0x200D, _), (0xE0020...0xE007F, _): shown.unicodeScalars.append(scalar)
      case (_, .control), (_, .format), (_, .lineSeparator), (_, .paragraphSeparator):
        shown += "<U+\(String(scalar.value, radix: 16, uppercase: true))>"
      default: shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }

  /// JSON with what the standard leaves as it is, but a terminal might obey, written as escapes: the second
  /// block of control characters.
  static func json(_ line: [UInt8]) -> [UInt8] {
    if line.withUnsafeBufferPointer({ !$0.contains(0xC2) }) { return line }
    var shown: [UInt8] = []
    shown.reserveCapacity(line.count)
    var index = 0
    while index < line.count {
      if line[index] == 0xC2, index + 1 < line.count, (0x80...0x9F).contains(line[index + 1]) {
        shown.append(contentsOf: "\\u00\(String(line[index + 1], radix: 16))".utf8)
        index += 2
      } else {
        shown.append(line[index])
        index += 1
      }
    }
    return shown
  }
}
