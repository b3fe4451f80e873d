/// All exercises that the program knows, and the chains that lead from easier to harder (facts.md, section e).
///
///     ExerciseLibrary.exercise("wall_sit")?.name  // "Wall sit"
public enum ExerciseLibrary {
  /// A group of exercises, as a list to choose from shows them.
  public struct Group: Sendable, Identifiable {
    /// The name of the group.
    public let name: String
    /// Its exercises.
    public let exercises: [Exercise]

    /// The name.
    public var id: String { name }
  }

  /// Every exercise by group.
  public static let groups: [Group] = [
    Group(name: "Knee", exercises: knee),
    Group(name: "Hip", exercises: hip),
    Group(name: "Hamstrings and buttocks", exercises: posterior),
    Group(name: "Tendon", exercises: tendon),
    Group(name: "Calf", exercises: calf),
    Group(name: "Trunk", exercises: trunk),
    Group(name: "Balance", exercises: balance),
    Group(name: "Jumps", exercises: plyometric),
    Group(name: "Running", exercises: running),
    Group(name: "Endurance", exercises: endurance),
    Group(name: "Mobility", exercises: mobility),
  ]

  /// Every exercise.
  public static let all: [Exercise] = groups.flatMap(\.exercises)

  /// The exercise of an id; nil for an unknown one.
  public static func exercise(_ id: String) -> Exercise? {
    byID[id]
  }

  /// The known id nearest to a mistyped one; nil where none is near.
  public static func suggestion(for id: String) -> String? {
    Vocabulary.suggestion(for: id, among: byID.keys)
  }

  /// Chains of exercises, each from the easiest to the hardest, by id.
  public static let chains: [(name: String, steps: [String])] = [
    (
      "knee",
      [
        "quad_set", "straight_leg_raise", "mini_squat", "sit_to_stand", "squat", "split_squat", "step_up",
        "step_down", "reverse_lunge", "single_leg_squat", "squat_jump", "single_leg_hop",
      ]
    ),
    (
      "hip",
      [
        "clamshell", "side_lying_hip_abduction", "hip_hitch", "lateral_band_walk", "side_plank",
        "single_leg_deadlift",
      ]
    ),
    ("posterior", ["hamstring_set", "glute_bridge", "single_leg_bridge", "hamstring_slider", "nordic"]),
    (
      "tendon",
      ["iso_knee_extension", "spanish_squat", "leg_press", "decline_squat", "squat_jump", "strides"]
    ),
    ("calf", ["calf_raise", "calf_raise_single", "soleus_raise", "pogo_hops", "bounding"]),
  ]

  private static let byID = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })
}
