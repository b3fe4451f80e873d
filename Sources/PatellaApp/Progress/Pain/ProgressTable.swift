import KneeDomain
import TerminalKit
import ThemeKit

/// The chart as a table, a line a day, the newest first: what the plot shows, for eyes and readers that want
/// words.
struct ProgressTable {
  let history: PainHistory
  let days: ClosedRange<Day>
  let cursor: Day
  let glyphs: GlyphLevel
  /// The phases and flares of the program.
  var course = ProgramCourse()
  /// The notes of a day, where they are at hand.
  let notes: (Day) -> String?

  /// The day in a row of the rectangle; nil for the header and below the last.
  func day(atRow y: Int, in rect: Rect) -> Day? {
    let index = window(rect).rows.lowerBound + y - rect.y - 1
    return y > rect.y && window(rect).rows.contains(index) ? days.upperBound.adding(days: -index) : nil
  }

  func draw(into buffer: inout Buffer, in rect: Rect) {
    let line = rect.inset(left: min(2, rect.width))
    let columns = Columns(width: line.width, knees: history.knees.count)
    let title = Style(.title).adding(.bold)
    drawLine(columns.header(history.knees), at: rect.y, in: line, title, into: &buffer)
    for y in stride(from: rect.y + 1, to: rect.maxY, by: 1) {
      guard let day = day(atRow: y, in: rect) else { return }
      let style = day == cursor ? .selected : Style()
      if day == cursor {
        buffer.fill(Rect(x: rect.x, y: y, width: rect.width, height: 1), style)
        buffer.write(">", x: rect.x, y: y, style)
        buffer.cursor = Point(x: rect.x, y: y)
      }
      drawLine(cells(day, columns), at: y, in: line, style, into: &buffer)
    }
  }

  /// Which days are visible, counted back from the newest.
  private func window(_ rect: Rect) -> ListWindow {
    ListWindow(
      selected: days.upperBound.number - cursor.number,
      count: days.upperBound.number - days.lowerBound.number + 1, height: rect.height - 1)
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
      run = history.distances.text(record.kilometers)
    }
    let exercises = record.map { max($0.count(.exercise), $0.count(.session)) } ?? 0
    var remarks: [String] = []
    if let step = course.steps.first(where: { $0.day == day }) {
      remarks.append("phase: \(step.phase.plainName)")
    }
    if course.flares.contains(where: { $0.start <= day && day <= $0.end }) { remarks.append("flare") }
    if let record {
      if record.count(.activity) > 0 { remarks.append("other sport") }
      if record.count(.shoe) > 0 { remarks.append("shoe change") }
      if record.count(.plan) > 0 { remarks.append("plan change") }
      if record.count(.note) > 0 { remarks.append(notes(day) ?? "note") }
    }
    let note = remarks.joined(separator: "; ")
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
