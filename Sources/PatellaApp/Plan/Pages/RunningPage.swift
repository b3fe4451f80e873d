import KneeDomain
import TerminalKit

extension PlanLines {
  /// Whether to run, what opens the way back, the next session of the ladder, and the road.
  func running(_ program: ProgramDay) -> [PlanLine] {
    let running = RunningDay(context.program.replay.history, program: program, today: context.today)
    var lines: [PlanLine] = [
      PlanLine(
        text: "Running now: \(running.status.kind.plainName)", style: Style(.title).adding(.bold)),
      PlanLine(text: running.status.reason),
      PlanLine(text: running.status.kind.advice),
    ]
    if let next = running.next {
      lines += [.blank, .title("The next run: level \(next.level.number), \(next.day.shortWords)")]
      lines.append(
        PlanLine(
          marker: "  ",
          text: "\(next.level.text), with a walk of \(LadderLevel.walkAtEachEnd) minutes at each end",
          target: .timer(next.timer, label: "Level \(next.level.number)")))
      lines += (next.reasons + next.rules).map { PlanLine(marker: "- ", text: $0) }
      lines.append(PlanLine(text: next.watch))
      lines.append(.muted("Enter starts its timer."))
    }
    let hasGates = running.criteria.items.contains { BoneStressGate(rawValue: $0.id) != nil }
    if running.status.kind == .keep, running.next == nil, !hasGates {
      return lines + [
        .blank,
        .muted(
          "While running goes on there is no ladder to climb; should it have to pause, this page has the way back."
        ),
      ]
    }
    // On the ladder the way back is open; after bone stress its gates stay in sight.
    if !running.criteria.isOpen, running.next == nil || hasGates {
      lines += [.blank, .title("What opens the way back")]
      lines += running.criteria.items.map(line)
      if hasGates {
        lines.append(
          .muted("After bone stress a clinician opens the way: Enter on a gate asks by whom it was ticked."))
      }
    }
    lines += [.blank, .title("The road to the usual distance"), PlanLine(text: running.road.text)]
    lines += running.road.assumptions.map { .muted($0, marker: "- ") }
    lines += [.blank, .title("The ladder")]
    lines += LadderLevel.all.map { level in
      let isHere = level == running.ladder.level
      return PlanLine(
        marker: isHere ? "=> " : "   ",
        text: "\(level.number)  \(level.text)\(isHere ? "  (you are here)" : "")",
        style: isHere ? Style(.title).adding(.bold) : Style(.textMuted))
    }
    return lines + [.muted(running.ladder.reason)]
  }

  /// A criterion; a gate after bone stress can be ticked, and the tick taken back.
  private func line(_ criterion: PhaseCriterion) -> PlanLine {
    var line = criterion.planLine
    guard let gate = BoneStressGate(rawValue: criterion.id) else { return line }
    line.target = criterion.records.last.map { .untick(gate, record: $0) } ?? .form(.gate(gate))
    return line
  }
}
