import KneeDomain
import KneeStore
import TerminalKit

extension PlanLines {
  /// Every functional test with its latest results; one that is chosen opens to how it is done.
  func tests() -> [PlanLine] {
    if let id = test, let test = FunctionalTest.test(id) { return lines(of: test) }
    return [.title("Functional tests"), .muted(FunctionalTest.rule), .blank]
      + FunctionalTest.all.map { test in
        PlanLine(text: test.name, right: result(of: test).latestWords ?? "", target: .test(test.id))
      }
  }

  private func lines(of test: FunctionalTest) -> [PlanLine] {
    let result = result(of: test)
    var lines: [PlanLine] = [.title(test.name), PlanLine(marker: "Goal    ", text: result.goalWords)]
    if let isMet = result.isGoalMet {
      lines.append(
        .muted(isMet ? "The goal is reached." : "The goal is not reached yet.", marker: "        "))
    }
    let history = history(of: result)
    if !history.isEmpty { lines += [.blank] + history }
    lines.append(.blank)
    let sides: [Side?] = test.isOneLegged ? [.left, .right] : [nil]
    if let timer = test.timer {
      lines += sides.map { side in
        PlanLine(
          text: "\(timer.startWords)\(side.map { ", \($0.plainName)" } ?? "")",
          target: .timer(timer, label: test.timerLabel(side)))
      }
    }
    lines += sides.map { side in
      PlanLine(
        text: "Type the result\(side.map { ", \($0.plainName)" } ?? "")",
        target: .result(test.id, side))
    }
    if test.timer != nil {
      let (stop, more) = (context.key(.timerStop, in: [.timer]), context.key(.timerMore, in: [.timer]))
      let counts = test.unit == .reps ? "\(more) counts a repetition, " : ""
      lines.append(.muted("In the timer \(counts)\(stop) stops it and fills the result in.", marker: "  "))
    }
    lines.append(.blank)
    if context.lock.replacesTheList || (test.hasImpact && !context.lock.allowsRunning) {
      lines.append(.warning("Not now: a notice stands. \(context.key(.readNotice)) reads it."))
    } else {
      lines += test.steps.enumerated().map { PlanLine(marker: "\($0.offset + 1). ", text: $0.element) }
      lines.append(.muted(FunctionalTest.rule))
      if let avoid = test.avoid { lines.append(.warning("Not with \(avoid).")) }
    }
    return lines + [.muted(test.source, marker: "Source  ")]
  }

  /// The latest results by day, as a small chart: a bar from zero for each leg, and how the legs compare.
  private func history(of result: TestResult) -> [PlanLine] {
    let test = result.test
    let legs = test.isOneLegged ? [result.left, result.right] : []
    let series = legs.contains { !$0.isEmpty } ? legs : [result.both]
    let days = Set(series.joined().map(\.day)).sorted().suffix(8)
    guard !days.isEmpty else { return [] }
    let top = max(1, (series.joined().map(\.value) + [result.target ?? 0]).max() ?? 1)
    var lines: [PlanLine] = []
    if series.count == 2 {
      let names = ["left", "right"].map { BarLine.Bar(text: $0) }
      lines.append(PlanLine(bars: BarLine(name: "", bars: names, right: "legs"), style: Style(.textMuted)))
    }
    for day in days {
      let values = series.map { leg in leg.last { $0.day == day }?.value }
      let both = values.compactMap(\.self)
      let symmetry =
        both.count == 2
        ? Symmetry(of: test, left: both[0], right: both[1], involved: context.profile?.side) : nil
      lines.append(
        PlanLine(
          bars: BarLine(
            name: day.shortWords,
            bars: values.map { value in
              BarLine.Bar(text: value.map(test.amount) ?? "-", share: value.map { $0 / top })
            }, right: symmetry?.index?.asPercent ?? "", goal: result.target.map { $0 / top })))
    }
    if let target = result.target, series.joined().contains(where: { $0.value < target }) {
      lines.append(.muted("| is the goal.", marker: "            "))
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

extension TimerPlan {
  /// What starting it for a test is called.
  fileprivate var startWords: String {
    guard let seconds else { return "Start the stopwatch" }
    let work = intervals.last?.seconds ?? seconds
    return work.isMultiple(of: 60)
      ? "Start the \(work / 60) minutes" : "Start the \(work) seconds to count in"
  }
}
