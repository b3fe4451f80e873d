import KneeDomain

extension ReportSource {
  /// Functional tests with left against right, and outcome scores. The latest counts, however old.
  var tests: ReportSection? {
    let results = testResults
    let gates = gates(results.filter(\.test.isGate))
    var blocks = [testTable(results.filter { !$0.test.isGate })].compactMap(\.self).map(ReportBlock.table)
    if !gates.isEmpty { blocks.append(.facts(gates)) }
    if let scores = scoreTable { blocks.append(.table(scores)) }
    return ReportSection(
      heading: "Tests and scores",
      blocks: blocks.isEmpty ? [.paragraph("No functional test and no outcome score was logged.")] : blocks)
  }

  /// The tests that have a result.
  private var testResults: [TestResult] {
    let entries = journal.records.compactMap { record -> (day: Day, entry: TestEntry)? in
      guard case .test(let test) = record.entry else { return nil }
      return (record.day(startingAt: journal.dayStart), test)
    }
    let person = TestResult.Person(profile, on: days.upperBound)
    return FunctionalTest.all.map { TestResult(of: $0, entries: entries, person: person) }
      .filter { lastDay($0) != nil }
  }

  private func lastDay(_ result: TestResult) -> Day? {
    (result.left + result.right + result.both).map(\.day).max()
  }

  /// The tests that only ask whether something can be done at pain 2 or less: a line for those passed, one for the
  /// others.
  private func gates(_ results: [TestResult]) -> [ReportFact] {
    func words(_ isMet: Bool) -> String {
      results.filter { ($0.isGoalMet == true) == isMet }
        .map { "\($0.test.name.lowercased())\(lastDay($0).map { " (\(date($0)))" } ?? "")" }
        .joined(separator: ", ")
    }
    return [("Passed, pain to 2", words(true)), ("Not passed yet", words(false))]
      .filter { !$0.1.isEmpty }.map { ReportFact(name: $0.0, text: $0.1) }
  }

  private func testTable(_ results: [TestResult]) -> ReportTable? {
    let rows = results.map { result -> [String] in
      let test = result.test
      let both = result.both.last.map { test.amount($0.value) } ?? ""
      return [
        test.name, result.left.last.map { test.amount($0.value) } ?? both,
        result.right.last.map { test.amount($0.value) } ?? (result.left.isEmpty ? "" : "not tested"),
        result.symmetry?.index.map(\.asPercent) ?? "", result.change.map(signed) ?? "", mark(result),
        result.isGoalMet.map { $0 ? "yes" : "no" } ?? "not known", lastDay(result).map(date) ?? "",
      ]
    }
    guard !rows.isEmpty else { return nil }
    let columns = ["Test", "Left or both", "Right", "Symmetry", "Change", "Mark", "Met", "Last"]
    return ReportTable(
      columns: columns.enumerated().map { index, title in
        ReportTable.Column(title: title, isNumber: (1...4).contains(index), isWide: index == 5)
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

  func signed(_ value: Double) -> String { (value > 0 ? "+" : "") + decimal(value) }
}

extension FunctionalTest {
  /// Whether it only asks for something to be done with little pain, so that its count says nothing more.
  fileprivate var isGate: Bool {
    guard case .atLeast = goal else { return false }
    return highestPain != nil
  }
}
