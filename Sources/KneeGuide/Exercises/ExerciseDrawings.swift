extension ExerciseID {
  /// The exercise as a small drawing; nil where a drawing would say no more than the name.
  public var drawing: ExerciseDrawing? {
    switch self {
    case .heelSlide: .heelSlide
    case .quadSet: .quadSet
    case .straightLegRaise: .straightLegRaise
    case .shortArcQuad: .shortArcQuad
    case .spanishSquat: .spanishSquat
    case .wallSit: .wallSit
    case .gluteBridge: .gluteBridge
    case .singleLegBridge: .singleLegBridge
    case .clamshell: .clamshell
    case .sideLyingHipAbduction: .sideLyingHipAbduction
    case .hipHitch: .hipHitch
    case .lateralBandWalk: .lateralBandWalk
    case .hipThrust: .hipThrust
    case .standingHipAbductionBand: .standingHipAbductionBand
    case .sidePlank: .sidePlank
    case .frontPlank: .frontPlank
    case .copenhagenPlank: .copenhagenPlank
    case .miniSquat: .miniSquat
    case .sitToStand: .sitToStand
    case .squat: .squat
    case .gobletSquat: .gobletSquat
    case .splitSquat: .splitSquat
    case .bulgarianSplitSquat: .bulgarianSplitSquat
    case .reverseLunge: .reverseLunge
    case .forwardLunge: .forwardLunge
    case .stepUp: .stepUp
    case .stepDown: .stepDown
    case .legPress: .legPress
    case .legExtension: .legExtension
    case .legCurl: .legCurl
    case .hamstringSlider: .hamstringSlider
    case .nordic: .nordic
    case .romanianDeadlift: .romanianDeadlift
    case .singleLegDeadlift: .singleLegDeadlift
    case .calfRaise: .calfRaise
    case .calfRaiseSingle: .calfRaiseSingle
    case .soleusRaise: .soleusRaise
    case .declineSquat: .declineSquat
    case .singleLegSquat: .singleLegSquat
    case .tkeBand: .tkeBand
    case .squatJump: .squatJump
    case .boxJump: .boxJump
    case .pogoHops: .pogoHops
    case .singleLegHop: .singleLegHop
    case .forwardHop: .forwardHop
    case .dropLanding: .dropLanding
    case .runningDrills: .runningDrills
    case .highKnees: .highKnees
    case .legSwings: .legSwings
    case .stationaryBike: .stationaryBike
    case .quadStretch: .quadStretch
    case .hamstringStretch: .hamstringStretch
    case .calfStretch: .calfStretch
    case .itbStretch: .itbStretch
    case .hipFlexorStretch: .hipFlexorStretch
    case .foamRollThigh: .foamRollThigh
    case .singleLegBalance: .singleLegBalance
    case .yReach: .yReach
    case .hamstringSet, .isoKneeExtension, .ropeSkip, .bounding, .dynamicWarmup, .coolDown, .walkRun,
      .cadenceDrill, .strides, .swim, .walk, .foamRollLateralThigh, .deepWater, .sportLadder:
      nil
    }
  }
}
