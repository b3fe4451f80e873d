import Glibc

/// Text for a terminal or a pipe.
enum PlainText {
  /// The text in lines of that many characters at most; a longer word stands alone.
  static func wrap(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty && line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " \(word)"
    }
    return lines + (line.isEmpty ? [] : [line])
  }

  /// The text after a lead, its further lines below its first word; for a terminal of 80 columns.
  static func hanging(_ lead: String, _ text: String) -> [String] {
    let lines = wrap(text, width: 78 - lead.count)
    let indent = String(repeating: " ", count: lead.count)
    return lines.enumerated().map { index, line in (index == 0 ? lead : indent) + line }
  }

  /// The text with spaces after it, up to a width.
  static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  /// Columns and lines of the terminal on standard output; nil for a pipe or a file.
  static var terminalSize: (columns: Int, lines: Int)? {
    var size = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else { return nil }
    return (Int(size.ws_col), Int(size.ws_row))
  }
}
