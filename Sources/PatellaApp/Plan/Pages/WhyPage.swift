import KneeDomain
import TerminalKit

extension PlanLines {
  /// Days of decisions that are listed.
  private static let daysShown = 84

  /// What was decided, newest first; every day opens to the rules and the records.
  func why(_ program: ProgramDay) -> [PlanLine] {
    let first = max(program.start, context.today.adding(days: -Self.daysShown))
    var replay = context.program.replay
    let found = replay.decisions(in: first...context.today).reversed()
    guard !found.isEmpty else { return [.muted("The program has decided nothing yet.")] }
    var lines: [PlanLine] = [.title("What was decided, and when"), .blank]
    for entry in found {
      guard let decision = entry.decisions.first else { continue }
      let others = entry.decisions.count - 1
      lines.append(
        PlanLine(
          marker: "\(entry.day.shortWords)  ",
          text: decision.sentence + (others > 0 ? " And \(others) more." : ""), target: .reasons(entry.day)))
    }
    return lines
  }
}
