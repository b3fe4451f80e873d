import KneeDomain

/// What the next four weeks would bring, for a terminal of 80 columns: the days on which something changes.
struct RehearsalText {
  let rehearsal: Rehearsal
  /// What the program makes of the change that is tried; nil where the plan stays as it is.
  let change: String?
  let days: [ProgramDay]

  var lines: [String] {
    let sessions = days.count { $0.plan.kind.isSession }
    var lines = ["The next four weeks, \(rehearsal.plainName)", ""]
    if let change {
      lines +=
        PlainText.wrap("With this change, which is not recorded: \(Visible.text(change))", width: 78) + [""]
    }
    for day in days.dropFirst() {
      for decision in day.decisions where decision.kind != .stand {
        lines += PlainText.hanging(
          PlainText.padded(day.day.shortWords, to: 12), Visible.text(decision.sentence))
      }
    }
    if let last = days.last {
      lines += [
        "", "\(sessions) sessions; at the end phase \(last.phase.number ?? 1), \(last.phase.plainName):",
      ]
      lines += last.plan.exercises.map { "  \(PlainText.padded($0.id, to: 30))\($0.dose.text)" }
    }
    return lines + [""]
      + PlainText.wrap("A rehearsal by the rules, not a promise; no test is taken.", width: 78)
  }
}
