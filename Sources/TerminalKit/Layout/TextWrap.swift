/// Breaks text into lines of a width, at blanks where it can.
package enum TextWrap {
  /// The lines of `text`; a word wider than the width is cut. No lines for a width under 1.
  /// - Parameter marker: stands before the first line, as the dash of a list item; the other lines are set
  ///   in by as much. Left out where it would take more than a third of the width.
  package static func lines(_ text: String, width: Int, marker: String = "") -> [String] {
    guard width > 0 else { return [] }
    let fits = TextWidth.of(marker) <= width / 3
    let indent = fits ? TextWidth.of(marker) : 0
    var lead = fits ? marker : ""
    var lines: [String] = []
    for paragraph in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      var line = lead
      var used = indent
      var isBlank = true
      func turn() {
        lines.append(line)
        lead = String(repeating: " ", count: indent)
        line = lead
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
        if used + length <= width, length > 0 {
          line += word
          used += length
          isBlank = false
          continue
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
      lead = String(repeating: " ", count: indent)
    }
    return lines
  }
}
