// Seen from the front: the body has a breadth.
extension ExerciseDrawing {
  private static let breadth = 0.12

  static let hipHitch = ExerciseDrawing(
    "standing on the edge of a step, the free hip dropped",
    Pose(
      hip: (0.0, 0.655), trunk: 355, leg: .init(thigh: 178, shin: 178, toes: 120),
      other: .init(-0.068, 0.17, toes: 240), arm: .along(165, 175), otherArm: .along(195, 185),
      breadth: breadth,
      pelvis: 110),
    to: "the free hip hitched up",
    Pose(
      hip: (0.0, 0.70), trunk: 5, leg: .init(thigh: 176, shin: 178, toes: 120),
      other: .init(-0.068, 0.17, toes: 240), arm: .along(165, 175), otherArm: .along(195, 185),
      breadth: breadth,
      pelvis: 70),
    props: [.box(-0.26...0.0, height: 0.14)])

  static let lateralBandWalk = ExerciseDrawing(
    "a half squat, feet hip-wide, a band at the ankles",
    Pose(
      hip: (0, 0.45), trunk: 0, leg: .init(knee: (0.1, 0.26), ankle: (0.09, 0.02), toes: 110),
      other: .init(knee: (-0.1, 0.26), ankle: (-0.09, 0.02), toes: 250), arm: .along(140, 215),
      otherArm: .along(220, 145), breadth: breadth),
    to: "a step to the side against the band",
    Pose(
      hip: (0.1, 0.44), trunk: 0, leg: .init(knee: (0.25, 0.25), ankle: (0.32, 0.02), toes: 110),
      other: .init(knee: (-0.04, 0.25), ankle: (-0.09, 0.02), toes: 250), arm: .along(140, 215),
      otherArm: .along(220, 145), breadth: breadth),
    first: [.band([DrawingPoint(-0.09, 0.06), DrawingPoint(0.09, 0.06)])],
    then: [.band([DrawingPoint(-0.09, 0.06), DrawingPoint(0.31, 0.06)])])

  static let standingHipAbductionBand = ExerciseDrawing(
    "standing on one leg, a band round the other ankle",
    Pose(
      hip: (0, 0.515), trunk: 0, leg: .init(0.1, 0.03, toes: 110), other: .init(-0.07, 0.02, toes: 250),
      arm: .along(160, 175), otherArm: .along(200, 185), breadth: breadth),
    to: "that leg swung out to the side",
    Pose(
      hip: (0, 0.515), trunk: 0, leg: .init(thigh: 148, shin: 148, toes: 100),
      other: .init(-0.07, 0.02, toes: 250), arm: .along(160, 175), otherArm: .along(200, 185),
      breadth: breadth),
    props: [.bar(DrawingPoint(-0.4, 0), DrawingPoint(-0.4, 0.25))],
    first: [.band([DrawingPoint(-0.4, 0.06), DrawingPoint(0.1, 0.06)])],
    then: [.band([DrawingPoint(-0.4, 0.06), DrawingPoint(0.33, 0.12)])])

  static let itbStretch = ExerciseDrawing(
    "standing, one leg crossed behind the other",
    Pose(
      hip: (0, 0.5), trunk: 0, leg: .init(-0.08, 0.02, toes: 250), other: .init(-0.03, 0.02, toes: 110),
      arm: .along(20, 350), otherArm: .along(200, 160), breadth: breadth),
    to: "the trunk leant to the side, away from the rear leg",
    Pose(
      hip: (0.02, 0.5), trunk: 330, leg: .init(-0.08, 0.02, toes: 250), other: .init(-0.03, 0.02, toes: 110),
      arm: .along(345, 310), otherArm: .along(200, 160), breadth: breadth))
}
