/// An exercise of the user's own making.
public struct OwnExercise: Hashable, Sendable, Identifiable {
  /// The word in files.
  public var id: String
  /// The name it is shown under.
  public var name: String
  /// How much of it to begin with.
  public var dose: Prescription
  /// What it is for.
  public var group: MovementGroup
  /// Whether the foot strikes the ground.
  public var impact: Bool

  /// An exercise of the given parts.
  public init(
    id: String, name: String, dose: Prescription, group: MovementGroup = .knee, impact: Bool = false
  ) {
    self.id = id
    self.name = name
    self.dose = dose
    self.group = group
    self.impact = impact
  }

  /// It as an exercise of the library; nothing is known of it but what the user said, so it is taken to load the leg.
  var exercise: Exercise {
    Exercise(
      id, name, targets: [], phases: [.settle, .build, .return, .maintain], kit: nil, side: .both,
      dose: Dose(fixed: dose), steps: [], faults: [], easier: [], harder: [], avoid: nil, concerns: [],
      helps: [],
      painRule: .standard, demands: impact ? [.weightBearing, .tendon, .impact] : [.weightBearing, .tendon],
      source: "your own exercise")
  }
}

extension Dose {
  /// What a prescription of one's own leaves to grow into: half as much again.
  init(fixed dose: Prescription) {
    func room(_ value: Int?) -> ClosedRange<Int>? { value.map { max(1, $0)...max(1, $0 + $0 / 2) } }
    self.init(
      sets: max(1, dose.sets)...max(3, dose.sets), reps: room(dose.reps), holdSeconds: room(dose.holdSeconds),
      minutes: room(dose.minutes), meters: dose.meters, restSeconds: 60, note: nil, often: nil)
  }
}
