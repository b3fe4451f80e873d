import KneeDomain
import TerminalKit

extension PlanLines {
  /// A week day by day: what was done, and what is planned.
  func weekLines() -> [PlanLine] {
    let day = context.today.adding(days: 7 * week)
    var replay = context.program.replay
    let entries = replay.week(of: day, today: context.today).days
    guard let first = entries.first?.day, let last = entries.last?.day else { return [] }
    let name = week == 0 ? "This week" : "The week"
    var lines: [PlanLine] = [.title("\(name), \(first.shortWords) to \(last.words)"), .blank]
    for entry in entries {
      let run = entry.hasRun ? (entry.day < context.today ? ", run" : ", a run") : ""
      let mark = entry.day == context.today ? " (today)" : ""
      lines.append(
        PlanLine(
          marker: "\(entry.standing.box) ",
          text: "\(entry.day.shortWords)\(mark): \(entry.standing.plainName)\(run)",
          style: entry.standing.style,
          target: .day(entry.day)))
    }
    let due = entries.count { [.done, .partly, .skipped].contains($0.standing) }
    let done = entries.count { $0.standing == .done || $0.standing == .partly }
    lines += [.blank, .muted("\(done) of \(due) sessions that were due so far.")]
    lines.append(
      .muted(
        "\(context.key(.weekBack, in: [.plan])) and \(context.key(.weekForward, in: [.plan])) change the week; Enter opens a day, and past days can be filled in."
      ))
    return lines
  }
}

extension ProgramWeek.Standing {
  /// It as a box that needs no color.
  fileprivate var box: String {
    switch self {
    case .done: "[x]"
    case .partly: "[-]"
    case .skipped: "[ ]"
    case .rest: " . "
    case .planned: "[>]"
    case .stopped: "[!]"
    }
  }

  fileprivate var style: Style {
    switch self {
    case .done: Style(.success)
    case .partly: Style(.text)
    case .skipped, .rest: Style(.textMuted)
    case .planned: Style(.text)
    case .stopped: Style(.danger)
    }
  }
}
