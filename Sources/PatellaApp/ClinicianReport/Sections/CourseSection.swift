import KneeDomain
import TerminalKit

extension ReportSource {
  /// Pain, exercise and running on one axis of time, as a drawing and as figures by period.
  var course: ReportSection {
    let range = ChartRange(token: "\(min(days.length, 9999))d") ?? .all
    let summary = ChartSummary(history: history, range: range, last: days.upperBound, today: today).words
    guard !history[days].isEmpty else {
      return ReportSection(heading: "Course", blocks: [.paragraph("Nothing was logged in these days.")])
    }
    let chart = ProgressChart(
      history: history, range: range, last: days.upperBound, glyphs: isASCII ? .ascii : .braille, summary: "")
    let figure = ReportFigure(
      drawing: .course(CourseFigure(self)), caption: summary,
      lines: chart.text(width: 78, height: 22).split(separator: "\n", omittingEmptySubsequences: false).map(
        String.init))
    return ReportSection(heading: "Course", blocks: [.figure(figure), .table(periodTable)])
  }

  private var periodTable: ReportTable {
    let knees = history.knees
    let by = knees.count > 1 ? " \(knees.map(\.shortName).joined(separator: "/"))" : ""
    func column(_ title: String, _ group: String) -> ReportTable.Column {
      ReportTable.Column(title: title, group: group, isNumber: true)
    }
    let columns =
      [ReportTable.Column(title: "From")]
      + ["median\(by)", "worst\(by)", "logged"].map { column($0, "Pain") }
      + ["asked", "done"].map { column($0, "Sessions") }
      + ["green", "amber", "red", "?"].map { column($0, "Answer") }
      + ["no.", running.words.unit, "max"].map { column($0, "Runs") }
    return ReportTable(columns: columns, rows: periods.map(row))
  }

  private func row(_ period: ReportPeriod) -> [String] {
    let records = history[period.days]
    let knees = history.knees.map { knee in ScoreTally(records.lazy.compactMap { $0[knee]?.high }) }
    let logged = records.count { $0.worst != nil }
    let own = progress.filter { period.days.contains($0.day) }
    let lights = answers(in: period.days).map(\.light)
    let runs = running.runs.filter { period.days.contains($0.day) }
    func count(_ light: TrafficLight) -> String { number(lights.count { $0 == light }) }
    return [
      date(period.days.lowerBound),
      knees.map { $0.median.map(decimal) ?? "–" }.joined(separator: "/"),
      knees.map { $0.worst.map(String.init) ?? "–" }.joined(separator: "/"),
      "\(logged)/\(period.days.length)",
      own.isEmpty ? "" : number(Int(own.reduce(0) { $0 + $1.asked }.rounded())),
      own.isEmpty ? "" : number(own.count(where: \.isDone)),
      count(.green), count(.amber), count(.red), number(lights.count { $0 == .unknown || $0 == .black }),
      number(runs.count), runs.isEmpty ? "" : shown(runs.reduce(0) { $0 + $1.run.kilometers }),
      runs.map(\.run.kilometers).max().map(shown) ?? "",
    ]
  }

  /// A distance in the units of the person, without them.
  private func shown(_ kilometers: Double) -> String { decimal(running.words.shown(kilometers)) }

  /// A count; nothing for none, so that what there is stands out.
  private func number(_ count: Int) -> String { count == 0 ? "" : "\(count)" }

  /// How the knee answered the sessions of some days, in every program of them.
  func answers(in stretch: ClosedRange<Day>) -> [SessionVerdict] {
    verdicts.filter { stretch.contains($0.day) }
  }
}

extension Knee {
  var shortName: String {
    switch self {
    case .left: "L"
    case .right: "R"
    case .unsaid: "?"
    }
  }
}
