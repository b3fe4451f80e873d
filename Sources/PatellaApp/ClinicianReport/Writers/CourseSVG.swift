import KneeDomain

/// Draws the course: phases above, pain from 0 to 10, the answers to sessions, and distances below.
struct CourseSVG {
  let figure: CourseFigure

  init(_ figure: CourseFigure) {
    self.figure = figure
  }

  private static let width = 720.0
  private static let left = 46.0
  private static let top = 26.0
  private static let bottom = 176.0
  private static let answerRow = 190.0
  private static let barTop = 204.0
  private static let barBottom = 246.0
  private static let height = 264.0

  private var dayWidth: Double { (Self.width - Self.left - 8) / Double(figure.days.length) }

  /// Where a day begins.
  private func x(_ day: Day) -> Double {
    Self.left + Double(day.number - figure.days.lowerBound.number) * dayWidth
  }

  private func y(_ score: Int) -> Double {
    Self.bottom - Double(score) / 10 * (Self.bottom - Self.top)
  }

  func add(to page: inout Markup) {
    let box = "0 0 \(svg(Self.width)) \(svg(Self.height))"
    page.within("svg", ["viewBox": box, "role": "img", "aria-label": "Pain and running over time"]) { page in
      page.within("defs") { page in
        page.within(
          "pattern",
          [
            "id": "flare", "width": "6", "height": "6", "patternUnits": "userSpaceOnUse",
            "patternTransform": "rotate(45)",
          ]
        ) { page in
          line(0, 0, 0, 6, "stroke:var(--line);stroke-width:3", in: &page)
        }
      }
      addPhases(to: &page)
      addGrid(to: &page)
      for series in figure.series { add(series, to: &page) }
      for answer in figure.answers { add(answer, to: &page) }
      addDistances(to: &page)
      addTicks(to: &page)
    }
  }

  private func addPhases(to page: inout Markup) {
    for (index, phase) in figure.phases.enumerated() {
      let (from, to) = (x(phase.days.lowerBound), x(phase.days.upperBound.adding(days: 1)))
      rectangle(from, 4, to - from, 15, "fill:var(--tint);stroke:var(--line)", in: &page)
      if index > 0 {
        line(from, 4, from, Self.barBottom, "stroke:var(--muted);stroke-dasharray:2 3", in: &page)
      }
      if to - from > 7 + Double(phase.name.count) * 5.6 {
        text(phase.name, from + 4, 15, in: &page)
      } else if to - from > 9, let first = phase.name.first {
        text(String(first), from + 2, 15, in: &page)
      }
    }
    for flare in figure.flares {
      let (from, to) = (x(flare.lowerBound), x(flare.upperBound.adding(days: 1)))
      rectangle(from, Self.top, to - from, Self.bottom - Self.top, "fill:url(#flare)", in: &page)
    }
  }

  private func addGrid(to page: inout Markup) {
    for score in stride(from: 0, through: 10, by: 2) {
      line(Self.left, y(score), Self.width - 8, y(score), "stroke:var(--line)", in: &page)
      text("\(score)", Self.left - 5, y(score) + 3.5, anchor: "end", in: &page)
    }
    text("pain", 2, y(10) + 3.5, in: &page)
  }

  /// Neighboring slots are joined; where nothing was logged the line breaks.
  private func add(_ series: CourseFigure.Series, to page: inout Markup) {
    let isFirst = series.knee == figure.series.first?.knee
    let color = isFirst ? "var(--left)" : "var(--right)"
    let dash = isFirst ? "" : ";stroke-dasharray:5 3"
    let isDaily = figure.timeline.bucket == .day
    var path = ""
    var isDrawing = false
    for (slot, value) in series.values.enumerated() {
      guard let value else {
        isDrawing = false
        continue
      }
      let (at, mark) = (center(slot), y(isDaily ? value.high : value.low))
      path += "\(isDrawing ? "L" : "M")\(svg(at)) \(svg(mark))"
      isDrawing = true
      if value.low < value.high {
        line(at, y(value.low), at, y(value.high), "stroke:\(color);stroke-opacity:.45", in: &page)
      }
    }
    page.element("path", ["d": path, "style": "fill:none;stroke:\(color);stroke-width:1.5\(dash)"])
    let radius = min(2.6, max(1.2, dayWidth * 0.42))
    for (slot, value) in series.values.enumerated() {
      guard let value else { continue }
      let (at, mark) = (center(slot), y(isDaily ? value.high : value.low))
      if isFirst {
        page.element("circle", ["cx": svg(at), "cy": svg(mark), "r": "\(radius)", "style": "fill:\(color)"])
      } else {
        rectangle(
          at - radius, mark - radius, 2 * radius, 2 * radius, "fill:var(--paper);stroke:\(color)", in: &page)
      }
    }
  }

  private func center(_ slot: Int) -> Double {
    let days = figure.timeline.days(of: slot)
    return (x(days.lowerBound) + x(days.upperBound.adding(days: 1))) / 2
  }

  /// A shape for each light: a ring, a bar, a cross; a question mark where it is not known.
  private func add(_ answer: CourseFigure.Answer, to page: inout Markup) {
    let (x, y) = (x(answer.day) + dayWidth / 2, Self.answerRow)
    let size = min(3, max(1.2, dayWidth * 0.42))
    switch answer.light {
    case .green:
      page.element(
        "circle",
        [
          "cx": svg(x), "cy": svg(y), "r": "\(size)",
          "style": "fill:none;stroke:var(--good);stroke-width:1.5",
        ])
    case .amber: line(x - size, y, x + size, y, "stroke:var(--care);stroke-width:3", in: &page)
    case .red, .black:
      page.element(
        "path",
        [
          "d":
            "M\(svg(x - size)) \(svg(y - size))L\(svg(x + size)) \(svg(y + size))M\(svg(x - size)) \(svg(y + size))L\(svg(x + size)) \(svg(y - size))",
          "style": "stroke:var(--bad);stroke-width:2",
        ])
    case .unknown: text("?", x, y + 3.5, anchor: "middle", in: &page)
    }
  }

  private func addDistances(to page: inout Markup) {
    if !figure.answers.isEmpty { text("answer", 2, Self.answerRow + 3.5, in: &page) }
    text(figure.words.unit, 2, Self.barBottom, in: &page)
    line(Self.left, Self.barBottom, Self.width - 8, Self.barBottom, "stroke:var(--muted)", in: &page)
    guard let most = figure.distances.map(\.kilometers).max(), most > 0 else { return }
    for distance in figure.distances where distance.kilometers > 0 {
      let (from, to) = (x(distance.days.lowerBound), x(distance.days.upperBound.adding(days: 1)))
      let height = distance.kilometers / most * (Self.barBottom - Self.barTop - 9)
      rectangle(
        from + (to - from) * 0.12, Self.barBottom - height, (to - from) * 0.76, height,
        "fill:var(--bar);stroke:var(--muted);stroke-width:.5", in: &page)
      let label = "\(Int(figure.words.shown(distance.kilometers).rounded()))"
      if to - from >= 6 * Double(label.count) + 2 {
        text(
          label, (from + to) / 2, Self.barBottom - height - 2,
          anchor: "middle", in: &page)
      }
    }
  }

  /// Dates below, no more than there is room for.
  private func addTicks(to page: inout Markup) {
    let steps: [CalendarStep] = [
      .days(1), .weeks(1), .weeks(2), .months(1), .months(2), .months(3), .months(6), .years(1), .years(2),
      .years(5),
      .years(20),
    ]
    let (first, last) = (figure.days.lowerBound, figure.days.upperBound)
    guard let step = steps.first(where: { $0.index(of: last) - $0.index(of: first) < 12 }) else { return }
    for index in step.index(of: first)...step.index(of: last) {
      let day = step.start(index)
      guard day >= first else { continue }
      line(x(day), Self.barBottom, x(day), Self.barBottom + 4, "stroke:var(--muted)", in: &page)
      let (year, month, number) = day.civil
      let name =
        switch step {
        case .days, .weeks: "\(number) \(Day.monthNames[month - 1])"
        case .months: month == 1 ? "\(year)" : Day.monthNames[month - 1]
        case .years: "\(year)"
        }
      if x(day) < Self.width - 30 { text(name, x(day), Self.height - 4, in: &page) }
    }
  }

  private func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ style: String, in page: inout Markup
  ) {
    page.element("line", ["x1": svg(x1), "y1": svg(y1), "x2": svg(x2), "y2": svg(y2), "style": style])
  }

  private func rectangle(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, _ style: String, in page: inout Markup
  ) {
    page.element(
      "rect", ["x": svg(x), "y": svg(y), "width": svg(width), "height": svg(height), "style": style])
  }

  private func text(
    _ content: String, _ x: Double, _ y: Double, anchor: String = "start", in page: inout Markup
  ) {
    page.element("text", ["x": svg(x), "y": svg(y), "text-anchor": anchor, "class": "small"], content)
  }
}

extension CourseFigure {
  /// How the drawing is to be read.
  var legend: String {
    let isDaily = timeline.bucket == .day
    var parts: [String] = []
    if series.count > 1 {
      parts.append(
        "● solid: \(series[0].knee.name); □ dashed: \(series.dropFirst().map(\.knee.name).joined(separator: ", "))."
      )
    }
    parts.append(
      isDaily
        ? "Each mark is the worst of a day, the thin line the range of that day; gaps are days without an entry."
        : "Each mark is the median of the worst of each day of a \(timeline.bucket.name), the thin line goes up to the worst."
    )
    if !answers.isEmpty { parts.append("Answer to a session: ○ green, – amber, × red, ? not known.") }
    if !flares.isEmpty { parts.append("Hatched: a flare.") }
    return parts.joined(separator: " ")
  }
}
