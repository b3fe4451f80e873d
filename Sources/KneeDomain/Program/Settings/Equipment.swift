/// What may be at hand for exercise. A floor, a wall, a chair, a towel and a mat always are.
public enum Equipment: String, CaseIterable, Hashable, Sendable {
  case step
  case band
  case bike
  case strap
  case weights
  case bench
  case box
  case machine
  case pool
  case board
  case anchor
  case roller
  case rope

  /// The thing in plain words.
  public var plainName: String {
    switch self {
    case .step: "a step or stairs"
    case .band: "a loop band"
    case .bike: "a bike"
    case .strap: "a strap or strong band"
    case .weights: "weights"
    case .bench: "a bench"
    case .box: "a low box"
    case .machine: "the machines of a gym"
    case .pool: "a pool"
    case .board: "a sloping board"
    case .anchor: "an anchor for the feet"
    case .roller: "a foam roller"
    case .rope: "a skipping rope"
    }
  }

  /// What is taken to be there until the user says otherwise.
  public static let household: Set<Equipment> = [.step, .band, .bike, .box]

  /// What an exercise needs, any one of each list; none where a floor or a chair is enough.
  static func needed(for exercise: String) -> [Set<Equipment>] {
    needs[exercise] ?? []
  }

  private static let needs: [String: [Set<Equipment>]] = [
    "tke_band": [[.band, .strap]], "goblet_squat": [[.weights]], "bulgarian_split_squat": [[.bench]],
    "step_up": [[.step, .box]], "step_down": [[.step, .box]], "leg_press": [[.machine]],
    "leg_extension": [[.machine, .band, .strap]], "iso_knee_extension": [[.strap, .machine]],
    "spanish_squat": [[.strap]], "decline_squat": [[.board]], "hip_hitch": [[.step, .box]],
    "lateral_band_walk": [[.band]], "hip_thrust": [[.bench]], "standing_hip_abduction_band": [[.band]],
    "leg_curl": [[.machine, .band, .strap]], "nordic": [[.anchor]], "romanian_deadlift": [[.weights]],
    "soleus_raise": [[.weights, .machine]], "copenhagen_plank": [[.bench, .box]],
    "box_jump": [[.box, .step]], "drop_landing": [[.box, .step]], "rope_skip": [[.rope]],
    "stationary_bike": [[.bike]], "swim": [[.pool]], "deep_water": [[.pool]],
    "foam_roll_thigh": [[.roller]], "foam_roll_lateral_thigh": [[.roller]],
  ]
}
