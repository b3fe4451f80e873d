import KneeDomain
import TerminalKit
import ThemeKit

/// Draws the knee with the worst of each place over some days, the places in words, and the line of days below.
struct BodyOverTime {
  let pains: SitePains
  let window: BodyWindow
  let view: KneeView
  let side: KneeSide
  /// The last of the days shown.
  let cursor: Day
  let today: Day
  let glyphs: GlyphLevel

  private var days: ClosedRange<Day> { window.days(to: cursor, first: first) }
  private var first: Day { pains.pains.first?.day ?? today }

  /// `Left knee, 30 days to Sat 21 Nov 2026: patellar tendon 7, inner joint line 5, back of the knee 2.`
  var words: String {
    let name = window == .all ? "all days to \(cursor.words)" : "\(window.rawValue) days to \(cursor.words)"
    return "\(side.rawValue.capitalizedFirst) knee, \(name): \(places(in: days))."
  }

  /// The worst three places in words, and how many more there are.
  private func places(in days: ClosedRange<Day>) -> String {
    let worst = pains.worst(of: side, in: days).sorted {
      ($1.value, $0.key.plainName) < ($0.value, $1.key.plainName)
    }
    guard !worst.isEmpty else { return "no pain logged" }
    let named = worst.prefix(3).map { "\($0.key.plainName) \($0.value)" }.joined(separator: ", ")
    return worst.count > 3 ? "\(named), and \(worst.count - 3) more" : named
  }

  private var wordsBefore: String? {
    window.daysBefore(cursor).map { "The \(window.rawValue) days before: \(places(in: $0))." }
  }

  func draw(into buffer: inout Buffer, in rect: Rect) {
    let layout = Layout(rect, words: words, before: wordsBefore)
    if !layout.map.isEmpty {
      var marks: [Region: Int] = [:]
      for case (.region(let region), let score) in pains.worst(of: side, in: days) { marks[region] = score }
      BodyMap(view: view, side: side, rect: layout.map, glyphs: glyphs).draw(
        marks: marks, cursor: nil, into: &buffer)
    }
    drawTitle(into: &buffer, in: layout.title)
    for (row, line) in layout.lines.enumerated() {
      let style = row < layout.boldLines ? Style().adding(.bold) : Style(.textMuted)
      buffer.write(line, x: rect.x, y: layout.wordsRow + row, style, limit: rect.width)
    }
    drawScrubber(into: &buffer, in: layout.scrubber)
  }

  // MARK: Title

  private var tokens: [String] {
    BodyWindow.allCases.map { $0 == window ? "[\($0.token)]" : " \($0.token) " }
  }

  private func drawTitle(into buffer: inout Buffer, in rect: Rect) {
    guard !rect.isEmpty else { return }
    let room = rect.width - tokens.reduce(0) { $0 + $1.count } - 1
    let titles = ["Worst pain at each place, \(side.rawValue) knee", "Worst of each place", "Worst"]
    buffer.write(
      titles.first { $0.count <= room } ?? "", x: rect.x, y: rect.y, Style(.title).adding(.bold))
    var x = rect.x + max(0, room + 1)
    for (token, step) in zip(tokens, BodyWindow.allCases) {
      let style = step == window ? Style(.accent).adding(.bold) : Style(.textMuted)
      x += buffer.write(token, x: x, y: rect.y, style)
    }
  }

  /// The time whose name stands at a place of the title.
  func window(at point: Point, in rect: Rect) -> BodyWindow? {
    let title = Layout(rect, words: words, before: wordsBefore).title
    guard title.contains(point) else { return nil }
    var x = title.maxX - tokens.reduce(0) { $0 + $1.count }
    for (token, step) in zip(tokens, BodyWindow.allCases) {
      if point.x >= x, point.x < x + token.count { return step }
      x += token.count
    }
    return nil
  }

  // MARK: The line of days

  /// All days from the first pain to today, so many to a column; the worst of each as a bar or a digit.
  private func timeline(_ rect: Rect) -> Timeline {
    Timeline(first: first, last: today, positions: max(1, rect.width))
  }

  private func drawScrubber(into buffer: inout Buffer, in rect: Rect) {
    guard !rect.isEmpty else { return }
    let timeline = timeline(rect)
    var values = [PlotValue?](repeating: nil, count: timeline.slots)
    for pain in pains.of(side, in: first...today) {
      let slot = timeline.slot(of: pain.day)
      let score = max(Double(pain.score), values[slot]?.high ?? 0)
      values[slot] = PlotValue(low: score, mark: score, high: score)
    }
    let plot = Plot(
      slots: timeline.slots,
      series: [PlotSeries(name: side.rawValue, shortName: "", mark: .solid, role: .series1, values: values)])
    let bars = Rect(x: rect.x, y: rect.y, width: rect.width, height: 1)
    BarPainter(plot, in: bars, level: glyphs).draw(into: &buffer)
    guard rect.height > 1 else { return }
    drawStretch(timeline, into: &buffer, in: rect)
  }

  /// Under the line the days that the knee shows, the last of them marked; the dates at the ends where they fit.
  private func drawStretch(_ timeline: Timeline, into buffer: inout Buffer, in rect: Rect) {
    let scale = SlotScale(slots: timeline.slots, columns: rect.width)
    let y = rect.y + 1
    let last = scale.column(of: timeline.slot(of: cursor))
    let from = scale.column(of: timeline.slot(of: max(first, days.lowerBound)))
    let left = shortDate(first)
    if left.count + 1 < from { buffer.write(left, x: rect.x, y: y, Style(.textMuted)) }
    if last + 6 < rect.width { buffer.write("today", x: rect.maxX - 5, y: y, Style(.textMuted)) }
    let line = Glyph(glyphs == .ascii ? "-" : "─")
    for x in from..<max(from, last) { buffer.put(line, x: rect.x + x, y: y, Style(.accent)) }
    buffer.put(Glyph(glyphs == .ascii ? "^" : "▲"), x: rect.x + last, y: y, Style(.cursor).adding(.bold))
    buffer.cursor = Point(x: rect.x + last, y: y)
  }

  private func shortDate(_ day: Day) -> String {
    let (year, month, date) = day.civil
    return "\(date) \(Day.monthNames[month - 1])" + (year == today.civil.year ? "" : " \(year)")
  }

  /// The day at a place of the line.
  func day(at point: Point, in rect: Rect) -> Day? {
    let scrubber = Layout(rect, words: words, before: wordsBefore).scrubber
    guard scrubber.contains(point) else { return nil }
    let timeline = timeline(scrubber)
    let scale = SlotScale(slots: timeline.slots, columns: scrubber.width)
    return timeline.days(of: scale.slot(at: point.x - scrubber.x)).upperBound
  }

  /// Title, knee, words, line of days from the top down; the knee has what the others leave.
  private struct Layout {
    let title: Rect
    let map: Rect
    let lines: [String]
    /// How many of the lines are about the days shown; the others are about those before.
    let boldLines: Int
    let wordsRow: Int
    let scrubber: Rect

    init(_ rect: Rect, words: String, before: String?) {
      let now = TextWrap.lines(words, width: rect.width)
      let then = before.map { TextWrap.lines($0, width: rect.width) } ?? []
      // The rows of words do not change with the day, so that the knee stays where it is.
      let room = rect.height >= 22 ? (rect.width < 80 ? 4 : 2) : rect.height >= 10 ? 2 : 1
      let shown = rect.height >= 22 ? Array((now + then).prefix(room)) : Array(now.prefix(room))
      title = rect.splitTop(rect.height >= 4 ? 1 : 0).top
      let under = rect.height >= 3 ? 2 : 0
      let below = min(rect.height - title.height, room + under)
      let (rest, bottom) = rect.inset(top: title.height).splitBottom(below)
      map = rest.height >= 4 ? rest : rest.inset(bottom: rest.height)
      lines = Array(shown.prefix(max(0, bottom.height - under)))
      boldLines = now.count
      wordsRow = bottom.y
      scrubber = Rect(
        x: rect.x, y: bottom.maxY - min(under, bottom.height), width: rect.width,
        height: min(under, bottom.height))
    }
  }
}
