import KneeDomain
import KneeStore
import TerminalKit

/// A place that was marked, and how often.
struct PlaceMark: Hashable {
  let site: BodySite
  let knee: Side?
  /// The days of the symptom reports that name it.
  var reports: [Day] = []
  /// The days on which pain was logged there, with the worst score of each.
  var scores: [Day: Int] = [:]
  var timings: Set<Timing> = []

  var place: String {
    switch site {
    case .region(let region): "\(region.plainName) (\(region.clinicalName))"
    case .context(let site): site.plainName
    }
  }
}

extension ReportSource {
  /// More places, or reports, than these would fill the page.
  private static let mostPlaces = 6
  private static let mostReports = 3

  /// Symptom reports, and where it hurts on the drawn knee.
  var places: ReportSection {
    var blocks: [ReportBlock] = []
    let marks = placeMarks
    if let figure = KneesFigure(Array(marks.prefix(Self.mostPlaces))) {
      let lines = figure.lines(isASCII: isASCII)
      blocks.append(
        .figure(
          ReportFigure(
            drawing: .knees(figure),
            caption: "The numbers are those of the table.",
            lines: lines)))
    }
    if marks.isEmpty {
      blocks.append(.paragraph("No place was marked in these days."))
    } else {
      blocks.append(.table(table(of: marks)))
      let more = marks.count - Self.mostPlaces
      if more > 0 {
        blocks.append(
          .note(
            "\(more) \(more == 1 ? "place" : "places") logged less often \(more == 1 ? "is" : "are") left out."
          ))
      }
    }
    blocks += reportBlocks
    return ReportSection(heading: "Where it hurts", blocks: blocks)
  }

  /// What was marked in the reports and pains of these days, the most often logged first; where no report is of these
  /// days, the latest one before counts.
  private var placeMarks: [PlaceMark] {
    struct Key: Hashable {
      var site: BodySite
      var knee: Side?
    }
    var marks: [Key: PlaceMark] = [:]
    func mark(_ sites: [BodySite], _ named: Side?, _ change: (inout PlaceMark) -> Void) {
      let knees: [Side?] = (named ?? side) == .both ? [.left, .right] : [named ?? side]
      for site in sites {
        for knee in knees {
          change(&marks[Key(site: site, knee: knee), default: PlaceMark(site: site, knee: knee)])
        }
      }
    }
    for entry in shownReports {
      let sites =
        Region.allCases.filter(entry.report.regions.contains).map(BodySite.region)
        + ContextSite.allCases.filter(entry.report.contextSites.contains).map(BodySite.context)
      mark(sites, entry.report.side) { $0.reports.append(entry.day) }
    }
    for record in journal.records {
      let day = record.day(startingAt: journal.dayStart)
      guard case .pain(let pain) = record.entry, days.contains(day) else { continue }
      mark(pain.sites, pain.side) { mark in
        mark.scores[day] = max(mark.scores[day] ?? 0, pain.pain.value)
        if let when = pain.when { mark.timings.insert(when) }
      }
    }
    return marks.values.sorted { a, b in
      if a.scores.count != b.scores.count { return a.scores.count > b.scores.count }
      if a.site.token != b.site.token { return a.site.token < b.site.token }
      return (a.knee?.rawValue ?? "") < (b.knee?.rawValue ?? "")
    }
  }

  /// The reports of these days, or the last one before them.
  private var shownReports: [(day: Day, record: Record, report: SymptomReport)] {
    let reports = journal.reports
    let own = reports.filter { days.contains($0.day) }
    return own.isEmpty ? Array(reports.suffix(1)) : own
  }

  private func table(of marks: [PlaceMark]) -> ReportTable {
    let namesKnee = Set(marks.map(\.knee)).count > 1
    var columns = [
      ReportTable.Column(title: "No.", isNumber: true), ReportTable.Column(title: "Place", isWide: true),
      ReportTable.Column(title: "Days", isNumber: true), ReportTable.Column(title: "Worst", isNumber: true),
      ReportTable.Column(title: "Last", isNumber: true), ReportTable.Column(title: "When", isWide: true),
    ]
    if namesKnee { columns.insert(ReportTable.Column(title: "Knee"), at: 2) }
    let rows = marks.prefix(Self.mostPlaces).enumerated().map { index, mark in
      var last = mark.scores.keys.max().map { day in "\(date(day)): \(mark.scores[day] ?? 0)" } ?? ""
      if let report = mark.reports.last, last.isEmpty { last = "report of \(date(report))" }
      let when = Timing.allCases.filter(mark.timings.contains).map(\.plainName).joined(separator: ", ")
      var row = [
        "\(index + 1)", mark.place, mark.scores.isEmpty ? "" : "\(mark.scores.count)",
        mark.scores.values.max().map(String.init) ?? "", last, when,
      ]
      if namesKnee { row.insert(mark.knee?.rawValue ?? "not said", at: 2) }
      return row
    }
    return ReportTable(columns: columns, rows: rows)
  }

  /// The reports in a table, and what the latest one says in full.
  private var reportBlocks: [ReportBlock] {
    let reports = shownReports
    guard let latest = reports.last else { return [.paragraph("No symptom report was made.")] }
    let rows = reports.suffix(Self.mostReports).map { entry -> [String] in
      let report = entry.report
      let now = report.painNow.map { String($0.value) } ?? ""
      let worst = report.painWorst.map { String($0.value) } ?? ""
      let level = Triage.assess(report).level.plainName
      return [date(entry.day), now, worst, report.trend?.plainName ?? "not said", level]
    }
    let table = ReportTable(
      columns: [
        ReportTable.Column(title: "Report of"), ReportTable.Column(title: "Pain now", isNumber: true),
        ReportTable.Column(title: "Worst", isNumber: true), ReportTable.Column(title: "Course"),
        ReportTable.Column(title: "How soon to be seen, by rule", isWide: true),
      ], rows: Array(rows))
    let more = reports.count - rows.count
    let left =
      more > 0
      ? [ReportBlock.note("\(more) earlier \(more == 1 ? "report is" : "reports are") left out.")] : []
    return [.table(table)] + left + [.facts(facts(of: latest.report))]
  }

  private func facts(of report: SymptomReport) -> [ReportFact] {
    let keys: [(SymptomReport.Key, String)] = [
      (.onset, "Onset"), (.trauma, "Event"), (.pointing, "Points at it"), (.quality, "Quality"),
      (.aggravators, "Worse with"), (.timing, "Timing"), (.swelling, "Swelling"), (.mechanical, "Mechanical"),
      (.systemic, "General"),
    ]
    var facts = keys.compactMap { key, name -> ReportFact? in
      let said = key.signs.filter { report.answer(to: $0) == .yes }.map(\.plainName)
      return said.isEmpty ? nil : ReportFact(name: name, text: said.joined(separator: ", "))
    }
    let answers = SafetyCheck.questions.map { ($0, SafetyCheck.answer(to: $0, in: report)) }
    let denied = answers.count { $0.1 == .no }
    let open = answers.count { $0.1 == nil }
    var words = ["\(denied) of \(answers.count) questions answered no"]
    for (question, answer) in answers {
      switch answer {
      case .yes(let signs):
        let said = question.choices.filter { signs.contains($0.sign) }.map(\.text)
        words.append("yes: " + said.joined(separator: ", "))
      case .dontKnow: words.append("not known: \(question.text)")
      case .no, nil: break
      }
    }
    if open > 0 { words.append("\(open) not asked, or not in full") }
    facts.append(ReportFact(name: "Safety check", text: words.joined(separator: "; ")))
    return facts
  }
}
