// Phase 4 (facts.md, section f3): strength at least twice a week for at least three months, a check-in every week.
extension ProgramState {
  /// The least length of phase 4: three months of 30 days and a day more.
  static let daysOfUpkeep = 91
  /// Days between two check-ins of phase 4.
  static let daysBetweenCheckIns = 7

  mutating func decideOnUpkeep() {
    guard phase == .maintain, !isStopped else { return }
    let days = today.number - phaseSince.number
    if days == ProgramState.daysOfUpkeep {
      decide(
        .advice,
        "Three months of phase 4 are done. What keeps a knee well is what you go on doing: strength twice a week is "
          + "a good habit for good.", .upkeep)
    }
    let last = max(mornings.last?.day ?? phaseSince, phaseSince)
    let silent = today.number - last.number
    if silent > 0, silent % ProgramState.daysBetweenCheckIns == 0 {
      decide(
        .advice,
        "\(silent == 7 ? "A week" : "\(silent / 7) weeks") without a check-in: say how the knee is this morning.",
        .upkeep)
    }
  }
}
