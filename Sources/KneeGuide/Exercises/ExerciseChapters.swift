import KneeDomain

extension Guide {
  /// The exercises by what they work on.
  static let exerciseChapters: [Chapter] = [
    chapter(
      "Exercises: thigh and knee",
      [
        .heelSlide, .quadSet, .straightLegRaise, .shortArcQuad, .tkeBand, .isoKneeExtension, .spanishSquat,
        .wallSit,
        .miniSquat, .sitToStand, .squat, .gobletSquat, .splitSquat, .bulgarianSplitSquat, .reverseLunge,
        .forwardLunge,
        .stepUp, .stepDown, .legPress, .legExtension, .declineSquat, .singleLegSquat,
      ]),
    chapter(
      "Exercises: hip and trunk",
      [
        .clamshell, .sideLyingHipAbduction, .hipHitch, .lateralBandWalk, .standingHipAbductionBand,
        .gluteBridge,
        .singleLegBridge, .hipThrust, .sidePlank, .frontPlank, .copenhagenPlank,
      ]),
    chapter(
      "Exercises: hamstrings and calf",
      [
        .hamstringSet, .legCurl, .hamstringSlider, .nordic, .romanianDeadlift, .singleLegDeadlift, .calfRaise,
        .calfRaiseSingle, .soleusRaise,
      ]),
    chapter(
      "Exercises: balance and spring",
      [
        .singleLegBalance, .yReach, .squatJump, .boxJump, .pogoHops, .ropeSkip, .singleLegHop, .forwardHop,
        .bounding,
        .dropLanding,
      ]),
    chapter(
      "Exercises: running and fitness",
      [
        .walk, .stationaryBike, .swim, .deepWater, .walkRun, .cadenceDrill, .strides, .runningDrills,
        .sportLadder,
      ]),
    chapter(
      "Warm-up, stretches, rolling",
      [
        .dynamicWarmup, .legSwings, .highKnees, .coolDown, .quadStretch, .hamstringStretch, .calfStretch,
        .itbStretch,
        .hipFlexorStretch, .foamRollThigh, .foamRollLateralThigh,
      ]),
  ]

  private static func chapter(_ title: String, _ exercises: [ExerciseID]) -> Chapter {
    Chapter(title: title, topics: exercises.map(TopicID.exercise))
  }
}
