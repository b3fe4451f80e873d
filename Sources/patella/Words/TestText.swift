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
        + (TestResult(of: test, entries: entries, person: person).latestWords ?? test.name)
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
    lines +=
      [""] + PlainText.hanging("Goal    ", result.goalWords) + PlainText.hanging("Source  ", test.source)
    let results = rows(result)
    return lines + ["", results.isEmpty ? "No results yet" : "Results"] + results
  }

  private func rows(_ result: TestResult) -> [String] {
    let sides = [("left", result.left), ("right", result.right), ("", result.both)]
    let values = sides.flatMap { side, values in values.map { (side: side, value: $0) } }
    var rows = values.sorted { $0.value.day < $1.value.day }.map { side, value in
      "  \(value.day.iso)  " + PlainText.padded(side, to: 7) + result.test.amount(value.value)
        + (value.pain.map { ", pain \($0.value)" } ?? "")
    }
    if let index = result.symmetry?.index { rows.append("  the legs beside each other: \(index.asPercent)") }
    if let isMet = result.isGoalMet {
      rows.append(isMet ? "  the goal is reached" : "  the goal is not reached yet")
    }
    return rows
  }
}
