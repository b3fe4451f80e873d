/// How far the knee bends in an exercise done as described, in degrees.
///
/// Rounded up from the steps of each exercise; general teaching, for keeping a clinician's limit of bending.
enum KneeBend {
  /// In easy running.
  static let running = 90

  static func degrees(of exercise: String) -> Int {
    table[exercise] ?? 30
  }

  private static let table: [String: Int] = [
    "heel_slide": 0, "quad_set": 0, "straight_leg_raise": 0, "short_arc_quad": 30, "iso_knee_extension": 70,
    "spanish_squat": 90, "wall_sit": 60, "mini_squat": 45, "sit_to_stand": 95, "squat": 90,
    "goblet_squat": 90,
    "split_squat": 90, "bulgarian_split_squat": 90, "reverse_lunge": 90, "forward_lunge": 90, "step_up": 60,
    "step_down": 60, "leg_press": 90, "leg_extension": 90, "decline_squat": 90, "single_leg_squat": 80,
    "glute_bridge": 90, "single_leg_bridge": 90, "clamshell": 60, "hip_thrust": 90, "leg_curl": 100,
    "hamstring_slider": 90, "nordic": 90, "squat_jump": 90, "box_jump": 90, "drop_landing": 80,
    "bounding": 90,
    "stationary_bike": 110, "quad_stretch": 130, "hip_flexor_stretch": 100, "high_knees": 90,
    "running_drills": 90, "walk_run": running, "cadence_drill": running, "strides": running,
    "sport_ladder": running,
    "swim": 90, "deep_water": 90,
  ]
}
