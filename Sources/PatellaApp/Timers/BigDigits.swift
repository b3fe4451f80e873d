import TerminalKit

/// A time in digits of three rows, in the strokes of a pocket calculator. They are ASCII at every level: from one second
/// to the next few cells change, and each is one byte on the line.
enum BigDigits {
  static let height = 3

  private static let rows: [[String]] = [
    [" _ ", "   ", " _ ", " _ ", "   ", " _ ", " _ ", " _ ", " _ ", " _ "],
    ["| |", "  |", " _|", " _|", "|_|", "|_ ", "|_ ", "  |", "|_|", "|_|"],
    ["|_|", "  |", "|_ ", " _|", "  |", " _|", "|_|", "  |", "|_|", " _|"],
  ]

  static func width(of text: String) -> Int {
    max(0, text.reduce(0) { $0 + ($1 == ":" ? 2 : 4) } - 1)
  }

  /// Draws digits and colons; anything else is left out.
  static func draw(_ text: String, x: Int, y: Int, _ style: Style, into buffer: inout Buffer) {
    var column = x
    for character in text {
      if let digit = character.wholeNumberValue {
        for row in 0..<height { buffer.write(rows[row][digit], x: column, y: y + row, style) }
        column += 4
      } else if character == ":" {
        for row in 1..<height { buffer.write(".", x: column, y: y + row, style) }
        column += 2
      }
    }
  }
}
