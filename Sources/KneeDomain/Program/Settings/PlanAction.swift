/// What a change of the plan asks the program to do.
///
/// A change holds from its own day on. `phase 1` and `phase 2` without an action, as the first version wrote them, are
/// read as changes of the phase.
public enum PlanAction: Hashable, Sendable {
  /// A new program begins on this day; what was before no longer matters.
  case start(ProgramSettings)
  /// Go to a phase. `by` names the clinician where one decided it.
  case phase(Phase, by: String?)
  /// What is at hand from now on.
  case equipment(Set<Equipment>)
  /// Sessions a week, 2 to 4.
  case daysPerWeek(Int)
  /// What to leave out: ids of exercises, or what an exercise asks of the leg.
  case avoid(Set<String>)
  /// Add an exercise of the library or one of the user's own.
  case add(String)
  /// Take an exercise out.
  case remove(String)
  /// Put another exercise of the same chain in an exercise's place.
  case swap(String, with: String)
  /// Set how much of an exercise.
  case dose(String, Prescription)
  /// Make an exercise of one's own, or change it.
  case define(OwnExercise)
  /// Begin the days of a flare.
  case flare
}

extension PlanChange {
  /// What the program is to do: the action, or the phase that the words of the first version name.
  public var effect: PlanAction? {
    if let action { return action }
    return switch change {
    case "phase 2": .phase(.build, by: nil)
    case "phase 1": .phase(.settle, by: nil)
    default: nil
    }
  }
}
