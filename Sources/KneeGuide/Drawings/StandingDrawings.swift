// Standing and sitting: squats, lunges, steps, calves. Side views look to the right.
extension ExerciseDrawing {
  /// Upright on both feet, the arms hanging.
  static func standing(at x: Double = 0, on height: Double = 0) -> Pose {
    Pose(hip: (x, 0.515 + height), trunk: 2, leg: .init(x, 0.02 + height), arm: .along(182, 172))
  }

  static let wallSit = ExerciseDrawing(
    "standing with the back to a wall, feet forward",
    Pose(hip: (0, 0.455), trunk: 0, leg: .init(0.24, 0.02), arm: .along(178, 174)),
    to: "slid down, thighs short of level",
    Pose(hip: (0, 0.32), trunk: 0, leg: .init(0.24, 0.02), arm: .along(175, 130)),
    props: [.wall(-0.05)])

  static let spanishSquat = ExerciseDrawing(
    "standing, a band behind the knees held in front",
    Pose(hip: (0, 0.515), trunk: 2, leg: .init(0, 0.02), arm: .along(130, 100)),
    to: "sat back, shins upright, chest up",
    Pose(hip: (-0.245, 0.33), trunk: 14, leg: .init(thigh: 102, shin: 180, toes: 90), arm: .along(110, 90)),
    props: [
      .bar(DrawingPoint(0.42, 0), DrawingPoint(0.42, 0.5)),
      .band([DrawingPoint(-0.02, 0.27), DrawingPoint(0.42, 0.27)]),
    ])

  static let miniSquat = ExerciseDrawing(
    "standing, a hand on a chair",
    Pose(hip: (0, 0.515), trunk: 2, leg: .init(0, 0.02), arm: .hand(0.27, 0.57)),
    to: "the knees bent a little",
    Pose(hip: (-0.1, 0.435), trunk: 20, leg: .init(0, 0.02), arm: .hand(0.27, 0.57)),
    props: chair(facing: 0.28))

  /// A chair whose back is here and whose seat is to the right of it.
  private static func chair(facing x: Double) -> [Prop] {
    [.bar(DrawingPoint(x, 0.55), DrawingPoint(x, 0)), .box(x...(x + 0.22), height: 0.26)]
  }

  /// A chair to sit on, its back to the left.
  private static let seat: [Prop] = [
    .box(-0.38 ... -0.12, height: 0.24), .bar(DrawingPoint(-0.38, 0.24), DrawingPoint(-0.38, 0.55)),
  ]

  static let sitToStand = ExerciseDrawing(
    "sitting at the edge, feet under the knees",
    Pose(hip: (-0.21, 0.275), trunk: 18, leg: .init(0.0, 0.02), arm: .along(130, 60)),
    to: "standing, without hands",
    Pose(hip: (0, 0.515), trunk: 2, leg: .init(0, 0.02), arm: .along(170, 60)), props: seat)

  static let squat = ExerciseDrawing(
    "standing, feet shoulder-wide", standing(), to: "sat back and down, knees over the toes",
    Pose(hip: (-0.19, 0.29), trunk: 34, leg: .init(0, 0.02), arm: .along(95, 88)))

  static let gobletSquat = ExerciseDrawing(
    "standing, a weight at the chest",
    Pose(hip: (0, 0.515), trunk: 2, leg: .init(0, 0.02), arm: .hand(0.13, 0.74)),
    to: "a squat, the weight still at the chest",
    Pose(hip: (-0.17, 0.28), trunk: 24, leg: .init(0, 0.02), arm: .hand(0.1, 0.47)),
    first: [.weight(0.17, 0.74)], then: [.weight(0.14, 0.47)])

  private static let lunge = Pose(
    hip: (-0.02, 0.275), trunk: 4, leg: .init(0.22, 0.02), other: .init(-0.25, 0.06, toes: 130),
    arm: .along(185, 160))

  static let splitSquat = ExerciseDrawing(
    "standing, one foot well ahead",
    Pose(
      hip: (-0.01, 0.45), trunk: 2, leg: .init(0.22, 0.02), other: .init(-0.25, 0.06, toes: 130),
      arm: .along(182, 172)),
    to: "the rear knee lowered toward the floor", lunge)

  static let bulgarianSplitSquat = ExerciseDrawing(
    "standing, the rear foot on a bench",
    Pose(
      hip: (0, 0.48), trunk: 6, leg: .init(0.14, 0.02), other: .init(-0.3, 0.22, toes: 260),
      arm: .along(182, 172)),
    to: "lowered over the front foot",
    Pose(
      hip: (-0.06, 0.3), trunk: 14, leg: .init(0.14, 0.02), other: .init(-0.3, 0.22, toes: 260),
      arm: .along(186, 172)),
    props: [.box(-0.52 ... -0.26, height: 0.19)])

  static let reverseLunge = ExerciseDrawing(
    "standing", standing(at: 0.22), to: "one foot stepped back, its knee near the floor", lunge)

  static let forwardLunge = ExerciseDrawing(
    "standing", standing(at: -0.22), to: "one foot stepped forward, the body sunk between the feet",
    Pose(
      hip: (0.04, 0.28), trunk: 4, leg: .init(0.27, 0.02), other: .init(-0.2, 0.06, toes: 130),
      arm: .along(185, 160)))

  static let stepUp = ExerciseDrawing(
    "one foot on a step",
    Pose(
      hip: (0.02, 0.5), trunk: 14, leg: .init(0.2, 0.2), other: .init(-0.04, 0.02), arm: .along(182, 165)),
    to: "standing on the step", standing(at: 0.2, on: 0.18), props: [.box(0.11...0.46, height: 0.17)])

  static let stepDown = ExerciseDrawing(
    "standing on a step", standing(on: 0.15), to: "the other heel at the floor, the knee over the toes",
    Pose(
      hip: (-0.05, 0.49), trunk: 16, leg: .init(0, 0.17), other: .init(0.17, 0.04, toes: 60),
      arm: .along(120, 95)),
    props: [.box(-0.22...0.11, height: 0.14)])

  static let singleLegSquat = ExerciseDrawing(
    "standing on one leg before a box",
    Pose(
      hip: (0, 0.515), trunk: 4, leg: .init(0, 0.02), other: .init(thigh: 150, shin: 165, toes: 80),
      arm: .along(120, 95)),
    to: "sat down on one leg",
    Pose(
      hip: (-0.21, 0.28), trunk: 28, leg: .init(0, 0.02), other: .init(thigh: 88, shin: 112, toes: 30),
      arm: .along(95, 88)), props: [.box(-0.4 ... -0.14, height: 0.24)])

  static let declineSquat = ExerciseDrawing(
    "standing on one leg on a sloping board",
    Pose(
      hip: (0, 0.61), trunk: 2, leg: .init(0, 0.12, toes: 113),
      other: .init(thigh: 165, shin: 200, toes: 120),
      arm: .along(130, 95)),
    to: "lowered, the trunk upright",
    Pose(
      hip: (-0.13, 0.4), trunk: 8, leg: .init(0, 0.12, toes: 113),
      other: .init(thigh: 130, shin: 215, toes: 140),
      arm: .along(110, 90)),
    props: [.slope(-0.12...0.24, height: 0.15)])

  static let legPress = ExerciseDrawing(
    "knees bent, feet on the plate",
    Pose(hip: (0, 0.16), trunk: 315, leg: .init(0.3, 0.27, toes: 340), arm: .hand(-0.02, 0.14)),
    to: "the plate pressed away, knees not locked",
    Pose(hip: (0, 0.16), trunk: 315, leg: .init(0.445, 0.32, toes: 340), arm: .hand(-0.02, 0.14)),
    props: [
      .bar(DrawingPoint(0.06, 0.07), DrawingPoint(-0.3, 0.41)),
      .bar(DrawingPoint(-0.1, 0.2), DrawingPoint(-0.1, 0)),
    ],
    first: [.bar(DrawingPoint(0.28, 0.41), DrawingPoint(0.37, 0.16))],
    then: [.bar(DrawingPoint(0.425, 0.46), DrawingPoint(0.515, 0.21))])

  static let legExtension = ExerciseDrawing(
    "sitting, the knee at a right angle",
    Pose(hip: (-0.1, 0.37), trunk: 350, leg: .init(thigh: 90, shin: 180, toes: 90), arm: .hand(-0.05, 0.36)),
    to: "the knee halfway straight",
    Pose(hip: (-0.1, 0.37), trunk: 350, leg: .init(thigh: 90, shin: 130, toes: 45), arm: .hand(-0.05, 0.36)),
    props: [.box(-0.22...0.1, height: 0.32), .bar(DrawingPoint(-0.22, 0.32), DrawingPoint(-0.28, 0.68))],
    first: [.weight(0.19, 0.16)], then: [.weight(0.345, 0.27)])

  static let romanianDeadlift = ExerciseDrawing(
    "standing, weights at the thighs",
    Pose(hip: (0, 0.515), trunk: 2, leg: .init(0, 0.02), arm: .hand(0.07, 0.5)),
    to: "the hips pushed back, weights at the shins",
    Pose(hip: (-0.15, 0.485), trunk: 80, leg: .init(0, 0.02), arm: .hand(0.12, 0.21)),
    first: [.weight(0.07, 0.5)], then: [.weight(0.12, 0.2)])

  static let singleLegDeadlift = ExerciseDrawing(
    "standing on one leg, the knee soft",
    Pose(
      hip: (0, 0.51), trunk: 2, leg: .init(0, 0.02), other: .init(thigh: 185, shin: 220, toes: 150),
      arm: .along(182, 172)),
    to: "hinged forward, the other leg straight back",
    Pose(
      hip: (-0.06, 0.5), trunk: 82, leg: .init(0, 0.02), other: .init(thigh: 275, shin: 275, toes: 185),
      arm: .along(180, 180)))

  static let calfRaise = ExerciseDrawing(
    "standing, a hand on the wall",
    Pose(hip: (0, 0.515), trunk: 2, leg: .init(0, 0.02), arm: .hand(0.29, 0.74)), to: "up on the toes",
    Pose(hip: (0.045, 0.6), trunk: 2, leg: .init(0.045, 0.105, toes: 147), arm: .hand(0.29, 0.76)),
    props: [.wall(0.31)])

  static let calfRaiseSingle = ExerciseDrawing(
    "standing on one leg, a hand on the wall",
    Pose(
      hip: (0, 0.515), trunk: 2, leg: .init(0, 0.02), other: .init(thigh: 180, shin: 250, toes: 190),
      arm: .hand(0.29, 0.74)), to: "up on the toes of that foot",
    Pose(
      hip: (0.045, 0.6), trunk: 2, leg: .init(0.045, 0.105, toes: 147),
      other: .init(thigh: 180, shin: 250, toes: 190), arm: .hand(0.29, 0.76)), props: [.wall(0.31)])

  static let soleusRaise = ExerciseDrawing(
    "sitting, feet flat",
    Pose(hip: (-0.21, 0.275), trunk: 0, leg: .init(0.03, 0.02), arm: .hand(-0.02, 0.31)),
    to: "the heels lifted",
    Pose(hip: (-0.21, 0.275), trunk: 0, leg: .init(0.065, 0.1, toes: 147), arm: .hand(-0.02, 0.36)),
    props: seat)

  static let tkeBand = ExerciseDrawing(
    "standing, a band behind the bent knee",
    Pose(hip: (-0.02, 0.49), trunk: 4, leg: .init(0, 0.02), arm: .along(182, 165)), to: "the knee straight",
    Pose(hip: (0, 0.515), trunk: 2, leg: .init(0, 0.02), arm: .along(182, 165)),
    props: [.bar(DrawingPoint(0.42, 0), DrawingPoint(0.42, 0.42))],
    first: [.band([DrawingPoint(0.07, 0.26), DrawingPoint(0.42, 0.26)])],
    then: [.band([DrawingPoint(0, 0.26), DrawingPoint(0.42, 0.26)])])

  static let singleLegBalance = ExerciseDrawing(
    "standing on both feet", standing(), to: "standing on one leg, hips level",
    Pose(
      hip: (0, 0.515), trunk: 2, leg: .init(0, 0.02), other: .init(thigh: 145, shin: 200, toes: 110),
      arm: .along(150, 120), otherArm: .along(215, 200)))

  static let yReach = ExerciseDrawing(
    "standing on one leg",
    Pose(
      hip: (0, 0.51), trunk: 2, leg: .init(0, 0.02), other: .init(thigh: 165, shin: 195, toes: 110),
      arm: .along(182, 165)),
    to: "the knee bent, the other foot reaching far ahead",
    Pose(
      hip: (-0.11, 0.38), trunk: 14, leg: .init(0, 0.02), other: .init(0.28, 0.06, toes: 70),
      arm: .along(150, 120)))
}
