/// Slow heavy strength for a tendon: four sets that go from 15 repetitions to 6 while the weight grows (facts.md,
/// sections b, e and f: 4 sets of 15 to 6; Breda, British Journal of Sports Medicine, 2021).
///
/// Never two things at once: a step adds weight, the next one takes repetitions off, and so on. The number of steps
/// between 15 and 6 is our own choice. Without a weight the repetitions stay.
enum TendonDose {
  /// The sets, from the first to the last.
  static let sets = 4
  /// The repetitions, from the first to the last.
  static let reps = [15, 12, 10, 8, 6]

  /// What it begins with.
  static let start = Prescription(sets: sets, reps: 15)

  /// Whether an exercise is done so: strength of the second phase that the text names for the tendon.
  static func holds(for exercise: String, of condition: Condition) -> Bool {
    switch condition {
    case .patellarTendinopathy: patellar.contains(exercise)
    case .quadTendinopathy: quadriceps.contains(exercise)
    default: false
    }
  }

  /// Fewer repetitions at the same weight, where the weight has grown since they last fell; nil at the least.
  static func fewer(than dose: Prescription) -> Prescription? {
    guard let now = dose.reps, let next = reps.first(where: { $0 < now }) else { return nil }
    var dose = dose
    dose.reps = next
    return dose
  }

  private static let quadriceps: Set<String> = ["leg_press", "leg_extension", "split_squat"]
  private static let patellar = quadriceps.union(["squat", "decline_squat"])
}
