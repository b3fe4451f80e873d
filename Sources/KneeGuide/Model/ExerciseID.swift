import KneeDomain

/// The exercises of the library by name, so that the compiler checks the links to them. The raw value is the id in
/// the library and in the journal.
public enum ExerciseID: String, CaseIterable, Hashable, Sendable {
  case heelSlide = "heel_slide"
  case quadSet = "quad_set"
  case hamstringSet = "hamstring_set"
  case straightLegRaise = "straight_leg_raise"
  case shortArcQuad = "short_arc_quad"
  case isoKneeExtension = "iso_knee_extension"
  case spanishSquat = "spanish_squat"
  case wallSit = "wall_sit"
  case gluteBridge = "glute_bridge"
  case singleLegBridge = "single_leg_bridge"
  case clamshell
  case sideLyingHipAbduction = "side_lying_hip_abduction"
  case hipHitch = "hip_hitch"
  case lateralBandWalk = "lateral_band_walk"
  case hipThrust = "hip_thrust"
  case standingHipAbductionBand = "standing_hip_abduction_band"
  case sidePlank = "side_plank"
  case frontPlank = "front_plank"
  case copenhagenPlank = "copenhagen_plank"
  case miniSquat = "mini_squat"
  case sitToStand = "sit_to_stand"
  case squat
  case gobletSquat = "goblet_squat"
  case splitSquat = "split_squat"
  case bulgarianSplitSquat = "bulgarian_split_squat"
  case reverseLunge = "reverse_lunge"
  case forwardLunge = "forward_lunge"
  case stepUp = "step_up"
  case stepDown = "step_down"
  case legPress = "leg_press"
  case legExtension = "leg_extension"
  case legCurl = "leg_curl"
  case hamstringSlider = "hamstring_slider"
  case nordic
  case romanianDeadlift = "romanian_deadlift"
  case singleLegDeadlift = "single_leg_deadlift"
  case calfRaise = "calf_raise"
  case calfRaiseSingle = "calf_raise_single"
  case soleusRaise = "soleus_raise"
  case declineSquat = "decline_squat"
  case singleLegSquat = "single_leg_squat"
  case tkeBand = "tke_band"
  case squatJump = "squat_jump"
  case boxJump = "box_jump"
  case pogoHops = "pogo_hops"
  case ropeSkip = "rope_skip"
  case singleLegHop = "single_leg_hop"
  case forwardHop = "forward_hop"
  case bounding
  case dropLanding = "drop_landing"
  case runningDrills = "running_drills"
  case highKnees = "high_knees"
  case legSwings = "leg_swings"
  case dynamicWarmup = "dynamic_warmup"
  case coolDown = "cool_down"
  case walkRun = "walk_run"
  case cadenceDrill = "cadence_drill"
  case strides
  case stationaryBike = "stationary_bike"
  case swim
  case walk
  case quadStretch = "quad_stretch"
  case hamstringStretch = "hamstring_stretch"
  case calfStretch = "calf_stretch"
  case itbStretch = "itb_stretch"
  case hipFlexorStretch = "hip_flexor_stretch"
  case foamRollThigh = "foam_roll_thigh"
  case foamRollLateralThigh = "foam_roll_lateral_thigh"
  case singleLegBalance = "single_leg_balance"
  case yReach = "y_reach"
  case deepWater = "deep_water"
  case sportLadder = "sport_ladder"

  /// The exercise in the library; a test holds the two lists to each other.
  var exercise: Exercise? { ExerciseLibrary.exercise(rawValue) }
}
