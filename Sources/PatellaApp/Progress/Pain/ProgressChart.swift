import KneeDomain
import TerminalKit
import ThemeKit

/// The chart of pain over time, as large as its rectangle allows: from one line of summary to a plot with
/// axes, event lanes, legend and read-out. The screen and `patella chart` draw the same.
package struct ProgressChart: PrintableChart {
  package var history: PainHistory
  package var range: ChartRange
  /// The last day shown.
  package var last: Day
  /// The day under the cursor; nil draws none.
  package var cursor: Day?
  package var glyphs: GlyphLevel
  /// The summary in words.
  package var summary: String
  /// Whether it is really better; nil says nothing of it.
  package var change: PainChange?
  /// The phases and flares of the program.
  package var course: ProgramCourse
  package var acceptable: AcceptablePain
  /// The notes of a day, where they are at hand.
  package var notes: @Sendable (Day) -> String?

  package init(
    history: PainHistory, range: ChartRange, last: Day, cursor: Day? = nil, glyphs: GlyphLevel,
    summary: String, change: PainChange? = nil, course: ProgramCourse = ProgramCourse(),
    acceptable: AcceptablePain = AcceptablePain(), notes: @escaping @Sendable (Day) -> String? = { _ in nil }
  ) {
    self.history = history
    self.range = range
    self.last = last
    self.cursor = cursor
    self.glyphs = glyphs
    self.summary = summary
    self.change = change
    self.course = course
    self.acceptable = acceptable
    self.notes = notes
  }

  /// The days shown.
  package var days: ClosedRange<Day> {
    range.firstDay(endingAt: last, earliest: history.days.first?.day)...last
  }

  /// Draws into `rect`, and nothing outside it.
  package func draw(into buffer: inout Buffer, in rect: Rect) {
    buffer.clipped(to: rect) { buffer in
      let layout = layout(rect)
      for (index, line) in layout.summaryLines.enumerated() {
        buffer.write(line, x: rect.x, y: layout.summaryRow + index)
      }
      for (index, line) in layout.changeLines.enumerated() {
        buffer.write(line, x: rect.x, y: layout.summaryRow + layout.summaryLines.count + index, Style(.title))
      }
      if let strip = layout.strip { drawStrip(into: &buffer, in: strip) }
      if let frame = layout.frame { drawPlot(into: &buffer, layout, frame) }
    }
  }

  /// The slots of the plot at that size.
  package func timeline(in rect: Rect) -> Timeline? {
    layout(rect).frame.map(timeline)
  }

  /// The day at a place of the plot; nil outside it.
  package func day(at point: Point, in rect: Rect) -> Day? {
    guard let frame = layout(rect).frame,
      point.x >= frame.plot.x, point.x < frame.plot.maxX, point.y >= frame.plot.y, point.y < frame.endRow
    else { return nil }
    let timeline = timeline(frame)
    let scale = SlotScale(slots: timeline.slots, columns: frame.plot.width)
    return timeline.days(of: scale.slot(at: point.x - frame.plot.x)).upperBound
  }

  private func layout(_ rect: Rect) -> ChartLayout {
    ChartLayout(
      rect,
      ChartLayout.Content(
        summary: summary, change: change?.sentence ?? "", shortChange: change?.shortSentence ?? "",
        hasCursor: cursor != nil, lanes: EventLanes.wanted(history, course)))
  }

  private func timeline(_ frame: PlotFrame) -> Timeline {
    let first = days.lowerBound
    let canBeDense =
      frame.hasRowForEachStep(10)
      && PlotView.isDense(slots: last.number - first.number + 1, level: glyphs)
    // Two dots a column, but only where so many slots come of it that they are drawn as dots.
    let dense = Timeline(first: first, last: last, positions: frame.plot.width * 2)
    if canBeDense, PlotView.isDense(slots: dense.slots, level: glyphs) { return dense }
    return Timeline(first: first, last: last, positions: frame.plot.width)
  }

  private func drawPlot(into buffer: inout Buffer, _ layout: ChartLayout, _ frame: PlotFrame) {
    let timeline = timeline(frame)
    let data = PlotData(history: history, timeline: timeline)
    let lanes = EventLanes(data: data, course: course)
    let axis = CalendarTicks.of(timeline, columns: frame.plot.width, hasLead: frame.isWide)
    let plot = Plot(
      slots: timeline.slots, series: series(data),
      line: PlotLine(role: .textMuted, values: data.weekMedian()),
      rule: acceptable.limit == 0 ? nil : acceptable.limit, ruleText: acceptable.ruleText,
      marks: marks(timeline), ticks: axis.ticks, tickLead: axis.lead, lanes: lanes.lanes(layout.lanes),
      valueNames: [0: "none", 10: "worst"].merging([acceptable.limit: "limit"]) { words, _ in words },
      shortestGap: timeline.bucket == .day ? 2 : 1, gapText: "no entries",
      cursor: cursor.map { timeline.slot(of: $0) })
    PlotView(plot, in: frame, level: glyphs).draw(into: &buffer)
    if layout.titleRow != nil { drawTitle(into: &buffer, in: layout.rect, bucket: timeline.bucket) }
    let legend = ChartLegend(
      timeline: timeline, knees: history.knees, frame: frame, glyphs: glyphs,
      acceptable: acceptable, signs: layout.lanes > 0 ? lanes.legend : [])
    for (row, line) in zip(layout.legendRows, legend.lines(layout.legendRows.count, width: layout.rect.width))
    {
      buffer.write(line, x: layout.rect.x, y: row, Style(.textMuted))
    }
    if let cursor {
      let lines = ReadOut(
        history: history, timeline: timeline, course: course, isASCII: glyphs == .ascii, notes: notes
      )
      .lines(at: cursor, width: layout.rect.width)
      for (row, line) in zip(layout.readOutRows, lines) {
        buffer.write(line, x: layout.rect.x, y: row, Style().adding(.bold))
      }
    }
  }

  private func series(_ data: PlotData) -> [PlotSeries] {
    history.knees.map { knee in
      let look: (PlotSeries.Mark, Role) =
        switch knee {
        case .left: (.solid, .series1)
        case .right: (.hollow, .series2)
        case .unsaid: history.knees.count == 1 ? (.solid, .series1) : (.diamond, .series3)
        }
      return PlotSeries(
        name: knee.name, shortName: knee.name.prefix(1).uppercased(), mark: look.0, role: look.1,
        values: data.values(knee))
    }
  }

  /// A line where a phase begins; the phase that holds already is named at the left.
  private func marks(_ timeline: Timeline) -> [PlotMark] {
    let before = course.steps.last { $0.day < timeline.first }
    let inside = course.steps.filter { timeline.first <= $0.day && $0.day <= timeline.last }
    return ((before.map { [$0] } ?? []) + inside).map { step in
      let number = step.phase.number.map(String.init) ?? ""
      return PlotMark(
        slot: timeline.slot(of: step.day),
        names: ["phase \(number) \(step.phase.plainName)", "\(number) \(step.phase.plainName)", number],
        hasLine: step.day >= timeline.first)
    }
  }

  /// What is shown, and the ranges, in the first row.
  package func drawTitle(into buffer: inout Buffer, in rect: Rect, bucket: Timeline.Bucket = .day) {
    title(bucket).draw(into: &buffer, in: rect)
  }

  /// The range whose name stands at a place of the title.
  package func range(at point: Point, in rect: Rect) -> ChartRange? {
    title(.day).range(at: point, in: rect)
  }

  private func title(_ bucket: Timeline.Bucket) -> RangeTitle {
    let dash = glyphs == .ascii ? "-" : "–"
    let name = ReadOut.name(of: days, isASCII: glyphs == .ascii)
    let worst = bucket == .day ? "worst of each day" : "by \(bucket.name)"
    return RangeTitle(
      range: range,
      titles: [
        "Pain 0\(dash)10, \(worst), \(name)", "Pain 0\(dash)10, \(name)", "Pain 0\(dash)10", "Pain",
      ])
  }

  /// The last four weeks as a strip of bars, without axes.
  private func drawStrip(into buffer: inout Buffer, in strip: Rect) {
    let days = min(28, max(1, strip.width))
    let timeline = Timeline(first: last.adding(days: 1 - days), last: last, positions: days)
    let plot = Plot(slots: days, series: series(PlotData(history: history, timeline: timeline)))
    BarPainter(plot, in: Rect(x: strip.x, y: strip.y, width: days, height: strip.height), level: glyphs)
      .draw(into: &buffer)
  }
}
