/// What is asked for on a day.
public struct DayPlan: Hashable, Sendable {
  /// What sort of day it is.
  public internal(set) var kind = Kind.rest
  /// The exercises, in the order the session runs; on a day of rest those of the next session, to look at.
  public internal(set) var exercises: [PlannedExercise] = []
  /// Whether a run of the ladder is due, where running is allowed.
  public internal(set) var isRunDay = false

  /// Sorts of days.
  public enum Kind: Hashable, Sendable {
    /// A session of the phase.
    case session
    /// Gentle exercises of a flare.
    case flare
    /// Nothing heavy.
    case rest
    /// No exercise, until a warning is cleared or the condition is seen.
    case stopped

    /// Whether exercise is asked for.
    public var isSession: Bool { self == .session || self == .flare }
  }
}

/// An exercise of a day.
public struct PlannedExercise: Hashable, Sendable, Identifiable {
  /// The exercise.
  public let exercise: Exercise
  /// What it is for.
  public let group: MovementGroup
  /// How much of it today.
  public let dose: Prescription
  /// How much of it in an ordinary session.
  public let usual: Prescription
  /// The harder way it is done in; nil for the plain one.
  public let way: String?
  /// Whether it is here for the first time.
  public let isNew: Bool
  /// Whether a clinician prescribed it.
  public let isPrescribed: Bool
  /// Whether the reduced dose is where it goes on from.
  let isNewBase: Bool

  /// The id of the exercise.
  public var id: String { exercise.id }
  /// Whether today's dose is less than usual.
  public var isReduced: Bool { dose != usual }
}
