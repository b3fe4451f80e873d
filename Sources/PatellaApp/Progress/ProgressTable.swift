import KneeDomain
import TerminalKit
import ThemeKit

/// The chart as a table, a line a day, the newest first: what the plot shows, for eyes and readers that want
/// words. It turns page by page, so that a step of the cursor changes two lines.
struct ProgressTable {
  let history: PainHistory
  let days: ClosedRange<Day>
  let cursor: Day
  let glyphs: GlyphLevel
  /// The notes of a day, where they are at hand.
  let notes: (Day) -> String?

  /// The day in a row of the rectangle; nil for the header and below the last.
  func day(atRow y: Int, in rect: Rect) -> Day? {
    guard y > rect.y, y < rect.maxY else { return nil }
    let day = firstDay(in: rect).adding(days: rect.y + 1 - y)
    return days.contains(day) ? day : nil
  }

  func draw(into buffer: inout Buffer, in rect: Rect) {
    let columns = Columns(width: rect.width, knees: history.knees.count)
    drawLine(
      columns.header(history.knees), at: rect.y, in: rect, Style(.title).adding(.bold),
      into: &buffer)
    for y in stride(from: rect.y + 1, to: rect.maxY, by: 1) {
      guard let day = day(atRow: y, in: rect) else { return }
      let isSelected = day == cursor
      if isSelected {
        buffer.fill(Rect(x: rect.x, y: y, width: rect.width, height: 1), .selected)
        buffer.cursor = Point(x: rect.x, y: y)
      }
      drawLine(cells(day, columns), at: y, in: rect, isSelected ? .selected : Style(), into: &buffer)
    }
  }

  /// The newest day of the page that the cursor is on.
  private func firstDay(in rect: Rect) -> Day {
    let rows = max(1, rect.height - 1)
    let back = days.upperBound.number - cursor.number
    return days.upperBound.adding(days: -(back / rows * rows))
  }

  private func drawLine(
    _ cells: [(text: String, width: Int)], at y: Int, in rect: Rect, _ style: Style, into buffer: inout Buffer
  ) {
    var x = rect.x
    for cell in cells where x < rect.maxX {
      buffer.write(cell.text, x: x, y: y, style, limit: min(cell.width - 1, rect.maxX - x))
      x += cell.width
    }
  }

  private func cells(_ day: Day, _ columns: Columns) -> [(text: String, width: Int)] {
    let record = history[day]
    let none = glyphs == .ascii ? "." : "·"
    let dash = glyphs == .ascii ? "-" : "–"
    let scores = history.knees.map { knee in
      record?[knee].map { $0.low < $0.high ? "\($0.low)\(dash)\($0.high)" : "\($0.high)" } ?? none
    }
    var run = ""
    if let record, record.count(.run) > 0 {
      run = "\(ReadOut.number((record.kilometers * 10).rounded() / 10)) km"
    }
    let exercises = record.map { $0.count(.exercise) } ?? 0
    let note = record.map { $0.count(.note) > 0 ? notes(day) ?? "note" : "" } ?? ""
    return columns.cells(
      day: columns.isWide ? day.words : day.shortWords, scores: scores, run: run,
      exercises: exercises == 0 ? "" : String(exercises), note: note)
  }

  /// Widths of the columns.
  private struct Columns {
    let width: Int
    let knees: Int

    var isWide: Bool { width >= 60 }

    func header(_ knees: [Knee]) -> [(text: String, width: Int)] {
      cells(
        day: "day", scores: knees.map(\.name), run: "run", exercises: isWide ? "exercises" : "ex.",
        note: "note")
    }

    func cells(day: String, scores: [String], run: String, exercises: String, note: String)
      -> [(text: String, width: Int)]
    {
      let scores = scores.map { ($0, isWide ? 8 : 6) }
      return [(day, isWide ? 17 : 12)] + scores + [
        (run, isWide ? 10 : 8), (exercises, isWide ? 11 : 4), (note, 4000),
      ]
    }
  }
}
