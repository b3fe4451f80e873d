import KneeDomain
import KneeStore
import PatellaApp

/// Where the program stands and what comes, for a terminal of 80 columns.
struct PlanText {
  let program: ProgramDay
  let week: ProgramWeek
  let running: RunningDay

  var lines: [String] {
    let number = program.phase.number ?? 1
    let days = program.day.number - program.phaseSince.number + 1
    var lines = ["\(program.settings.condition.name), \(program.settings.daysPerWeek) sessions a week"]
    lines += ["Phase \(number): \(program.phase.plainName), day \(days). \(program.phase.aim)"]
    lines += PlainText.wrap(Visible.text(program.headline), width: 78)
    let remarks = program.cautions + [program.held].compactMap(\.self) + program.guards.map(\.text)
    for remark in remarks { lines += PlainText.hanging("! ", remark) }
    for limit in program.limits { lines += PlainText.hanging("! ", words(of: limit)) }
    if !program.criteria.isEmpty {
      lines += ["", "What opens phase \(number + 1)"] + program.criteria.flatMap(text)
    }
    lines += ["", "This week"] + week.days.map(text)
    lines += ["", heading] + program.plan.exercises.map(text)
    lines += ["", "Running: \(running.status.kind.plainName)"] + run
    return lines + ["", "Why it is so: patella why"]
  }

  private var run: [String] {
    var lines = [running.status.reason, running.status.kind.advice].flatMap { PlainText.hanging("- ", $0) }
    if let next = running.next {
      let level = "Level \(next.level.number), from \(next.day.shortWords): \(next.level.text)"
      lines += ([level] + next.rules + [next.watch]).flatMap { PlainText.hanging("- ", $0) }
      lines += PlainText.hanging("- ", running.road.text)
    } else if !running.criteria.isOpen, [.stop, .pause].contains(running.status.kind) {
      lines += ["What opens the way back"] + running.criteria.items.flatMap(text)
    }
    return lines
  }

  private var heading: String {
    if program.plan.exercises.isEmpty { return "No exercises" }
    return program.plan.kind.isSession ? "Today" : "The next session"
  }

  private func text(_ criterion: PhaseCriterion) -> [String] {
    let mark =
      switch criterion.standing {
      case .met: "[x] "
      case .notMet: "[ ] "
      case .notKnown: "[?] "
      }
    let figures = criterion.figures.isEmpty ? "" : " (\(criterion.figures))"
    let test = criterion.standing == .met ? nil : criterion.test.map { ": patella test \($0)" }
    return PlainText.hanging(mark, criterion.text + figures + (test ?? ""))
  }

  private func text(_ entry: ProgramWeek.Entry) -> String {
    "  \(PlainText.padded(entry.day.shortWords, to: 12))\(entry.standing.plainName)"
      + (entry.hasRun ? ", run" : "")
  }

  private func text(_ planned: PlannedExercise) -> String {
    "  \(PlainText.padded(planned.id, to: 30))\(planned.dose.text)"
      + (planned.isReduced ? " (usually \(planned.usual.text))" : "")
  }

  private func words(of limit: Limit) -> String {
    let words = ClinicianLimit(what: limit.what)?.plainName ?? limit.what
    return Visible.text(words) + (limit.until.map { " Until \($0.words)." } ?? "")
  }
}
