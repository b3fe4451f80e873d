/// What is still allowed after a rule fired, until a clinician's clearance is recorded (facts.md, section d).
public enum Allowance: Hashable, Sendable, CaseIterable {
  /// No exercise and no running.
  case nothing
  /// Range of motion and quad sets only: a fresh injury.
  case gentleMotion
  /// Nothing that puts weight on the leg, and no running: suspected bone stress.
  case noWeightBearing
  /// The painless first phase, but nothing that loads a tendon: tendon pain on a risk medicine.
  case noTendonLoading
  /// The painless first phase.
  case painlessSettling
  /// Everything.
  case everything

  init(at level: TriageLevel) {
    self =
      switch level {
      case .emergency, .urgent: .nothing
      case .soon: .painlessSettling
      case .routine, .selfCare: .everything
      }
  }

  /// What it means, in one sentence.
  public var plainName: String {
    switch self {
    case .nothing: "No exercise and no running until a clinician has said that it is all right."
    case .gentleMotion:
      "Only gentle bending and thigh squeezes, and no running, until a clinician has looked at it."
    case .noWeightBearing:
      "Nothing that puts weight on the leg, and no running, until a clinician has looked at it."
    case .noTendonLoading:
      "Nothing that loads the tendon, and no running, until a clinician or the prescriber has said so."
    case .painlessSettling:
      "Only the gentle first exercises, and only without pain, until a clinician has looked at it."
    case .everything: "Exercise and running as planned."
    }
  }

  /// Whether running is allowed.
  public var allowsRunning: Bool {
    self == .everything
  }

  /// Whether an exercise is among what is left.
  public func allows(_ exercise: Exercise) -> Bool {
    let gentle = exercise.phases.contains(.settle)
    return switch self {
    case .nothing: false
    case .gentleMotion: exercise.id == "heel_slide" || exercise.id == "quad_set"
    case .noWeightBearing: gentle && exercise.demands.isDisjoint(with: [.weightBearing, .impact])
    case .noTendonLoading: gentle && exercise.demands.isDisjoint(with: [.tendon, .impact])
    case .painlessSettling: gentle && !exercise.demands.contains(.impact)
    case .everything: true
    }
  }
}
