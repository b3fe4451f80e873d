/// A clinician's limit in a form that the program can keep (design section 6, `limit`). It outranks the program.
///
/// The words of a record: `no_impact`, `no_running`, `no_weight_bearing`, `no_exercise`, `bend 60` (degrees),
/// `forbid squat`, `prescribe squat 3x10`. Words that are none of these are shown and not acted on.
///
///     ClinicianLimit(what: "bend 60")  // .bend(60)
public enum ClinicianLimit: Hashable, Sendable {
  /// The foot must not strike the ground: no jumps, no running.
  case noImpact
  /// No running.
  case noRunning
  /// The leg carries nothing.
  case noWeightBearing
  /// No exercise at all.
  case noExercise
  /// The knee bends no further, in degrees.
  case bend(Int)
  /// An exercise is forbidden.
  case forbid(String)
  /// An exercise is prescribed, with how much of it where that was said.
  case prescribe(String, Prescription?)

  /// What the words of a limit ask for; nil for words in another form.
  public init?(what: String) {
    let words = what.lowercased().split { $0 == " " || $0 == ":" || $0 == "\t" }.map(String.init)
    guard let first = words.first else { return nil }
    switch (first, words.count) {
    case ("no_impact", 1): self = .noImpact
    case ("no_running", 1): self = .noRunning
    case ("no_weight_bearing", 1): self = .noWeightBearing
    case ("no_exercise", 1): self = .noExercise
    case ("bend", 2):
      guard let degrees = Int(words[1]), (0...160).contains(degrees) else { return nil }
      self = .bend(degrees)
    case ("forbid", 2): self = .forbid(words[1])
    case ("prescribe", 2): self = .prescribe(words[1], nil)
    case ("prescribe", 3):
      guard let dose = ClinicianLimit.dose(words[2], of: words[1]) else { return nil }
      self = .prescribe(words[1], dose)
    default: return nil
    }
  }

  /// The words of a record that say it.
  public var what: String {
    switch self {
    case .noImpact: "no_impact"
    case .noRunning: "no_running"
    case .noWeightBearing: "no_weight_bearing"
    case .noExercise: "no_exercise"
    case .bend(let degrees): "bend \(degrees)"
    case .forbid(let id): "forbid \(id)"
    case .prescribe(let id, let dose):
      dose.map { "prescribe \(id) \($0.sets)x\($0.reps ?? $0.holdSeconds ?? $0.minutes ?? 1)" }
        ?? "prescribe \(id)"
    }
  }

  /// What it means, in one sentence.
  public var plainName: String {
    switch self {
    case .noImpact: "No jumps and no running."
    case .noRunning: "No running."
    case .noWeightBearing: "Nothing that puts weight on the leg."
    case .noExercise: "No exercise."
    case .bend(let degrees): "The knee bends no further than \(degrees) degrees."
    case .forbid(let id): "Not \(ClinicianLimit.name(id))."
    case .prescribe(let id, let dose):
      "\(ClinicianLimit.name(id).capitalizedFirst)\(dose.map { ": \($0.text)" } ?? ", prescribed")."
    }
  }

  /// Whether it leaves an exercise.
  public func allows(_ exercise: Exercise) -> Bool {
    switch self {
    case .noImpact: !exercise.demands.contains(.impact)
    case .noRunning: !MovementGroup.isRun(exercise.id)
    case .noWeightBearing: exercise.demands.isDisjoint(with: [.weightBearing, .impact])
    case .noExercise: false
    case .bend(let degrees): KneeBend.degrees(of: exercise.id) <= degrees
    case .forbid(let id): exercise.id != id
    case .prescribe: true
    }
  }

  /// Whether it leaves running.
  public var allowsRunning: Bool {
    switch self {
    case .noImpact, .noRunning, .noWeightBearing, .noExercise: false
    case .bend(let degrees): degrees >= KneeBend.running
    case .forbid(let id): id != "walk_run"
    case .prescribe: true
    }
  }

  private static func name(_ id: String) -> String {
    ExerciseLibrary.exercise(id)?.name.lowercased() ?? id
  }

  private static func dose(_ word: String, of exercise: String) -> Prescription? {
    let parts = word.split(separator: "x").compactMap { Int($0) }
    guard parts.count == 2, (1...10).contains(parts[0]), (1...600).contains(parts[1]) else { return nil }
    let dose = ExerciseLibrary.exercise(exercise)?.dose
    if dose?.minutes != nil { return Prescription(sets: parts[0], minutes: parts[1]) }
    if dose?.reps == nil, dose?.holdSeconds != nil {
      return Prescription(sets: parts[0], holdSeconds: parts[1])
    }
    return Prescription(sets: parts[0], reps: parts[1], holdSeconds: dose?.holdSeconds?.lowerBound)
  }
}

extension String {
  /// The text with its first letter large.
  var capitalizedFirst: String {
    prefix(1).uppercased() + dropFirst()
  }
}
