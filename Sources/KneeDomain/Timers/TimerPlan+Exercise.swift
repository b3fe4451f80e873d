extension TimerPlan {
  /// The longest hold of a repetition that is counted by heart, in seconds.
  static let shortHold = 10

  /// The timer of an exercise: its sets of holds with rest between, its minutes, or else the rest between two sets.
  ///
  /// - Parameters:
  ///   - exercise: an exercise of the library.
  ///   - dose: how much of it is asked for.
  ///   - sets: how many sets are still to be done.
  public init(for exercise: Exercise, dose: Prescription, sets: Int? = nil) {
    let sets = max(1, sets ?? dose.sets)
    let rest = exercise.dose.restSeconds > 0 ? exercise.dose.restSeconds : 60
    if let minutes = dose.minutes {
      self.init(Interval(exercise.id == "walk" ? .walk : .effort, seconds: 60 * minutes))
    } else if let hold = dose.holdSeconds, dose.reps == nil || hold > TimerPlan.shortHold {
      self = .holds(sets * (dose.reps ?? 1), seconds: hold, rest: rest)
    } else {
      self = .rest(seconds: rest)
    }
  }
}
