// One step more or less of an exercise: always one variable (facts.md, section f4).
extension Prescription {
  /// Which variable a step changed.
  public enum Variable: Hashable, Sendable {
    case reps
    case hold
    case minutes
    case sets
    case load
  }

  /// One step more within a dose: repetitions, holds or minutes to the top, then sets to 3, or as many as the dose
  /// has. Nil at the top.
  func stepUp(within dose: Dose) -> (Prescription, Variable)? {
    var next = self
    if let reps, let top = dose.reps?.upperBound, reps < min(top, 20) {
      next.reps = min(reps + 2, top)
      return (next, .reps)
    }
    // Of repetitions that are held, the hold grows once their number is at the top.
    if let holdSeconds, let top = dose.holdSeconds?.upperBound, holdSeconds < top {
      next.holdSeconds = min(Prescription.holds.first { $0 > holdSeconds } ?? holdSeconds + 15, top)
      return (next, .hold)
    }
    if let minutes, let top = dose.minutes?.upperBound, minutes < top {
      next.minutes = min(minutes + 5, top)
      return (next, .minutes)
    }
    if minutes == nil, sets < max(3, dose.sets.upperBound) {
      next.sets = sets + 1
      return (next, .sets)
    }
    return nil
  }

  /// The load one step up: 2.5 to 10 percent, the nearest half kilogram to 5 percent where that lies within.
  static func nextLoad(after load: Double) -> Double {
    let goal = load * 1.05
    for grain in [0.5, 0.25, 0.1] {
      let rounded = (goal / grain).rounded() * grain
      if rounded >= load * 1.025, rounded <= load * 1.1 { return rounded }
    }
    return goal
  }

  /// A part of it, by one variable: the repetitions, else the hold, the minutes, or the sets.
  func scaled(by factor: Double) -> Prescription {
    guard factor < 1 else { return self }
    var less = self
    func part(_ value: Int, grain: Int = 1) -> Int {
      let exact = Double(value) * factor
      let rounded = Int((exact / Double(grain)).rounded()) * grain
      return max(1, min(value - 1, max(grain, rounded)))
    }
    if let reps {
      less.reps = part(reps)
    } else if let minutes {
      less.minutes = part(minutes)
    } else if let holdSeconds {
      less.holdSeconds = part(holdSeconds, grain: holdSeconds > 10 ? 5 : 1)
    } else {
      less.sets = part(sets)
    }
    return less
  }

  /// A deload week's volume, about 30 percent less at the same load: a set fewer of three or more, else fewer
  /// repetitions.
  func deloaded() -> Prescription {
    guard minutes == nil, sets >= 3 else { return scaled(by: 0.7) }
    var less = self
    less.sets = max(1, Int((Double(sets) * 0.7).rounded()))
    return less
  }

  /// Which variables differ from another prescription.
  func differences(from other: Prescription) -> Set<Variable> {
    var changed: Set<Variable> = []
    if sets != other.sets { changed.insert(.sets) }
    if reps != other.reps { changed.insert(.reps) }
    if holdSeconds != other.holdSeconds { changed.insert(.hold) }
    if minutes != other.minutes { changed.insert(.minutes) }
    if loadKilograms != other.loadKilograms { changed.insert(.load) }
    return changed
  }

  private static let holds = [5, 10, 15, 20, 30, 45, 60, 90]

  /// The size of one variable in words: `45 seconds`, `3 sets`.
  func words(_ variable: Variable) -> String {
    switch variable {
    case .reps: "\(reps ?? 0) repetitions"
    case .hold: "\(holdSeconds ?? 0) seconds"
    case .minutes: "\(minutes ?? 0) minutes"
    case .sets: "\(sets) \(sets == 1 ? "set" : "sets")"
    case .load: loadKilograms.map(Prescription.kilograms) ?? "no weight"
    }
  }
}
