import KneeDomain
import TerminalKit
import ThemeKit

/// An axis of differences with zero in its middle, on which means lie with their intervals.
struct DifferenceAxis {
  /// The value at its right end; the left one has it with the other sign.
  let top: Int
  /// An odd number of them, so that zero has its own.
  private let columns: Range<Int>
  private let glyphs: GlyphLevel

  init(_ differences: [MeanInterval], columns: Range<Int>, glyphs: GlyphLevel) {
    let reach = differences.map { max(abs($0.low), abs($0.high)) }.max() ?? 0
    top = [1, 2, 3, 5].first { reach <= Double($0) } ?? 10
    let isOdd = columns.count % 2 == 1
    self.columns = columns.lowerBound..<(columns.upperBound - (isOdd || columns.isEmpty ? 0 : 1))
    self.glyphs = glyphs
  }

  private var zero: Int { columns.lowerBound + columns.count / 2 }

  private func column(of value: Double) -> Int {
    let place = Int((value / Double(top) * Double(columns.count / 2)).rounded())
    return min(max(zero + place, columns.lowerBound), columns.upperBound - 1)
  }

  /// `├──●──┤` with a line at zero; in ASCII `[--o--]` and `:`.
  func draw(_ difference: MeanInterval, y: Int, _ style: Style, into buffer: inout Buffer) {
    guard columns.count >= 5 else { return }
    let isASCII = glyphs == .ascii
    func put(_ glyph: Character, _ x: Int, _ role: Role) {
      let shown = style.background == .selection ? style : Style(role)
      buffer.put(Glyph(glyph), x: x, y: y, shown)
    }
    put(isASCII ? ":" : "┊", zero, .chartGrid)
    let (low, middle, high) = (
      column(of: difference.low), column(of: difference.mean), column(of: difference.high)
    )
    for x in low...high {
      put(isASCII ? (x == zero ? "+" : "-") : (x == zero ? "┼" : "─"), x, .series1)
    }
    put(isASCII ? "[" : "├", low, .series1)
    put(isASCII ? "]" : "┤", high, .series1)
    put(isASCII ? "o" : "●", middle, .series1)
  }

  /// The ends and zero, and which side is which.
  func drawLabels(into buffer: inout Buffer, y: Int) {
    guard columns.count >= 15 else { return }
    let muted = Style(.textMuted)
    buffer.write("-\(top)", x: columns.lowerBound, y: y, muted)
    buffer.write("0", x: zero, y: y, muted)
    let right = "+\(top)"
    buffer.write(right, x: columns.upperBound - right.count, y: y, muted)
    let half = columns.count / 2 - 4
    guard half >= 9 else { return }
    buffer.write("less pain", x: columns.lowerBound + 3, y: y, muted)
    buffer.write("more pain", x: columns.upperBound - 12, y: y, muted)
  }
}
