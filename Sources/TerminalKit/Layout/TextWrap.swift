/// Breaks text into lines of a width, at blanks where it can.
package enum TextWrap {
  /// The lines of `text`; a word wider than the width is cut. No lines for a width under 1.
  package static func lines(_ text: String, width: Int) -> [String] {
    guard width > 0 else { return [] }
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = ""
      var used = 0
      for word in paragraph.split(separator: " ") {
        let length = TextWidth.of(word)
        if used > 0, used + 1 + length <= width {
          line += " \(word)"
          used += 1 + length
          continue
        }
        if used > 0 { lines.append(line) }
        (line, used) = ("", 0)
        for character in word {
          let columns = TextWidth.of(character)
          if used + columns > width, used > 0 {
            lines.append(line)
            (line, used) = ("", 0)
          }
          line.append(character)
          used += columns
        }
      }
      lines.append(line)
    }
    return lines
  }
}
