import KneeDomain
import TerminalKit
import ThemeKit

/// Draws the calendar: a cell a day with the number of exercises done in it, a column a week.
struct CalendarView {
  let calendar: AdherenceCalendar
  let cursor: Day
  let today: Day
  let glyphs: GlyphLevel

  private static let gutter = 5
  private static let legend =
    "The number of exercises done, - not all of them, 0 left out, . rest, o planned, x stopped, blank no program"

  func draw(into buffer: inout Buffer, in rect: Rect) {
    let words = CalendarWords(calendar: calendar, today: today)
    var top = PanelText(rect)
    if rect.height >= 12 {
      top.write("Exercises done on each day", Style(.title).adding(.bold), into: &buffer)
    }
    buffer.write(words.summary(width: rect.width), x: rect.x, y: top.y, limit: rect.width)
    guard let grid = grid(in: rect) else { return drawWeek(into: &buffer, in: rect, words) }
    let columns = columns(in: grid)
    columns.drawMonths(into: &buffer, y: grid.y - 1, maxX: grid.maxX)
    for weekday in 0..<7 {
      let y = grid.y + weekday * step(rect)
      let isCursor = weekday == cursor.weekday
      let name = (isCursor ? ">" : " ") + Day.weekdayNames[weekday]
      buffer.write(name, x: rect.x, y: y, isCursor ? Style().adding(.bold) : Style(.textMuted))
      for (monday, x) in columns.weeks {
        draw(monday.adding(days: weekday), x: x, y: y, columns, into: &buffer)
      }
    }
    let under = grid.y + 6 * step(rect) + 1
    let mark = rect.height > 10 ? 1 : 0
    if mark > 0, let x = columns.weeks.first(where: { $0.monday == cursor.monday })?.x {
      buffer.put(Glyph("^"), x: x + columns.width - 2, y: under, Style().adding(.bold))
    }
    var below = PanelText(rect.inset(top: under + mark - rect.y))
    below.write(words.readOut(cursor), Style().adding(.bold), into: &buffer)
    below.skip()
    below.write(words.further, into: &buffer)
    below.write(Self.legend, Style(.textMuted), into: &buffer)
  }

  /// The day whose cell is at a place.
  func day(at point: Point, in rect: Rect) -> Day? {
    guard let grid = grid(in: rect), point.y >= grid.y, point.y < grid.maxY else { return nil }
    let weekday = (point.y - grid.y) / step(rect)
    return columns(in: grid).monday(at: point.x)?.adding(days: min(6, weekday))
  }

  /// Where the cells stand; nil where there are not rows enough.
  private func grid(in rect: Rect) -> Rect? {
    guard rect.height >= 10, rect.width >= Self.gutter + cellWidth else { return nil }
    let top = rect.height >= 12 ? 3 : 2
    return Rect(
      x: rect.x + Self.gutter, y: rect.y + top, width: rect.width - Self.gutter, height: 7 * step(rect))
  }

  /// Rows of a day.
  private func step(_ rect: Rect) -> Int { rect.height >= 26 ? 2 : 1 }

  private var cellWidth: Int { 1 + max(2, calendar.entries.lazy.map(\.cell.count).max() ?? 0) }

  private func columns(in grid: Rect) -> WeekColumns {
    let first = calendar.entries.first?.day ?? today
    let count = (today.monday.number - first.monday.number) / 7 + 1
    let width = min(6, max(cellWidth, grid.width / max(12, count)))
    return WeekColumns(newest: today, count: count, selected: cursor, width: width, in: grid)
  }

  private func draw(_ day: Day, x: Int, y: Int, _ columns: WeekColumns, into buffer: inout Buffer) {
    guard let entry = calendar.entry(of: day) else { return }
    let isCursor = day == cursor
    let style = isCursor ? Style.selected.adding(.bold) : style(entry)
    let text = entry.cell
    let cell = Rect(x: x, y: y, width: columns.width - 1, height: 1)
    buffer.fill(cell, style)
    // The figures stand under each other, the sign beside them.
    let column = cell.maxX - text.count - (text.hasSuffix("-") || text.count == cell.width ? 0 : 1)
    buffer.write(text, x: column, y: y, style)
    if isCursor { buffer.cursor = Point(x: cell.maxX - 1, y: y) }
  }

  private func style(_ entry: AdherenceCalendar.Entry) -> Style {
    switch entry.standing {
    case .done: Style(.success).adding([.reverse, .bold])
    case .partly: Style(.warning).adding(.reverse)
    case .skipped: Style(.danger)
    case .planned: Style(.accent)
    case .rest, .stopped: Style(.textMuted)
    }
  }

  /// Where there is no room for a calendar: the week of the cursor in a line, and the day.
  private func drawWeek(into buffer: inout Buffer, in rect: Rect, _ words: CalendarWords) {
    var text = PanelText(rect.inset(top: 1))
    let week = (0..<7).map { offset -> String in
      let day = cursor.monday.adding(days: offset)
      let name = Day.weekdayNames[offset].prefix(2)
      return "\(day == cursor ? ">" : "")\(name) \(calendar.entry(of: day)?.cell ?? " ")"
    }
    text.write(week.joined(separator: "  "), into: &buffer)
    text.write(words.readOut(cursor), Style().adding(.bold), into: &buffer)
    text.write(words.further, into: &buffer)
  }
}
