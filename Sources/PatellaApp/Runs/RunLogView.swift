import KneeDomain
import TerminalKit
import ThemeKit

/// Draws the log: what is left today, the weeks behind with their pain, and the runs and other sports, newest first.
struct RunLogView {
  let book: RunBook
  let context: AppContext
  let selected: Int

  func draw(into buffer: inout Buffer, in rect: Rect, focused: Bool) {
    let parts = split(rect)
    for (row, line) in head(of: rect).prefix(parts.head.height).enumerated() {
      buffer.write(line.text, x: rect.x, y: rect.y + row, line.style, limit: rect.width)
    }
    if book.isComplete, !parts.chart.isEmpty {
      WeekChart(weeks: weeks(width: parts.chart.width), words: book.words, glyphs: context.glyphs)
        .draw(into: &buffer, in: parts.chart)
    }
    drawList(into: &buffer, in: parts.list, focused: focused)
  }

  /// The run whose line stands at a place; the newest is the first.
  func run(at point: Point, in rect: Rect) -> Int? {
    let rows = listRows(split(rect).list)
    guard rows.contains(point) else { return nil }
    let window = ListWindow(selected: selected, count: book.log.count, height: rows.height)
    let index = window.rows.lowerBound + point.y - rows.y
    return window.rows.contains(index) ? index : nil
  }

  /// The head, then the chart where there are rows for it, then the list.
  private func split(_ rect: Rect) -> (head: Rect, chart: Rect, list: Rect) {
    let lines = head(of: rect).count
    let (head, below) = rect.splitTop(min(lines + (rect.height >= 14 ? 1 : 0), max(1, rect.height - 4)))
    let chartHeight = below.height < 14 ? 0 : min(14, below.height / 2)
    let (chart, list) = below.splitTop(chartHeight)
    return (head, chart, list)
  }

  /// What is left today and why; on a low screen the key for the reasons says the rest.
  private func head(of rect: Rect) -> [StyledLine] {
    var text = StyledText(width: rect.width)
    guard book.isComplete else {
      text.add("The records that this rests on are still being read.", Style(.textMuted))
      return text.lines
    }
    let headline = RunHeadline(book)
    text.add(headline.title, Style(headline.role).adding(.bold))
    if rect.height >= 14 || headline.role == .danger { text.add(headline.reason, Style(.text)) }
    text.add(headline.weeks, Style(.textMuted))
    if let line = book.experiment.line { text.add(line, Style(.accent)) }
    if let warning = headline.warning { text.add(warning, Style(.warning), marker: "! ") }
    return text.lines
  }

  private func weeks(width: Int) -> [RunWeek] {
    RunWeek.last(WeekChart.weeks(in: width), upTo: book.today, runs: book.runs) { day in
      context.painHistory[day]?.worst.flatMap { Score($0) }
    }
  }

  private func listRows(_ rect: Rect) -> Rect { rect.splitTop(1).rest }

  private func drawList(into buffer: inout Buffer, in rect: Rect, focused: Bool) {
    guard !book.log.isEmpty else {
      // The head says it while the records are being read.
      guard book.isComplete else { return }
      let empty = EmptyPage(
        text:
          "No run yet. Press \(context.key(.logRun, in: [.runs])) and type one, such as 5.2 31 trail pain 2.",
        isRead: true)
      return empty.draw(into: &buffer, in: rect)
    }
    let table = RunTable(words: book.words, width: rect.width)
    buffer.write(table.heading, x: rect.x + 2, y: rect.y, Style(.textMuted), limit: rect.width - 2)
    let place = listRows(rect)
    let shown = ListWindow(selected: selected, count: book.log.count, height: place.height).rows
    // Of years only what is in sight is put into words.
    let rows = book.log.indices.map { index in
      ListView.Row(shown.contains(index) ? table.text(of: book.log[book.log.count - 1 - index], book) : "")
    }
    ListView(rows, selected: selected, isFocused: focused, glyphs: context.glyphs)
      .draw(into: &buffer, in: place)
  }
}

/// The columns of the log; where there is little room the pain stays and the pace goes.
struct RunTable {
  let words: DistanceWords
  let width: Int

  private enum Column: CaseIterable {
    case day, distance, time, pace, pain, hour, light, place

    var width: Int {
      switch self {
      case .day: 11
      case .distance, .pain, .hour, .light: 6
      case .time: 8
      case .pace: 7
      case .place: 0
      }
    }
  }

  private var columns: [Column] {
    width < 45
      ? [.day, .distance, .pain, .light]
      : width < 60 ? [.day, .distance, .pain, .light, .time] : Column.allCases
  }

  var heading: String {
    row { column in
      switch column {
      case .day: "day"
      case .distance: words.unit
      case .time: "time"
      case .pace: "/\(words.unit)"
      case .pain: "pain"
      case .hour: "hour"
      case .light: "light"
      case .place: "where, shoe, other sport"
      }
    }
  }

  func text(of line: LogLine, _ book: RunBook) -> String {
    switch line {
    case .run(let run): text(of: run, book.answers[run.id])
    case .sport(let sport): text(of: sport, effort: book.sports[sport.id]?.effort)
    }
  }

  /// Another sport has no distance of running; where there is no column for its name, it stands in the place of figures.
  private func text(of sport: PastSport, effort: Double?) -> String {
    let pain = sport.painDuring.map { String($0.value) } ?? "-"
    guard columns.contains(.place) else {
      let parts = [
        sport.sport, "\(Int(sport.minutes.rounded())) min", sport.painDuring.map { "pain \($0.value)" },
      ]
      return sport.day.shortWords + "  " + parts.compactMap(\.self).joined(separator: ", ")
    }
    return row { column in
      switch column {
      case .day: sport.day.shortWords
      case .time: time(sport.minutes)
      case .pain: pain
      case .distance, .pace, .hour, .light: ""
      case .place:
        sport.sport + (effort.map { ", effort \($0 == $0.rounded() ? String(Int($0)) : String($0))" } ?? "")
      }
    }
  }

  private func text(of run: PastRun, _ answer: RunResponse?) -> String {
    row { column in
      switch column {
      case .day: run.day.shortWords
      case .distance: words.number(run.kilometers)
      case .time: time(run.minutes)
      case .pace: words.pace(run.kilometers, minutes: run.minutes) ?? ""
      case .pain: run.painDuring.map { String($0.value) } ?? "-"
      case .hour: run.painOneHourAfter.map { String($0.value) } ?? "-"
      case .light: answer.map(\.light.shape) ?? ""
      case .place:
        [answer?.run.surface, answer?.run.downhill == true ? "downhill" : nil, run.shoe].compactMap(\.self)
          .joined(separator: ", ")
      }
    }
  }

  private func time(_ minutes: Double) -> String {
    let text = RunLine.parts(of: ActivityEntry(sport: "", minutes: minutes))[.time] ?? ""
    return text.contains(":") ? text : text + ":00"
  }

  /// The day at the left of its column, numbers at the right of theirs, words after two blanks.
  private func row(_ cell: (Column) -> String) -> String {
    columns.reduce(into: "") { text, column in
      let cell = cell(column)
      let blanks = String(repeating: " ", count: max(0, column.width - TextWidth.of(cell)))
      switch column {
      case .day: text += cell + blanks
      case .place: text += "  " + cell
      default: text += blanks + cell
      }
    }
  }
}
