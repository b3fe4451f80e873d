/// Whether an experiment may begin or go on: never against the program.
public enum ExperimentGate: Hashable, Sendable {
  /// Nothing speaks against it.
  case open
  /// Not now, and why.
  case wait(String)
  /// One that is going on is to be stopped, and why.
  case stop(String)

  /// Weighs what is known of the knee on a day.
  ///
  /// Only while the advice is to keep running as now (facts.md, section g0), with the walk-run ladder behind, a morning
  /// within the green of a run (section f2), and no report that asks for care.
  ///
  /// - Parameters:
  ///   - running: the state of running on the day.
  ///   - triage: how soon the latest symptom report asks to be seen; nil without one that still counts.
  ///   - morning: the score of the latest check-in of the last two days.
  public init(_ running: RunningDay, triage: TriageLevel?, morning: Score?) {
    let (green, _) = ResponseRule.running.limits
    if let triage, triage > .selfCare {
      self = .stop("Your last symptom report asks for care: \(triage.plainName).")
    } else if running.status.kind == .unknown {
      self = .wait(running.status.reason)
    } else if running.status.kind != .keep {
      self = .stop(running.status.reason)
    } else if running.next != nil {
      self = .stop("The walk-run ladder comes first.")
    } else if let morning, morning.value > green {
      self = .stop("This morning's pain is \(morning.value); for this it should be \(green) or less.")
    } else {
      self = .open
    }
  }

  /// Why not, in one sentence; nil where nothing speaks against it.
  public var reason: String? {
    switch self {
    case .open: nil
    case .wait(let reason), .stop(let reason): reason
    }
  }
}
