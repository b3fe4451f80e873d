// Lying, sitting on the floor, on all fours. The head is at the left.
extension ExerciseDrawing {
  static let heelSlide = ExerciseDrawing(
    "lying on the back, legs straight",
    Pose(hip: (0, 0.06), trunk: 270, leg: .init(0.5, 0.06, toes: 0)),
    to: "the heel drawn toward the hip",
    Pose(
      hip: (0, 0.06), trunk: 270, leg: .init(0.22, 0.03, toes: 70), other: .init(0.5, 0.06, toes: 0)))

  static let quadSet = ExerciseDrawing(
    "sitting, the knee loose on a towel",
    Pose(
      hip: (0, 0.05), trunk: 335, leg: .init(0.46, 0.03, toes: 20), arm: .hand(-0.26, 0.03)),
    to: "the knee pressed down, the thigh tight",
    Pose(hip: (0, 0.05), trunk: 335, leg: .init(0.5, 0.07, toes: 350), arm: .hand(-0.26, 0.03)),
    first: [.round(DrawingPoint(0.23, 0.05), 0.05)], then: [.round(DrawingPoint(0.25, 0.025), 0.025)])

  static let straightLegRaise = ExerciseDrawing(
    "lying on the back, the other knee bent",
    Pose(
      hip: (0, 0.06), trunk: 270, leg: .init(0.5, 0.06, toes: 0), other: .init(0.24, 0.02)),
    to: "the straight leg lifted to the height of that knee",
    Pose(
      hip: (0, 0.06), trunk: 270, leg: .init(thigh: 65, shin: 65, toes: 335), other: .init(0.24, 0.02)))

  static let shortArcQuad = ExerciseDrawing(
    "the knee bent over a roll, the heel down",
    Pose(
      hip: (0, 0.06), trunk: 320, leg: .init(thigh: 68, shin: 117, toes: 30), arm: .hand(-0.33, 0.03)),
    to: "the knee straight, the thigh still on the roll",
    Pose(
      hip: (0, 0.06), trunk: 320, leg: .init(thigh: 68, shin: 70, toes: 340), arm: .hand(-0.33, 0.03)),
    props: [.round(DrawingPoint(0.22, 0.07), 0.07)])

  private static let bridgeDown = Pose(
    hip: (0, 0.06), trunk: 270, leg: .init(0.21, 0.02), arm: .hand(0.02, 0.03))
  private static let bridgeUp = Pose(
    hip: (-0.023, 0.176), trunk: 248, neck: 270, leg: .init(0.21, 0.02), arm: .hand(0.02, 0.03))

  static let gluteBridge = ExerciseDrawing(
    "lying on the back, knees bent", bridgeDown, to: "the hips lifted in line with knees and shoulders",
    bridgeUp)

  static let singleLegBridge: ExerciseDrawing = {
    var (down, up) = (bridgeDown, bridgeUp)
    down.otherLeg = .init(thigh: 58, shin: 58, toes: 330)
    up.otherLeg = .init(thigh: 66, shin: 66, toes: 336)
    return ExerciseDrawing(
      "lying on the back, one foot down, one leg out", down, to: "the hips lifted and level", up)
  }()

  static let hamstringSlider: ExerciseDrawing = {
    var (near, far) = (bridgeUp, bridgeUp)
    near.leg = .init(0.21, 0.03, toes: 20)
    far.hip = DrawingPoint(-0.01, 0.13)
    far.trunk = 257
    far.leg = .init(0.44, 0.03, toes: 10)
    return ExerciseDrawing(
      "a bridge with the heels on a towel", near, to: "the heels slid away, the hips still up", far,
      first: [.bar(DrawingPoint(0.14, 0), DrawingPoint(0.28, 0))],
      then: [.bar(DrawingPoint(0.37, 0), DrawingPoint(0.51, 0))])
  }()

  static let hipThrust = ExerciseDrawing(
    "shoulders on a bench, hips low",
    Pose(hip: (-0.047, 0.07), trunk: 302, neck: 320, leg: .init(0.245, 0.02)),
    to: "the hips level with shoulders and knees",
    Pose(hip: (0, 0.23), trunk: 270, neck: 300, leg: .init(0.245, 0.02)),
    props: [.box(-0.52 ... -0.27, height: 0.19)])

  static let clamshell = ExerciseDrawing(
    "lying on the side, hips and knees bent, feet together",
    Pose(
      hip: (0, 0.12), trunk: 270, leg: .init(knee: (0.19, 0.09), ankle: (0.4, 0.08), toes: 100)),
    to: "the upper knee opened, the feet still together",
    Pose(
      hip: (0, 0.12), trunk: 270, leg: .init(knee: (0.16, 0.29), ankle: (0.4, 0.1), toes: 100),
      other: .init(knee: (0.19, 0.05), ankle: (0.4, 0.06), toes: 100)))

  static let sideLyingHipAbduction = ExerciseDrawing(
    "lying on the side, the upper leg straight",
    Pose(
      hip: (0, 0.09), trunk: 270, leg: .init(0.5, 0.1, toes: 80),
      other: .init(knee: (0.2, 0.05), ankle: (0.33, 0.03), toes: 100)),
    to: "the upper leg lifted",
    Pose(
      hip: (0, 0.09), trunk: 270, leg: .init(thigh: 58, shin: 58, toes: 80),
      other: .init(knee: (0.2, 0.05), ankle: (0.33, 0.03), toes: 100)))

  static let sidePlank = ExerciseDrawing(
    "lying on the side, on the forearm",
    Pose(
      hip: (0, 0.05), trunk: 297, leg: .init(0.5, 0.03), arm: .elbow(-0.277, 0.02, hand: (-0.14, 0.02))),
    to: "the hips lifted, the body in one line",
    Pose(
      hip: (0.027, 0.129), trunk: 281.4, leg: .init(thigh: 101.4, shin: 101.4, toes: 60),
      arm: .elbow(-0.277, 0.02, hand: (-0.14, 0.02)), otherArm: .along(0, 0)))

  static let frontPlank = ExerciseDrawing(
    "lying face down, on the forearms",
    Pose(
      hip: (0, 0.05), trunk: 297, leg: .init(0.5, 0.05, toes: 120),
      arm: .elbow(-0.277, 0.02, hand: (-0.42, 0.02))),
    to: "the body in one line from head to heels",
    Pose(
      hip: (0.03, 0.155), trunk: 276.4, leg: .init(thigh: 96.4, shin: 96.4, toes: 170),
      arm: .elbow(-0.277, 0.02, hand: (-0.42, 0.02))))

  static let copenhagenPlank = ExerciseDrawing(
    "lying on the side, the upper leg on a bench",
    Pose(
      hip: (0, 0.06), trunk: 295, leg: .init(0.46, 0.23, toes: 80), other: .init(0.48, 0.03),
      arm: .elbow(-0.28, 0.02, hand: (-0.14, 0.02))),
    to: "hips and lower leg lifted to one line",
    Pose(
      hip: (0.025, 0.2), trunk: 270, leg: .init(0.52, 0.23, toes: 80),
      other: .init(thigh: 95, shin: 97, toes: 90), arm: .elbow(-0.28, 0.02, hand: (-0.14, 0.02))),
    props: [.box(0.28...0.62, height: 0.2)])

  static let legCurl = ExerciseDrawing(
    "lying face down on a bench, legs straight",
    Pose(hip: (0, 0.26), trunk: 270, leg: .init(thigh: 90, shin: 92, toes: 110)),
    to: "the heel curled toward the buttock",
    Pose(hip: (0, 0.26), trunk: 270, leg: .init(thigh: 90, shin: 345, toes: 80)),
    props: [.box(-0.48...0.22, height: 0.2)])

  static let nordic = ExerciseDrawing(
    "kneeling upright, the ankles held",
    Pose(
      hip: (0, 0.29), trunk: 0, leg: .init(knee: (0, 0.04), ankle: (-0.25, 0.04), toes: 250),
      arm: .along(165, 60)),
    to: "a slow fall forward, the hips straight",
    Pose(
      hip: (0.15, 0.24), trunk: 37, leg: .init(knee: (0, 0.04), ankle: (-0.25, 0.04), toes: 250),
      arm: .along(140, 60)),
    props: [.box(-0.31 ... -0.2, height: 0.11)])

  static let foamRollThigh = ExerciseDrawing(
    "face down on the forearms, the roll under the hip end of the thigh",
    Pose(
      hip: (0, 0.15), trunk: 276, leg: .init(thigh: 92, shin: 94, toes: 140),
      arm: .elbow(-0.32, 0.02, hand: (-0.46, 0.02))),
    to: "the roll above the knee",
    Pose(
      hip: (0, 0.15), trunk: 276, leg: .init(thigh: 92, shin: 94, toes: 140),
      arm: .elbow(-0.26, 0.02, hand: (-0.4, 0.02))),
    first: [.round(DrawingPoint(0.06, 0.07), 0.065)], then: [.round(DrawingPoint(0.19, 0.07), 0.065)])
}
