extension ConditionArticle {
  static let degenerativeMeniscus = ConditionArticle(
    condition: .degenerativeMeniscus,
    clinical: "Degenerative meniscal lesion",
    alsoCalled: ["degenerative tear", "meniscus", "meniscus wear"],
    summary: """
      A meniscus that has frayed with the years, without an injury. So common on scans of knees that do not hurt that the \
      scan proves little. Exercise comes first.
      """,
    whatItIs: [
      .text(
        """
        The menisci change with age as skin does. Scans of people without knee pain show a lesion in about 16 percent of women \
        in their fifties. In men between 70 and 90 it is more than half. When such a knee hurts, the lesion may \
        or may not be the reason.
        """)
    ],
    sites: [.medialJointLine, .posteromedial, .lateralJointLine],
    place: "In the crease, mostly on the inner side.",
    usual: [
      "Past 40. It came by itself, or after a squat or a trivial turn.",
      "Turning, kneeling and squatting hurt. It may catch or click.",
      "The knee may swell after a long day.",
    ],
    worse: "turning, kneeling, squatting.",
    eases: "regular movement.",
    against: [
      "A real twist or blow began it: look at \(condition: .medialMeniscusTear).",
      "Sudden, severe, and no weight can be borne: look at \(condition: .sifk).",
      "A short stiffness each morning besides: look at \(condition: .kneeOa). What to do is the same.",
    ],
    thisWeek: [
      .bullets([
        "Plan for 12 weeks of exercise, two or three times a week.",
        "Move the knee every day: walk, cycle.",
        "Avoid deep squats and turning for now.",
      ])
    ],
    plan: .phases(
      settle: [.sitToStand, .quadSet, .stationaryBike, .heelSlide, .miniSquat],
      build: [.squat, .stepUp, .legPress, .legExtension, .gluteBridge, .sideLyingHipAbduction, .calfRaise],
      back: [.stepDown, .singleLegSquat, .walkRun],
      leaveOut: "No loaded bend beyond 90 degrees, and no turning while it swells."),
    running: [
      "Go on running if it stays at 3 of 10 or less, settles overnight, and the knee is not fuller next morning."
    ],
    course: ["6 to 12 weeks of exercise before one judges."],
    care: .routine,
    seen: [
      "The same day if the knee is stuck.",
      "Within 1 to 3 days after a sudden pop at the back of the knee, or if the knee swells again and again.",
    ],
    debate: [
      """
      \(strong: "The scan shows a tear, so it must go.") A panel in 2017 recommended strongly against keyhole surgery \
      here, catching or not. Scans are not the first step.
      """
    ],
    sources: [.beaufils2017, .siemieniuk2017, .sihvonen2013, .thorlund2019])
}
