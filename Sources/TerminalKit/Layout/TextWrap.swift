/// Breaks text into lines of a width, at blanks where it can.
package enum TextWrap {
  /// The lines of `text`; a word wider than the width is cut. No lines for a width under 1.
  /// - Parameter hanging: columns by which the lines after the first of a paragraph are set in, as under the
  ///   text of a list item; at most a third of the width.
  package static func lines(_ text: String, width: Int, hanging: Int = 0) -> [String] {
    guard width > 0 else { return [] }
    let indent = min(max(0, hanging), width / 3)
    var lines: [String] = []
    for paragraph in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      var line = ""
      var used = 0
      var isBlank = true
      func turn() {
        lines.append(line)
        line = String(repeating: " ", count: indent)
        (used, isBlank) = (indent, true)
      }
      for word in paragraph.split(separator: " ") {
        let length = TextWidth.of(word)
        if !isBlank, used + 1 + length <= width {
          line += " "
          used += 1
        } else if !isBlank {
          turn()
        }
        for character in word {
          let columns = TextWidth.of(character)
          if used + columns > width, !isBlank { turn() }
          line.append(character)
          used += columns
          isBlank = false
        }
      }
      lines.append(line)
    }
    return lines
  }
}
