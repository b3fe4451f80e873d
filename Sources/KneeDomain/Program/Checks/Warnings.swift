// What a notice or a clinician's limit leaves (facts.md, section d; design section 6, `limit`).
extension ProgramState {
  /// Whether there is no exercise at all for now: a notice, a limit, or a condition that must be seen first.
  var isStopped: Bool { stopReason != nil }

  /// Why there is no exercise for now; nil where there is some.
  var stopReason: (text: String, rule: ProgramRule)? {
    if allowances.contains(.nothing) { return (Allowance.nothing.plainName, .warning) }
    if activeLimits.contains(.noExercise) {
      return ("A clinician's limit: no exercise for now.", .clinicianLimit)
    }
    if template == .none {
      return (
        "\(settings.condition.name): there is no exercise plan for it here. Have it seen first.", .noPlan
      )
    }
    if settings.condition.needsClinicianToStart, settings.by == nil {
      return ("\(settings.condition.name): a clinician has to clear exercise first.", .noPlan)
    }
    return nil
  }

  mutating func decideOnWarnings() {
    let isStopped = isStopped || !allowances.isEmpty
    defer { wasStopped = isStopped }
    guard isStopped != wasStopped else { return }
    if let reason = stopReason {
      decide(.stop, reason.text, reason.rule, records: standing.flatMap { [$0.source, $0.id] })
    } else if let left = allowances.first {
      decide(.stop, left.plainName, .warning, records: standing.flatMap { [$0.source, $0.id] })
    } else {
      for index in items.indices { items[index].forgetAnswers() }
      decide(.change, "Nothing stands in the way any more: the plan goes on.", .warning)
    }
  }
}
