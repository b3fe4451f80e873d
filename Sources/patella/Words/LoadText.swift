import KneeDomain
import KneeStore
import PatellaApp

/// What is left of running, the load, the shoes and the cadence, for a terminal of 80 columns.
struct LoadText {
  private let book: RunBook

  init(_ book: RunBook) {
    self.book = book
  }

  var lines: [String] {
    let headline = RunHeadline(book)
    var lines = PlainText.wrap(headline.title, width: 78) + PlainText.wrap(headline.reason, width: 78)
    lines += ["", "The last seven days"] + RunsText(book).figures.flatMap { PlainText.hanging("  ", $0) }
    lines += ["", "What there is to say"]
    if book.load.findings.isEmpty {
      lines += PlainText.hanging("  ", RunsText(book).nothing)
    }
    for finding in book.load.findings {
      lines += PlainText.hanging(finding.isWarning ? "! " : "- ", finding.text)
      lines += PlainText.hanging("  rule    ", finding.kind.rule)
      lines += PlainText.hanging("  source  ", finding.kind.source)
    }
    return lines.map(Visible.text)
  }

  /// A look ahead at a run.
  func lines(of plan: PlannedRun) -> [String] {
    let title =
      plan.verdict == .refused
      ? "A run today: not now" : "\(book.words.text(plan.kilometers)) today: \(plan.verdict.plainName)"
    var lines = [title]
    if let most = plan.most, most > 0 { lines.append("Today's bound is \(book.words.text(most)).") }
    for point in plan.points {
      lines += PlainText.hanging(point.isAgainst ? "! " : "- ", point.text)
      lines += PlainText.hanging("  source  ", point.source)
    }
    return lines.map(Visible.text)
  }

  /// Distances in kilometers.
  var json: JSONValue {
    let load = book.load
    let plan = book.outlook
    var object: [String: JSONValue] = [
      "status": .string(book.running.status.kind.rawValue), "reason": .string(book.running.status.reason),
      "weekKm": .rounded(load.week, places: 2), "weekBeforeKm": .rounded(load.weekBefore, places: 2),
      "twoWeeksKm": .rounded(load.twoWeeks, places: 2),
      "twoWeeksBeforeKm": .rounded(load.twoWeeksBefore, places: 2), "restDays": .number(load.restDays),
      "effortMinutes": .rounded(load.effortMinutes, places: 0),
      "findings": .array(
        load.findings.map { finding in
          .object([
            "warning": .bool(finding.isWarning), "text": .string(finding.text),
            "rule": .string(finding.kind.rule),
            "source": .string(finding.kind.source), "records": .strings(finding.records),
          ])
        }),
    ]
    if let most = plan.most { object["mostKm"] = .rounded(most, places: 2) }
    if let longest = load.longest { object["longestKm"] = .rounded(longest.run.kilometers, places: 2) }
    return .object(object)
  }
}
