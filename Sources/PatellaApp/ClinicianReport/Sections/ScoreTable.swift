import KneeDomain

extension ReportSource {
  /// Activities of one's own, and scales that are not known, that are shown at most.
  private static let mostActivities = 4
  private static let mostUnknown = 2

  /// Outcome scores: a row a scale, and of a scale for activities of one's own a row each and one for their mean. The
  /// latest counts, however old.
  var scoreTable: ReportTable? {
    let scores = journal.records.compactMap { record -> (day: Day, score: OutcomeScore)? in
      guard case .score(let score) = record.entry else { return nil }
      return (record.day(startingAt: journal.dayStart), score)
    }
    let courses = OutcomeCourse.all(of: scores)
    let known = OutcomeMeasure.all.flatMap { measure in
      rows(of: measure, courses.filter { $0.measure == measure })
    }
    let all = known + unknownRows(scores.filter { OutcomeMeasure.measure($0.score.measure) == nil })
    guard !all.isEmpty else { return nil }
    let columns = ["Score", "First", "Latest", "Change", "What it means"]
    return ReportTable(
      columns: columns.enumerated().map { ReportTable.Column(title: $1, isNumber: $0 == 3, isWide: $0 == 4) },
      rows: all)
  }

  private func rows(of measure: OutcomeMeasure, _ courses: [OutcomeCourse]) -> [[String]] {
    let totals = courses.filter { $0.item == nil }.map { row(measure.name, $0) }
    let activities = courses.filter { $0.item != nil }
    // Those scored last matter most.
    let shown = activities.sorted { latest($0) > latest($1) }.prefix(Self.mostActivities)
      .map { row("– \(plain($0.item ?? "", atMost: 40))", $0) }
    guard !shown.isEmpty else { return totals }
    let more = activities.count - shown.count
    let count = more > 0 ? "\(activities.count) activities, \(more) not shown" : "each activity"
    var mean = ["\(measure.name), \(count)", "", "", "", ""]
    if let (count, before, after) = OutcomeCourse.mean(of: measure, in: courses) {
      mean = [
        "\(measure.name), mean of \(count)", decimal(before), decimal(after), signed(after - before),
        measure.words(from: before, to: after),
      ]
    }
    return totals + [mean] + shown
  }

  private func row(_ name: String, _ course: OutcomeCourse) -> [String] {
    guard let first = course.values.first, let last = course.values.last else { return [] }
    return row(
      name, first, last, isAgain: course.values.count > 1, course.item == nil ? course.changeWords ?? "" : "")
  }

  private func row(
    _ name: String, _ first: OutcomeCourse.Value, _ last: OutcomeCourse.Value, isAgain: Bool,
    _ meaning: String
  ) -> [String] {
    [
      name, "\(decimal(first.total)) (\(date(first.day)))",
      isAgain ? "\(decimal(last.total)) (\(date(last.day)))" : "",
      isAgain ? signed(last.total - first.total) : "", meaning,
    ]
  }

  /// Scales of later versions: their totals without a meaning.
  private func unknownRows(_ scores: [(day: Day, score: OutcomeScore)]) -> [[String]] {
    Dictionary(grouping: scores) { $0.score.measure }.sorted { $0.key < $1.key }.prefix(Self.mostUnknown)
      .compactMap { id, scores in
        let values = scores.map { OutcomeCourse.Value(day: $0.day, total: $0.score.total) }
        guard let first = values.first, let last = values.last else { return nil }
        return row(
          plain(id, atMost: 40), first, last, isAgain: values.count > 1, "no figure says how much counts")
      }
  }

  private func latest(_ course: OutcomeCourse) -> Day { course.values.last?.day ?? Day(number: .min) }
}
