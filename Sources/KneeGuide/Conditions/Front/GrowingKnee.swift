extension ConditionArticle {
  static let osgoodSchlatter = ConditionArticle(
    condition: .osgoodSchlatter,
    clinical: "Osgood-Schlatter disease",
    alsoCalled: ["OSD", "osgood schlatter", "bump below the knee", "growing pains"],
    summary:
      "Pain on the bump below the kneecap in a growing, sporty child of about 10 to 15. An adult should read this too.",
    whatItIs: [
      .text(
        """
        In a growth spurt the bump where the tendon joins the shin is still partly cartilage. Running and jumping pull on \
        it and make it sore and larger. It stops being a problem when growth ends, often long before.
        """)
    ],
    sites: [.tibialTuberosity],
    place: "On the bump at the top of the shin, under one fingertip. Often on both sides.",
    usual: [
      "It builds up in a growth spurt, with running and jumping.", "Kneeling, stairs and jumping hurt.",
    ],
    worse: "kneeling, jumping, sprinting.",
    eases: "an easier step on the activity ladder.",
    against: [
      "An adult: look at \(condition: .patellarTendinopathy).",
      "A limp at rest, a stiff hip or pain in the groin: \(condition: .paediatricHip), to be seen the same day.",
      "A sudden pop, a leg that will not straighten: a piece of bone may be torn off. Emergency department.",
      "Pain at night.",
    ],
    thisWeek: [
      .bullets([
        """
        No blanket rest. Use the \(exercise: .sportLadder): pain up to 2 of 10 means stay, 3 to 5 means one step back, \
        more than 5 means stop for today.
        """,
        "Begin the first exercises below, with an adult present.",
        "Kneel on a pad.",
      ])
    ],
    plan: .phases(
      settle: [.quadSet, .isoKneeExtension, .gluteBridge, .sportLadder],
      build: [.wallSit, .squat, .splitSquat, .sidePlank],
      back: [.squatJump, .runningDrills, .sportLadder, .walkRun],
      leaveOut: "Bend no deeper than 60 to 90 degrees under load, and add no more than body weight."),
    running: ["By the activity ladder: short runs come third, after jogging and squats."],
    course: [
      """
      In a study of the ladder with knee exercises, 80 percent called it a success at 12 weeks and 90 percent at 12 \
      months. Sport came back more slowly: 16 percent were playing at 12 weeks, 69 percent at 12 months. There was no \
      comparison group.
      """
    ],
    care: .routine,
    seen: [
      "A child should be seen once, to be sure.",
      "The same day with a limp and hip or groin pain, or after a pop.",
      "Within days with a swollen joint, catching, or pain at night.",
    ],
    sources: [.rathleff2020, .sweeney2020])

  static let slj = ConditionArticle(
    condition: .slj,
    clinical: "Sinding-Larsen-Johansson disease",
    alsoCalled: ["SLJ", "jumper's knee of childhood"],
    summary:
      "Pain at the lower tip of the kneecap in a growing child of about 10 to 14. An adult should read this too.",
    whatItIs: [
      .text(
        """
        The upper brother of \(condition: .osgoodSchlatter): the tendon pulls on the growing lower end of the kneecap \
        instead of on the shin.
        """)
    ],
    sites: [.inferiorPole],
    place: "At the bottom tip of the kneecap, under one fingertip.",
    usual: [
      "It builds up in a growth spurt, with jumping and running.", "Jumping, stairs and kneeling hurt.",
    ],
    worse: "jumping, kneeling.",
    eases: "an easier step on the activity ladder.",
    against: [
      "Grown up: look at \(condition: .patellarTendinopathy).",
      """
      Sudden, and the leg will not straighten: a sleeve of bone may have come off the kneecap. Go to an emergency \
      department.
      """,
    ],
    thisWeek: [
      .bullets([
        "Follow the \(exercise: .sportLadder): up to 2 of 10 stay, 3 to 5 one step back, more than 5 stop.",
        "Begin the first exercises below, with an adult present.",
      ])
    ],
    plan: .phases(
      settle: [.quadSet, .isoKneeExtension, .gluteBridge, .sportLadder],
      build: [.wallSit, .squat, .splitSquat, .sidePlank],
      back: [.squatJump, .runningDrills, .sportLadder, .walkRun],
      leaveOut: "Bend no deeper than 60 to 90 degrees under load."),
    running: ["By the activity ladder."],
    course: ["3 to 12 months, ending with growth at the latest."],
    care: .routine,
    seen: ["A child should be seen once, to be sure.", "The same day with a limp and hip or groin pain."],
    sources: [.sweeney2020, .rathleff2020])
}
