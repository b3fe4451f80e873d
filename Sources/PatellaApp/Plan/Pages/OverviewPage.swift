import KneeDomain
import TerminalKit

extension PlanLines {
  /// Where one is, what today's sentence is, and what is missing for the next phase.
  func overview(_ program: ProgramDay) -> [PlanLine] {
    let number = program.phase.number ?? 1
    let days = program.day.number - program.phaseSince.number + 1
    var lines = [
      PlanLine(
        text:
          "Phase \(number), \(program.phase.plainName): day \(days), since \(program.phaseSince.shortWords)",
        style: Style(.title).adding(.bold)),
      .muted(
        "\(program.phase.aim) Program for: \(program.settings.condition.name).\(program.isDeloadWeek ? " This is the lighter week of four." : "")"
      ),
      .blank,
    ]
    lines += bounds(program)
    let sign = program.shownLight.map { $0.sign(beside: program.headline) + " " } ?? ""
    lines.append(PlanLine(marker: sign, text: program.headline, target: .reasons(program.day)))
    if let held = program.held { lines.append(.warning(held)) }
    lines += program.cautions.map(PlanLine.warning)
    lines += criteria(program)
    if !program.limits.isEmpty {
      lines += [.blank, .title("What a clinician said")]
      lines += program.limits.map { limit in
        let words = ClinicianLimit(what: limit.what)?.plainName ?? limit.what
        return PlanLine(marker: "- ", text: words + (limit.until.map { " Until \($0.words)." } ?? ""))
      }
    }
    if !program.guards.isEmpty {
      lines += [.blank, .title("Why it may not move on")]
      lines += program.guards.map { PlanLine(marker: "- ", text: $0.text) }
    }
    if let adherence = program.adherence {
      lines += [.blank, .muted("Done of the sessions of this phase: \(Int((adherence * 100).rounded()))%.")]
    }
    return lines
  }

  private func criteria(_ program: ProgramDay) -> [PlanLine] {
    guard !program.criteria.isEmpty else { return [] }
    let met = program.criteria.count { $0.standing == .met }
    var lines: [PlanLine] = [
      .blank,
      .title("What opens phase \((program.phase.number ?? 1) + 1): \(met) of \(program.criteria.count) met"),
    ]
    for criterion in program.criteria {
      lines.append(criterion.planLine)
    }
    if program.missing.contains(where: { $0.test != nil }) {
      lines.append(.muted("The page Tests says how each test is done and takes its result."))
    }
    return lines
  }
}
