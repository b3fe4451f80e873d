/// The fixed first program: the kneecap-pain template of facts.md, section b3 (T-PFP), phases 1 and 2.
public enum StarterProgram {
  /// The highest morning pain with which phase 2 may be opened (facts.md, section f3, who may skip phase 1).
  public static let highestPainForBuild = 3

  /// The phase that the latest change of the plan left; `settle` where there is none.
  public static func phase(plans: [PlanChange]) -> Phase {
    plans.last { $0.change == toBuild.change || $0.change == toSettle.change }?.change == toBuild.change
      ? .build : .settle
  }

  /// The exercises of a phase that the limits of standing notices leave.
  ///
  /// Any limit but `everything` leaves the exercises of the first phase at most (facts.md, section d).
  public static func exercises(phase: Phase, limits: Set<Allowance>) -> [Exercise] {
    let ids = limits.isEmpty && phase == .build ? build : settle
    return ids.compactMap(ExerciseLibrary.exercise).filter { exercise in
      limits.allSatisfy { $0.allows(exercise) }
    }
  }

  /// How much of an exercise to begin with: in phase 2 two sets, of ten repetitions where the exercise has that many
  /// (facts.md, section f3); elsewhere the least of its dose.
  public static func firstDose(of exercise: Exercise) -> Prescription {
    var dose = exercise.dose.start
    guard build.contains(exercise.id) else { return dose }
    dose.sets = 2
    dose.reps = exercise.dose.reps.map { min(max(10, $0.lowerBound), $0.upperBound) }
    return dose
  }

  /// What an age asks for before the list is followed; nil for a certain adult.
  ///
  /// - Parameter age: the age reached this year; nil when not known. At 18 the birthday may still be to come.
  public static func ageCaution(age: Int?) -> String? {
    guard let age else {
      return "Your age is not known here. Under 18, an adult or a clinician should look at this list first."
    }
    return age <= 18 ? "Under 18: an adult or a clinician should look at this list first." : nil
  }

  /// The step from phase 1 to phase 2.
  public static let toBuild = PlanChange(
    change: "phase 2",
    reason: "said to have no swelling, to walk freely and a worst pain of at most \(highestPainForBuild)")
  /// The step back.
  public static let toSettle = PlanChange(change: "phase 1", reason: "went back by choice")

  static let settle = [
    "quad_set", "straight_leg_raise", "clamshell", "side_lying_hip_abduction", "glute_bridge", "wall_sit",
    "stationary_bike",
  ]
  static let build = [
    "step_up", "step_down", "squat", "split_squat", "lateral_band_walk", "side_plank", "single_leg_deadlift",
    "calf_raise_single",
  ]
}

extension Phase {
  /// The question that changes the phase of the starter program.
  public var starterQuestion: String {
    self == .settle
      ? "Phase 2 builds strength. Is all of this so: no swelling, walking is free and without a limp, and the "
        + "worst pain of the last day was at most \(StarterProgram.highestPainForBuild)?"
      : "Go back to phase 1, the gentle one?"
  }

  /// The change of the plan that a yes to `starterQuestion` makes.
  public var starterChange: PlanChange {
    self == .settle ? StarterProgram.toBuild : StarterProgram.toSettle
  }
}
