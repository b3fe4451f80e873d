import KneeDomain
import TerminalKit
import ThemeKit

/// Draws the places under each other on one time axis: a line of words and a strip of bars for each.
struct PlacesView {
  let history: PlaceHistory
  let range: ChartRange
  let selected: Int
  let glyphs: GlyphLevel
  /// Whether the whole journal has been read.
  let isRead: Bool
  /// The key that leads to where pain at a place is logged.
  let bodyKey: String

  var title: RangeTitle {
    let name = ReadOut.name(of: history.days, isASCII: glyphs == .ascii)
    let knee = onlySide.map { ", \($0.plainName)" } ?? ""
    return RangeTitle(
      range: range,
      titles: [
        "Pain by place\(knee), \(name)", "Pain by place, \(name)", "Pain by place\(knee)", "Pain by place",
        "Places",
      ])
  }

  /// The knee that all places are of: it need not be named with each.
  private var onlySide: Side? {
    let sides = Set(history.places.map(\.side))
    return sides.count == 1 ? sides.first ?? nil : nil
  }

  /// The places in one sentence, worst first.
  var words: String {
    let name = ReadOut.name(of: history.days, isASCII: glyphs == .ascii)
    let places = history.places.map { "\($0.name): \(figures($0))" }
    return "Pain by place, \(name): " + (places.isEmpty ? "none logged" : places.joined(separator: "; "))
      + "."
  }

  func draw(into buffer: inout Buffer, in rect: Rect) {
    buffer.clipped(to: rect) { buffer in
      title.draw(into: &buffer, in: rect)
      guard !history.places.isEmpty else {
        let empty = EmptyPage(
          text:
            "No pain at a place in this time yet. \(bodyKey) shows the knee; Enter there says how much it hurts.",
          isRead: isRead)
        return empty.draw(into: &buffer, in: rect.inset(top: min(2, rect.height)))
      }
      let layout = Layout(rect, count: history.places.count, selected: selected)
      for (row, index) in layout.shown.enumerated() {
        draw(history.places[index], index, into: &buffer, in: layout.block(row))
      }
      drawAxis(into: &buffer, layout, rect)
    }
  }

  /// The place drawn at a point.
  func index(at point: Point, in rect: Rect) -> Int? {
    guard !history.places.isEmpty else { return nil }
    let layout = Layout(rect, count: history.places.count, selected: selected)
    return layout.shown.enumerated().first { layout.block($0.offset).contains(point) }?.element
  }

  /// Blocks of equal height between the title and the axis.
  private struct Layout {
    let blocks: Rect
    let height: Int
    let shown: Range<Int>

    init(_ rect: Rect, count: Int, selected: Int) {
      blocks = rect.inset(top: min(1, rect.height), bottom: rect.height > 3 ? 1 : 0)
      // Words, three rows of bars and a blank one; without the blank, or with fewer bars, where rows are short.
      let rows = blocks.height
      height = [5, 4, 3].first { rows / $0 >= count } ?? [3, 2].first { rows / $0 >= min(count, 4) } ?? 2
      shown = ListWindow(selected: selected, count: count, height: max(1, blocks.height / height)).rows
    }

    func block(_ row: Int) -> Rect {
      Rect(x: blocks.x, y: blocks.y + row * height, width: blocks.width, height: height)
    }
  }

  private func timeline(_ columns: Int) -> Timeline {
    Timeline(first: history.days.lowerBound, last: history.days.upperBound, positions: columns)
  }

  private func draw(_ place: PlacePain, _ index: Int, into buffer: inout Buffer, in block: Rect) {
    let isChosen = index == selected
    let style = isChosen ? Style(.title).adding(.bold) : Style()
    if isChosen {
      buffer.write(">", x: block.x, y: block.y, style)
      buffer.cursor = Point(x: block.x, y: block.y)
    }
    let name = onlySide == nil ? place.name : place.site.plainName
    let used = buffer.write(
      name.shortened(to: max(8, block.width - 11), glyphs: glyphs), x: block.x + 2, y: block.y,
      style,
      limit: block.width - 2)
    buffer.write(
      ": \(figures(place, room: block.width - 4 - used))", x: block.x + 2 + used, y: block.y,
      Style(.textMuted), limit: block.width - 2 - used)
    let strip = block.inset(left: 2, top: 1, bottom: block.height > 4 ? 1 : 0)
    let timeline = timeline(strip.width)
    let values = (0..<timeline.slots).map { slot -> PlotValue? in
      let days = timeline.days(of: slot)
      let worst = (days.lowerBound.number...days.upperBound.number).compactMap { place.worstByDay[$0] }.max()
      return worst.map { PlotValue(low: Double($0), mark: Double($0), high: Double($0)) }
    }
    let series = PlotSeries(
      name: place.name, shortName: "", mark: .solid, role: .series1, values: values)
    BarPainter(Plot(slots: timeline.slots, series: [series]), in: strip, level: glyphs).draw(into: &buffer)
  }

  /// The figures of a place in as many words as there is room for.
  private func figures(_ place: PlacePain, room: Int = .max) -> String {
    guard let worst = place.worst, let median = place.median else { return "no entry" }
    let count = place.worstByDay.count
    let days = "\(count) \(count == 1 ? "day" : "days")"
    let forms = [
      "worst \(worst.score) (\(worst.day.shortWords)), median \(ReadOut.number(median)), \(days)",
      "worst \(worst.score), median \(ReadOut.number(median)), \(days)",
      "worst \(worst.score), \(days)", "worst \(worst.score)",
    ]
    return forms.first { TextWidth.of($0) <= room } ?? "\(worst.score)"
  }

  /// The labels of the time axis, and what a bar stands for.
  private func drawAxis(into buffer: inout Buffer, _ layout: Layout, _ rect: Rect) {
    guard rect.height > 3, rect.width > 12 else { return }
    let columns = rect.width - 2
    let timeline = timeline(columns)
    let scale = SlotScale(slots: timeline.slots, columns: columns)
    let y = layout.block(layout.shown.count).y
    guard y < rect.maxY else { return }
    for label in AxisLabels.placeSome(CalendarTicks.of(timeline, columns: columns).ticks, on: scale) {
      buffer.write(label.text, x: rect.x + 2 + label.column, y: y, Style(.textMuted))
    }
    guard y + 1 < rect.maxY else { return }
    let scaleWords = glyphs == .ascii ? "digits 0 to 9, X is 10" : "height 0 to 10"
    let gap = glyphs == .ascii ? "." : "·"
    let more =
      layout.shown.count < history.places.count
      ? "  \(layout.shown.lowerBound + 1) to \(layout.shown.upperBound) of \(history.places.count)" : ""
    let choices = [
      "worst of each \(timeline.bucket.name), \(scaleWords)  \(gap) no entry\(more)",
      "\(scaleWords)  \(gap) no entry\(more)", "\(scaleWords)\(more)",
    ]
    buffer.write(
      choices.first { TextWidth.of($0) <= columns } ?? scaleWords, x: rect.x + 2, y: y + 1, Style(.textMuted),
      limit: columns)
  }
}
