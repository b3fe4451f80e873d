import KneeDomain
import TerminalKit
import ThemeKit

/// Bars of the kilometers of each week, and beside each bar the worst pain of that week as its own digit at its own
/// height (`X` is 10), joined by dots: one time axis for both. Numbers stand on the bars, so that nothing depends on
/// color or on reading a height.
struct WeekChart {
  let weeks: [RunWeek]
  let words: DistanceWords
  let glyphs: GlyphLevel

  /// Columns of a week: the bar, the pain beside it, a blank.
  private static let slot = 5
  private static let gutter = 4

  /// How many weeks there is room for.
  static func weeks(in width: Int) -> Int {
    max(1, min(26, (width - gutter) / slot))
  }

  func draw(into buffer: inout Buffer, in rect: Rect) {
    guard rect.height >= 4, rect.width > Self.gutter + Self.slot else { return }
    let (title, below) = rect.splitTop(1)
    let (plot, axis) = below.splitBottom(2)
    buffer.write(titleText, x: title.x, y: title.y, Style(.textMuted), limit: title.width)
    drawBars(into: &buffer, in: plot)
    drawPain(into: &buffer, in: plot)
    drawAxis(into: &buffer, in: axis)
  }

  private var titleText: String {
    let longest = weeks.compactMap(\.longest).max().map { "   longest run \(words.text($0))" } ?? ""
    return "bars: \(words.unit) a week   digits: worst pain 0-10\(longest)"
  }

  private func x(_ index: Int, _ rect: Rect) -> Int { rect.x + Self.gutter + index * Self.slot }

  /// The top of the scale: the best week, and never so little that a short run fills the plot.
  private var top: Double { max(1, weeks.map { words.shown($0.kilometers) }.max() ?? 0) }

  private func drawBars(into buffer: inout Buffer, in plot: Rect) {
    for (index, week) in weeks.enumerated() where week.kilometers > 0 {
      // The number on the bar needs a row of its own.
      let room = max(1, plot.height - 1)
      let eighths = max(1, Int((words.shown(week.kilometers) / top * Double(room * 8)).rounded()))
      let full = glyphs == .ascii ? max(1, (eighths + 4) / 8) : (eighths + 7) / 8
      for row in 0..<full {
        let part = min(8, eighths - row * 8)
        let glyph = glyphs == .ascii ? Self.asciiBar : Self.eighths[max(1, part) - 1]
        for column in 0..<3 {
          buffer.put(glyph, x: x(index, plot) + column, y: plot.maxY - 1 - row, Style(.chartAxis))
        }
      }
      let number = String(Int(words.shown(week.kilometers).rounded()))
      let at = x(index, plot) + max(0, 3 - TextWidth.of(number)) / 2
      buffer.write(number, x: at, y: max(plot.y, plot.maxY - 1 - full), Style(.text), limit: 4)
    }
  }

  private func drawPain(into buffer: inout Buffer, in plot: Rect) {
    func row(_ pain: Double) -> Int {
      plot.maxY - 1 - Int((pain / 10 * Double(plot.height - 1)).rounded())
    }
    var last: (x: Int, pain: Int)?
    for (index, week) in weeks.enumerated() {
      guard let pain = week.worst?.value else {
        last = nil
        continue
      }
      let column = x(index, plot) + 3
      if let last {
        for between in last.x + 1..<column {
          let share = Double(between - last.x) / Double(column - last.x)
          let y = row(Double(last.pain) + share * Double(pain - last.pain))
          if buffer[between, y].glyph == .space {
            buffer.put(Self.dot(glyphs), x: between, y: y, Style(.series1))
          }
        }
      }
      buffer.write(
        pain == 10 ? "X" : String(pain), x: column, y: row(Double(pain)), Style(.series1).adding(.bold))
      last = (column, pain)
    }
  }

  private func drawAxis(into buffer: inout Buffer, in axis: Rect) {
    let line: Character = glyphs == .ascii ? "-" : "─"
    for x in axis.x + Self.gutter..<min(axis.maxX, axis.x + Self.gutter + weeks.count * Self.slot) {
      buffer.put(Glyph(line), x: x, y: axis.y, Style(.chartAxis))
    }
    var free = 0
    var month = 0
    for (index, week) in weeks.enumerated() {
      let (_, newMonth, day) = week.monday.civil
      let at = x(index, axis)
      guard newMonth != month || index == weeks.count - 1, at >= free else { continue }
      let text = "\(day) \(Day.monthNames[newMonth - 1])"
      guard at + TextWidth.of(text) <= axis.maxX else { continue }
      buffer.write(text, x: at, y: axis.y + 1, Style(.textMuted))
      free = at + TextWidth.of(text) + 1
      month = newMonth
    }
  }

  private static let eighths = "▁▂▃▄▅▆▇█".map { Glyph($0) }
  private static let asciiBar = Glyph("#")

  private static func dot(_ glyphs: GlyphLevel) -> Glyph { Glyph(glyphs == .ascii ? "." : "·") }
}
