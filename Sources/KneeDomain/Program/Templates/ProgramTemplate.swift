/// A list of exercises by phase for a group of conditions (facts.md, section b3).
public enum ProgramTemplate: String, CaseIterable, Hashable, Sendable {
  case kneecap
  case itBand
  case tendon
  case hamstring
  case joint
  case ligament
  case growing
  case bone
  case general
  /// No exercise plan: only the card of the assessment.
  case none

  /// Exercises of the first phase, by id.
  var settle: [String] { lists.settle }
  /// Exercises of the second phase, by id.
  var build: [String] { lists.build }
  /// Exercises of the third phase, by id.
  var `return`: [String] { lists.return }

  /// What to leave alone until the third phase or a clinician's word, in plain words; nil for nothing.
  public var leaveAlone: String? {
    switch self {
    case .kneecap: "running downhill and deep squats with weight"
    case .itBand: "running downhill and on a cambered road"
    case .tendon: "jumps on two days in a row"
    case .hamstring: "sprints, running downhill and breaststroke"
    case .joint: "deep bends with weight, and turning on the leg while it is swollen"
    case .ligament: "turning on the leg"
    case .growing: "kneeling, and anything that hurts more than 5"
    case .bone: "every jump and every run"
    case .general: "kneeling"
    case .none: nil
    }
  }

  private var lists: (settle: [String], build: [String], return: [String]) {
    switch self {
    case .kneecap:
      (
        [
          "quad_set", "straight_leg_raise", "clamshell", "side_lying_hip_abduction", "glute_bridge",
          "wall_sit",
          "stationary_bike",
        ],
        [
          "step_up", "step_down", "squat", "split_squat", "lateral_band_walk", "side_plank",
          "single_leg_deadlift",
          "calf_raise_single",
        ],
        [
          "reverse_lunge", "single_leg_squat", "pogo_hops", "squat_jump", "single_leg_hop", "cadence_drill",
          "walk_run",
        ]
      )
    case .itBand:
      (
        ["side_lying_hip_abduction", "clamshell", "glute_bridge", "hip_hitch", "stationary_bike"],
        [
          "lateral_band_walk", "side_plank", "single_leg_deadlift", "step_down", "split_squat",
          "calf_raise_single",
        ],
        ["single_leg_hop", "bounding", "running_drills", "cadence_drill", "walk_run"]
      )
    case .tendon:
      (
        ["iso_knee_extension", "spanish_squat", "wall_sit", "glute_bridge", "calf_raise"],
        ["leg_press", "leg_extension", "split_squat", "decline_squat", "squat", "single_leg_bridge"],
        ["squat_jump", "box_jump", "pogo_hops", "bounding", "strides", "walk_run"]
      )
    case .hamstring:
      (
        ["hamstring_set", "glute_bridge", "heel_slide", "hamstring_stretch", "stationary_bike"],
        [
          "single_leg_bridge", "hamstring_slider", "romanian_deadlift", "leg_curl", "step_up",
          "single_leg_balance",
        ],
        ["nordic", "running_drills", "strides", "walk_run"]
      )
    case .joint:
      (
        ["heel_slide", "quad_set", "sit_to_stand", "mini_squat", "stationary_bike", "walk"],
        [
          "squat", "step_up", "leg_press", "leg_extension", "glute_bridge", "side_lying_hip_abduction",
          "calf_raise", "single_leg_balance",
        ],
        ["step_down", "single_leg_squat", "walk_run"]
      )
    case .ligament:
      (
        ["heel_slide", "quad_set", "straight_leg_raise", "stationary_bike", "tke_band"],
        ["squat", "leg_press", "step_up", "hamstring_slider", "single_leg_balance", "y_reach"],
        ["drop_landing", "forward_hop", "single_leg_hop", "running_drills", "walk_run"]
      )
    case .growing:
      (
        ["iso_knee_extension", "quad_set", "glute_bridge", "sport_ladder"],
        ["wall_sit", "squat", "split_squat", "side_plank"],
        ["squat_jump", "running_drills", "sport_ladder", "walk_run"]
      )
    case .bone:
      (
        ["swim", "deep_water", "stationary_bike", "side_plank", "clamshell"],
        ["squat", "step_up", "calf_raise_single", "single_leg_bridge", "side_plank"],
        ["pogo_hops", "single_leg_hop", "walk_run"]
      )
    case .general:
      (
        ["quad_set", "glute_bridge", "walk", "stationary_bike", "calf_raise"],
        ["squat", "step_up", "side_plank", "single_leg_deadlift", "calf_raise_single"],
        ["running_drills", "pogo_hops", "walk_run"]
      )
    case .none: ([], [], [])
    }
  }
}
