import TerminalKit

/// A chart of the screen that can also be printed, for `patella chart`.
package protocol PrintableChart {
  func draw(into buffer: inout Buffer, in rect: Rect)
}

extension PrintableChart {
  /// The chart as plain text of that size at most.
  package func text(width: Int, height: Int) -> String {
    var buffer = Buffer(Size(width: width, height: height))
    draw(into: &buffer, in: Rect(buffer.size))
    var lines = buffer.text.split(separator: "\n", omittingEmptySubsequences: false)
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }
}
