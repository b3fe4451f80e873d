// A smaller start after missed days (facts.md, section f4).
extension ProgramState {
  /// Days without a session that belong to the plan: every other day in phase 1, else by the sessions a week.
  var ordinaryGap: Int {
    switch phase {
    case .settle: 2
    case .build: 7 / settings.daysPerWeek + 1
    default: 4
    }
  }

  /// Days since a session was overdue; 0 when none is.
  var missedDays: Int {
    guard let last = exerciseDays.last, restart.map({ $0 <= last }) ?? true else { return 0 }
    return max(0, today.number - last.number - ordinaryGap)
  }

  /// The part of the dose that is left after missed days.
  var missedFactor: Double {
    switch missedDays {
    case ...0: 1
    case 1...7: 0.9
    case 8...14: 0.7
    default: 0.5
    }
  }

  mutating func decideOnMissedDays() {
    let missed = missedDays
    guard missed > 0, !isStopped, flare == nil else { return }
    switch missed {
    case 1, 8:
      let percent = missed == 1 ? 10 : 30
      decide(
        .missed,
        "Welcome back when you are: after \(missed) missed \(missed == 1 ? "day" : "days") the next session has "
          + "\(percent) percent less.", .missedDays)
    case 15...:
      // The phase begins again at half of what was reached.
      for index in items.indices {
        items[index].dose = items[index].dose.scaled(by: 0.5)
        items[index].forgetAnswers()
      }
      restart = today
      phaseSince = today
      weeksSince = today
      decide(
        .missed, "More than two weeks went by: phase \(phase.number ?? 1) begins again at half, gently.",
        .missedDays)
    default: break
    }
  }
}
