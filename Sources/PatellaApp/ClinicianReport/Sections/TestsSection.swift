import KneeDomain

extension ReportSource {
  /// Functional tests with left against right, and outcome scores. The latest counts, however old.
  var tests: ReportSection? {
    let blocks = [testTable, scoreTable].compactMap(\.self).map(ReportBlock.table)
    return ReportSection(
      heading: "Tests and scores",
      blocks: blocks.isEmpty ? [.paragraph("No functional test and no outcome score was logged.")] : blocks)
  }

  private var testTable: ReportTable? {
    let entries = journal.records.compactMap { record -> (day: Day, entry: TestEntry)? in
      guard case .test(let test) = record.entry else { return nil }
      return (record.day(startingAt: journal.dayStart), test)
    }
    let person = TestResult.Person(profile, on: days.upperBound)
    let rows = FunctionalTest.all.compactMap { test -> [String]? in
      let result = TestResult(of: test, entries: entries, person: person)
      guard let last = (result.left + result.right + result.both).map(\.day).max() else { return nil }
      let both = result.both.last.map { test.amount($0.value) } ?? ""
      return [
        test.name, result.left.last.map { test.amount($0.value) } ?? both,
        result.right.last.map { test.amount($0.value) } ?? (result.left.isEmpty ? "" : "not tested"),
        result.symmetry?.index.map(\.asPercent) ?? "", result.change.map(signed) ?? "", mark(result),
        result.isGoalMet.map { $0 ? "yes" : "no" } ?? "not known", date(last),
      ]
    }
    guard !rows.isEmpty else { return nil }
    let columns = ["Test", "Left or both", "Right", "Symmetry", "Change", "Mark", "Met", "Last"]
    return ReportTable(
      columns: columns.enumerated().map { index, title in
        ReportTable.Column(title: title, isNumber: (1...4).contains(index))
      }, rows: rows)
  }

  /// What the sore leg is held against, in few words; the other leg has a column of its own.
  private func mark(_ result: TestResult) -> String {
    let test = result.test
    let mark =
      switch test.goal {
      case .atLeast(let value): "\(test.amount(value)) or more"
      case .atMost(let value): "\(test.amount(value)) or less"
      case .calfRaisesOfAge: result.target.map { "\(test.amount($0)) or more" } ?? "age not known"
      case .ownStart: "own start"
      }
    return test.highestPain.map { "\(mark), pain to \($0)" } ?? mark
  }

  private var scoreTable: ReportTable? {
    var totals: [String: [(day: Day, total: Double)]] = [:]
    for record in journal.records {
      guard case .score(let score) = record.entry else { continue }
      totals[score.measure, default: []].append((record.day(startingAt: journal.dayStart), score.total))
    }
    let rows = totals.sorted { $0.key < $1.key }.compactMap { id, values -> [String]? in
      guard let first = values.first, let last = values.last else { return nil }
      let measure = OutcomeMeasure.measure(id)
      let reading = values.count > 1 ? measure?.reading(from: first.total, to: last.total) : nil
      return [
        measure?.name ?? plain(id), "\(decimal(first.total)) (\(date(first.day)))",
        values.count > 1 ? "\(decimal(last.total)) (\(date(last.day)))" : "",
        values.count > 1 ? signed(last.total - first.total) : "", reading.map(\.words) ?? "",
      ]
    }
    guard !rows.isEmpty else { return nil }
    let columns = ["Score", "First", "Latest", "Change", "What it means"]
    return ReportTable(
      columns: columns.enumerated().map { ReportTable.Column(title: $1, isNumber: $0 == 3) }, rows: rows)
  }

  private func signed(_ value: Double) -> String { (value > 0 ? "+" : "") + decimal(value) }
}

extension OutcomeMeasure.Reading {
  fileprivate var words: String {
    switch self {
    case .better: "better by more than the least that people notice"
    case .worse: "worse by more than the least that people notice"
    case .tooSmallToTell: "less than people notice"
    case .unknown: "no figure says how much counts"
    }
  }
}
