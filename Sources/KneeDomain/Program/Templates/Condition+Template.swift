extension Condition {
  /// The template of its program (facts.md, section b2).
  public var template: ProgramTemplate {
    switch self {
    case .pfp, .hoffaImpingement, .chondromalacia, .medialPlica, .patellarInstability: .kneecap
    case .itbs: .itBand
    case .patellarTendinopathy, .quadTendinopathy: .tendon
    case .pesAnserine, .popliteusTendinopathy, .hamstringTendinopathy, .muscleStrain: .hamstring
    case .medialMeniscusTear, .lateralMeniscusTear, .degenerativeMeniscus, .kneeOa, .bakersCyst: .joint
    case .aclInjury, .pclInjury, .mclInjury, .lclPlcInjury, .patellarDislocation: .ligament
    case .osgoodSchlatter, .slj: .growing
    case .boneStressKnee: .bone
    case .prepatellarBursitis, .infrapatellarBursitis, .proxTibfib, .loadFlare: .general
    case .nerveEntrapment, .poplitealEntrapment, .referredPain, .boneStressHip, .sifk, .ocd,
      .crystalInflammatory, .fracture, .kneeDislocation, .compartmentSyndrome, .septicArthritis, .dvt,
      .extensorRupture, .lockedKnee, .tumour, .paediatricHip, .caudaEquina:
      .none
    }
  }

  /// Exercises of the template that this condition leaves out until the third phase, by id (facts.md, sections b and
  /// b3).
  var leavesOut: Set<String> {
    switch self {
    case .hoffaImpingement: ["straight_leg_raise", "quad_set", "short_arc_quad", "tke_band"]
    case .pclInjury: ["hamstring_set", "hamstring_slider", "leg_curl", "nordic"]
    case .mclInjury: ["copenhagen_plank", "swim"]
    case .aclInjury: ["leg_extension"]
    case .quadTendinopathy: ["decline_squat", "squat"]
    case .medialMeniscusTear, .lateralMeniscusTear: ["leg_extension", "hamstring_slider"]
    case .prepatellarBursitis, .infrapatellarBursitis: ["hip_flexor_stretch"]
    default: []
    }
  }

  /// Exercises that it puts before those of the template, by phase (facts.md, section b, the exercise lines).
  func firstChoices(in phase: Phase) -> [String] {
    switch (self, phase) {
    case (.hoffaImpingement, .settle): ["wall_sit", "glute_bridge", "mini_squat"]
    case (.quadTendinopathy, .settle): ["wall_sit", "iso_knee_extension"]
    case (.pesAnserine, .settle): ["hamstring_set", "quad_set"]
    case (.pesAnserine, .build): ["hamstring_slider", "glute_bridge", "step_up", "copenhagen_plank"]
    case (.popliteusTendinopathy, .build): ["hamstring_slider", "step_down", "single_leg_balance"]
    case (.patellarInstability, .build): ["single_leg_balance"]
    case (.proxTibfib, .settle): ["hamstring_set", "calf_raise"]
    case (.proxTibfib, .build): ["single_leg_balance"]
    case (.patellarDislocation, .settle): ["quad_set", "straight_leg_raise", "heel_slide", "glute_bridge"]
    case (.patellarDislocation, .build):
      ["step_up", "squat", "side_lying_hip_abduction", "single_leg_balance"]
    case (.prepatellarBursitis, .settle), (.infrapatellarBursitis, .settle):
      ["quad_set", "straight_leg_raise"]
    default: []
    }
  }

  /// Whether a tendon or arthritis, for which pain up to 5 is allowed where the exercise says so (facts.md, section b2,
  /// PR-5).
  var allowsTendonRule: Bool {
    switch self {
    case .patellarTendinopathy, .quadTendinopathy, .hamstringTendinopathy, .kneeOa: true
    default: false
    }
  }

  /// Whether nobody moves on with it but by a clinician's word (facts.md, section f4).
  var needsClinicianToProgress: Bool {
    switch template {
    case .ligament, .bone, .none: true
    default: false
    }
  }

  /// What sections b2 and b3 ask before any exercise of its program; nil for nothing.
  var needsClinicianToStart: Bool {
    self == .boneStressKnee || self == .lclPlcInjury || self == .patellarDislocation
  }
}
