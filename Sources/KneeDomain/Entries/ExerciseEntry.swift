/// One exercise of one day and side: what was done of it.
public struct ExerciseEntry: Hashable, Sendable {
  /// The day it counts for.
  public var day: Day
  /// The id of the exercise, such as `wall_sit`; one of the user's own is allowed.
  public var exercise: String
  /// Which knee; nil when not said.
  public var side: Side?
  /// The sets that were done, in order.
  public var sets: [ExerciseSet]
  /// Pain during it.
  public var painDuring: Score?

  /// An entry of the given parts.
  public init(
    day: Day, exercise: String, side: Side? = nil, sets: [ExerciseSet], painDuring: Score? = nil
  ) {
    self.day = day
    self.exercise = exercise
    self.side = side
    self.sets = sets
    self.painDuring = painDuring
  }
}

/// One set that was done.
public struct ExerciseSet: Hashable, Sendable {
  /// Repetitions.
  public var reps: Int?
  /// Seconds held.
  public var holdSeconds: Int?
  /// Load in kilograms.
  public var loadKilograms: Double?
  /// Effort, 0 to 10.
  public var effort: Double?

  /// An entry of the given parts.
  public init(reps: Int? = nil, holdSeconds: Int? = nil, loadKilograms: Double? = nil, effort: Double? = nil)
  {
    self.reps = reps
    self.holdSeconds = holdSeconds
    self.loadKilograms = loadKilograms
    self.effort = effort
  }
}

/// How the knee answered the session of a day.
public struct SessionEntry: Hashable, Sendable {
  /// The day it counts for.
  public var day: Day
  /// Pain during it.
  public var painDuring: Score?
  /// Pain within the hour after.
  public var painOneHourAfter: Score?
  /// Whether the person limped.
  public var limp: Bool?
  /// Whether pain medicine was taken before it.
  public var meds: Bool?

  /// An entry of the given parts.
  public init(
    day: Day, painDuring: Score? = nil, painOneHourAfter: Score? = nil, limp: Bool? = nil, meds: Bool? = nil
  ) {
    self.day = day
    self.painDuring = painDuring
    self.painOneHourAfter = painOneHourAfter
    self.limp = limp
    self.meds = meds
  }
}
