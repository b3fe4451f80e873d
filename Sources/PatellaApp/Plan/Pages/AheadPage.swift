import KneeDomain
import TerminalKit

extension PlanLines {
  /// The next four weeks, as they would be if the knee answered well, so-so, or badly once.
  func ahead() -> [PlanLine] {
    var replay = context.program.replay
    guard let state = replay.state(on: context.today) else {
      return [.muted("The program begins with the first exercise or check-in.")]
    }
    var lines: [PlanLine] = [
      .title("The next four weeks"),
      .muted("A rehearsal: every session done as asked, no test made. What comes depends on the knee."),
    ]
    for rehearsal in Rehearsal.allCases {
      let days = rehearsal.days(from: state)
      lines += [
        .blank, PlanLine(text: rehearsal.plainName.capitalized(), style: Style(.title).adding(.bold)),
      ]
      for week in 0..<4 {
        let these = days.dropFirst(7 * week).prefix(7)
        guard let end = these.last else { continue }
        let sessions = these.count { $0.plan.kind.isSession }
        let runs = these.count { $0.plan.isRunDay && $0.allowsRunning }
        lines.append(
          PlanLine(
            marker: "  Week \(week + 1)  ",
            text: "phase \(end.phase.number ?? 1), \(end.phase.plainName), \(sessions) sessions"
              + (runs > 0 ? ", \(runs) days for a run" : "")))
      }
      let said = days.flatMap { day in day.decisions.map { (day.day, $0) } }
        .filter { [.phaseBack, .phaseForward, .stepBack, .stepForward, .deload].contains($0.1.kind) }
      lines += said.prefix(3).map { .muted($0.1.sentence, marker: "  \($0.0.shortWords)  ") }
    }
    return lines
  }
}

extension String {
  /// The text with its first letter large.
  fileprivate func capitalized() -> String { prefix(1).uppercased() + dropFirst() }
}
