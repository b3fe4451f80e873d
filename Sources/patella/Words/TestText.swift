import KneeDomain
import KneeStore
import PatellaApp

/// The tests of what the knee can do, and their results, for a terminal of 80 columns.
struct TestText {
  /// Every result of every test, oldest first.
  let entries: [(day: Day, entry: TestEntry)]
  let person: TestResult.Person
  let lock: PlanLock

  /// Every test with its latest result.
  var list: [String] {
    let widest = FunctionalTest.all.map(\.id.count).max() ?? 0
    var lines = FunctionalTest.all.map { test in
      PlainText.padded(test.id, to: widest + 2)
        + latest(TestResult(of: test, entries: entries, person: person))
    }
    lines += [""] + PlainText.wrap(FunctionalTest.rule, width: 78)
    return lines + [
      "How one is done: patella test side_plank",
      "A result: patella test side_plank 45 --side left",
    ]
  }

  /// One test: how it is done, unless a notice stands, and its results.
  func lines(of test: FunctionalTest) -> [String] {
    let result = TestResult(of: test, entries: entries, person: person)
    var lines = [test.name, ""]
    if lock.replacesTheList {
      lines += NoticeView(lock: lock).lines(width: 76)
    } else if test.hasImpact, !lock.allowsRunning {
      lines += PlainText.wrap("Not now: a notice stands that leaves no jumps.", width: 78)
    } else {
      for (index, step) in test.steps.enumerated() { lines += PlainText.hanging("\(index + 1). ", step) }
      lines += [""] + PlainText.wrap(FunctionalTest.rule, width: 78)
      if let avoid = test.avoid { lines += PlainText.wrap("Not with \(avoid).", width: 78) }
    }
    lines += [""] + PlainText.hanging("Goal    ", goal(result)) + PlainText.hanging("Source  ", test.source)
    let results = rows(result)
    return lines + ["", results.isEmpty ? "No results yet" : "Results"] + results
  }

  private func latest(_ result: TestResult) -> String {
    let sides = [("left ", result.left.last), ("right ", result.right.last), ("", result.both.last)]
    let values = sides.compactMap { name, value in value.map { name + amount($0.value, result.test) } }
    guard !values.isEmpty else { return result.test.name }
    return values.joined(separator: ", ") + (result.symmetry?.index.map { ", \(percent($0))" } ?? "")
  }

  private func rows(_ result: TestResult) -> [String] {
    let sides = [("left", result.left), ("right", result.right), ("", result.both)]
    let values = sides.flatMap { side, values in values.map { (side: side, value: $0) } }
    var rows = values.sorted { $0.value.day < $1.value.day }.map { side, value in
      "  \(value.day.iso)  " + PlainText.padded(side, to: 7) + amount(value.value, result.test)
        + (value.pain.map { ", pain \($0.value)" } ?? "")
    }
    if let index = result.symmetry?.index { rows.append("  the legs beside each other: \(percent(index))") }
    if let isMet = result.isGoalMet {
      rows.append(isMet ? "  the goal is reached" : "  the goal is not reached yet")
    }
    return rows
  }

  private func goal(_ result: TestResult) -> String {
    let test = result.test
    var words =
      switch test.goal {
      case .atLeast(let value): "\(amount(value, test)) or more"
      case .atMost(let value): "\(amount(value, test)) or less"
      case .calfRaisesOfAge:
        result.target.map { "\(amount($0, test)) or more, the middle value of your age" }
          ?? "the middle value of your age, once your year of birth is known"
      case .ownStart: "your own start is the mark"
      }
    if let pain = test.highestPain { words += ", with pain of \(pain) at most" }
    switch test.symmetry {
    case .index(let percent): words += "; the weaker leg at \(self.percent(percent)) of the other"
    case .difference(let most): words += "; the legs no more than \(amount(most, test)) apart"
    case nil: break
    }
    return words
  }

  private func amount(_ value: Double, _ test: FunctionalTest) -> String {
    "\(JSONValue.number(value).text) \(test.unit.rawValue)"
  }

  private func percent(_ value: Double) -> String {
    "\(Int(value.rounded())) %"
  }
}
