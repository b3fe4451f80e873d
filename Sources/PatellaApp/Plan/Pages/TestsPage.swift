import KneeDomain
import KneeStore
import TerminalKit

extension PlanLines {
  /// Every functional test with its latest results; one that is chosen opens to how it is done.
  func tests() -> [PlanLine] {
    if let id = test, let test = FunctionalTest.all.first(where: { $0.id == id }) { return lines(of: test) }
    return [.title("Functional tests"), .muted(FunctionalTest.rule), .blank]
      + FunctionalTest.all.map { test in
        PlanLine(text: test.name, right: result(of: test).latestWords ?? "", target: .test(test.id))
      }
  }

  private func lines(of test: FunctionalTest) -> [PlanLine] {
    let result = result(of: test)
    var lines: [PlanLine] = [.title(test.name), .blank]
    if context.lock.replacesTheList || (test.hasImpact && !context.lock.allowsRunning) {
      lines.append(.warning("Not now: a notice stands. \(context.key(.readNotice)) reads it."))
    } else {
      lines += test.steps.enumerated().map { PlanLine(marker: "\($0.offset + 1). ", text: $0.element) }
      lines.append(.muted(FunctionalTest.rule))
      if let avoid = test.avoid { lines.append(.warning("Not with \(avoid).")) }
    }
    lines += [.blank, PlanLine(marker: "Goal    ", text: result.goalWords)]
    lines.append(.muted(test.source, marker: "Source  "))
    lines.append(.blank)
    if let timer = test.timer {
      lines.append(PlanLine(text: "Start the timer", target: .timer(timer, label: test.name)))
    }
    let sides: [Side?] = test.isOneLegged ? [.left, .right] : [nil]
    for side in sides {
      let values = side.map { $0 == .left ? result.left : result.right } ?? result.both
      let history = values.suffix(6).map { "\(test.amount($0.value)) on \($0.day.shortWords)" }
      lines.append(
        PlanLine(
          text: "Record\(side.map { ", \($0.plainName)" } ?? "")\(history.isEmpty ? "" : ". So far: ")"
            + history.joined(separator: "; "), target: .result(test.id, side)))
    }
    if let index = result.symmetry?.index {
      lines.append(PlanLine(text: "The legs beside each other: \(index.asPercent)"))
    }
    if let isMet = result.isGoalMet {
      lines.append(PlanLine(text: isMet ? "The goal is reached." : "The goal is not reached yet."))
    }
    return lines
  }

  private func result(of test: FunctionalTest) -> TestResult {
    let entries = context.journal.records.compactMap { record -> (day: Day, entry: TestEntry)? in
      guard case .test(let entry) = record.entry else { return nil }
      return (record.day(startingAt: context.journal.dayStart), entry)
    }
    return TestResult(
      of: test, entries: entries, person: TestResult.Person(context.profile, on: context.today))
  }
}
