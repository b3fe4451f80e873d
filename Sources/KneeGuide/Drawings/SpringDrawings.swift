// Jumps, hops, running on the spot, swings, stretches, the bike.
extension ExerciseDrawing {
  private static let crouch = Pose(hip: (-0.12, 0.41), trunk: 30, leg: .init(0, 0.02), arm: .along(215, 190))

  static let squatJump = ExerciseDrawing(
    "a quarter squat, arms back", crouch, to: "a jump, the body long",
    Pose(hip: (0.02, 0.68), trunk: 4, leg: .init(thigh: 178, shin: 188, toes: 150), arm: .along(30, 12)))

  static let boxJump = ExerciseDrawing(
    "a quarter squat before a box", crouch, to: "landed softly on the box",
    Pose(hip: (0.3, 0.62), trunk: 28, leg: .init(0.4, 0.24), arm: .along(120, 95)),
    props: [.box(0.28...0.62, height: 0.21)])

  static let pogoHops = ExerciseDrawing(
    "standing tall, knees nearly straight",
    Pose(hip: (0, 0.51), trunk: 2, leg: .init(0, 0.02), arm: .along(190, 110)),
    to: "a small bounce from the ankles",
    Pose(hip: (0, 0.63), trunk: 2, leg: .init(0, 0.14, toes: 145), arm: .along(190, 110)))

  static let singleLegHop = ExerciseDrawing(
    "standing on one leg, the knee soft",
    Pose(
      hip: (-0.03, 0.49), trunk: 8, leg: .init(0, 0.02), other: .init(thigh: 165, shin: 235, toes: 170),
      arm: .along(200, 120)), to: "a hop on the spot",
    Pose(
      hip: (0, 0.66), trunk: 2, leg: .init(0, 0.17, toes: 145),
      other: .init(thigh: 160, shin: 230, toes: 170),
      arm: .along(185, 100)))

  static let forwardHop = ExerciseDrawing(
    "standing on one leg",
    Pose(
      hip: (-0.2, 0.51), trunk: 4, leg: .init(-0.2, 0.02), other: .init(thigh: 170, shin: 235, toes: 170),
      arm: .along(200, 170)), to: "a hop forward, landed and held",
    Pose(
      hip: (0.26, 0.41), trunk: 22, leg: .init(0.35, 0.02), other: .init(thigh: 150, shin: 240, toes: 180),
      arm: .along(140, 95)))

  static let dropLanding = ExerciseDrawing(
    "standing on the edge of a step", standing(at: -0.1, on: 0.25),
    to: "landed softly on both feet, knees bent",
    Pose(hip: (0.08, 0.36), trunk: 32, leg: .init(0.22, 0.02), arm: .along(140, 100)),
    props: [.box(-0.34...0, height: 0.24)])

  private static func knee(isUp near: Bool) -> Pose {
    let up = Pose.Leg(thigh: 92, shin: 178, toes: 85)
    let down = Pose.Leg(0, 0.02)
    return Pose(
      hip: (0, 0.515), trunk: 4, leg: near ? up : down, other: near ? down : up,
      arm: near ? .along(215, 130) : .along(155, 60), otherArm: near ? .along(155, 60) : .along(215, 130))
  }

  static let highKnees = ExerciseDrawing(
    "one knee at the height of the hip", knee(isUp: true), to: "the other knee, quickly", knee(isUp: false))

  static let runningDrills = ExerciseDrawing(
    "standing tall", standing(), to: "one knee lifted, the foot under it", knee(isUp: true))

  static let legSwings = ExerciseDrawing(
    "standing, one leg swung back",
    Pose(
      hip: (0, 0.515), trunk: 6, leg: .init(thigh: 212, shin: 222, toes: 140), other: .init(0, 0.02),
      arm: .along(150, 110), otherArm: .along(200, 190)), to: "the leg swung forward",
    Pose(
      hip: (0, 0.515), trunk: 358, leg: .init(thigh: 115, shin: 120, toes: 35), other: .init(0, 0.02),
      arm: .along(215, 200), otherArm: .along(150, 110)))

  static let quadStretch = ExerciseDrawing(
    "standing, a hand on the wall",
    Pose(hip: (0, 0.515), trunk: 2, leg: .init(0, 0.02), otherArm: .hand(0.29, 0.72)),
    to: "the heel held to the buttock, knees together",
    Pose(
      hip: (0, 0.515), trunk: 2, leg: .init(thigh: 184, shin: 330, toes: 290), other: .init(0, 0.02),
      arm: .hand(-0.14, 0.48), otherArm: .hand(0.29, 0.72)), props: [.wall(0.31)])

  static let hamstringStretch = ExerciseDrawing(
    "sitting tall, the leg straight",
    Pose(hip: (0, 0.05), trunk: 355, leg: .init(0.5, 0.05, toes: 0), arm: .along(160, 110)),
    to: "hinged forward from the hips toward the toes",
    Pose(hip: (0, 0.05), trunk: 48, neck: 60, leg: .init(0.5, 0.05, toes: 0), arm: .hand(0.49, 0.14)))

  static let calfStretch = ExerciseDrawing(
    "hands on a wall, one foot back, its heel down",
    Pose(
      hip: (-0.06, 0.48), trunk: 16, leg: .init(-0.2, 0.02), other: .init(0.1, 0.02), arm: .hand(0.36, 0.72)),
    to: "leant in, the rear knee straight",
    Pose(
      hip: (0.04, 0.455), trunk: 20, leg: .init(-0.2, 0.02), other: .init(0.1, 0.02), arm: .hand(0.36, 0.72)),
    props: [.wall(0.38)])

  static let hipFlexorStretch = ExerciseDrawing(
    "kneeling on one knee, the trunk upright",
    Pose(
      hip: (0, 0.29), trunk: 0, leg: .init(knee: (0, 0.04), ankle: (-0.25, 0.04), toes: 250),
      other: .init(0.24, 0.02), arm: .along(165, 100)), to: "the hips moved forward, the pelvis tucked",
    Pose(
      hip: (0.12, 0.26), trunk: 356, leg: .init(knee: (0, 0.04), ankle: (-0.25, 0.04), toes: 250),
      other: .init(0.24, 0.02), arm: .along(165, 100)))

  static let stationaryBike = ExerciseDrawing(
    "one pedal up",
    Pose(
      hip: (0, 0.54), trunk: 32, leg: .init(0.14, 0.26), other: .init(0.1, 0.07), arm: .hand(0.4, 0.62)),
    to: "the same pedal down, the knee not quite straight",
    Pose(
      hip: (0, 0.54), trunk: 32, leg: .init(0.1, 0.07), other: .init(0.14, 0.26), arm: .hand(0.4, 0.62)),
    props: [
      .round(DrawingPoint(0.46, 0.16), 0.15), .bar(DrawingPoint(-0.06, 0.5), DrawingPoint(0.06, 0.5)),
      .bar(DrawingPoint(0, 0.5), DrawingPoint(0.06, 0)),
      .bar(DrawingPoint(0.46, 0.16), DrawingPoint(0.42, 0.62)),
    ])
}
