extension ConditionArticle {
  static let kneeOa = ConditionArticle(
    condition: .kneeOa,
    clinical: "Osteoarthritis of the knee",
    alsoCalled: ["arthritis", "osteoarthrosis", "OA", "gonarthrosis", "wear and tear"],
    summary: """
      Ache on use and a short stiffness in the morning, after about 45. It goes up and down for years. Movement is its \
      main treatment, and running is not its enemy.
      """,
    whatItIs: [
      .text(
        """
        The whole joint is slowly rebuilding itself: cartilage, bone and lining. That is not the same as being worn out. \
        Pictures and pain agree badly. Muscles that carry the joint make the greatest difference that you can make.
        """)
    ],
    sites: [.medialJointLine, .lateralJointLine, .retropatellar, .diffuse],
    place: "In the crease, behind the kneecap, or the whole knee.",
    usual: [
      "Past 45, built up over years, with better and worse weeks.",
      "It aches on use. After rest the first steps are stiff.",
      "Stiffness in the morning lasts no longer than half an hour.",
      "It crackles. The bend may be a little less than it was.",
    ],
    worse: "long load, stairs, a cold start.",
    eases: "regular movement, warming up.",
    against: [
      "Under 40 and never injured.",
      "Stiff for more than an hour in the morning: look at \(condition: .crystalInflammatory).",
      "Hot: read \(page: .seekHelp) now.",
      "Pain at rest in the night, or a knee that newly locks.",
    ],
    thisWeek: [
      .steps([
        "\(strong: "Move every day.") Short and often beats long and seldom.",
        "\(strong: "Strengthen two or three times a week.") Up to 5 of 10 during exercise is allowed if it has settled next morning.",
        "\(strong: "If you carry much weight,") losing some of it helps the knee.",
        "A rub-on anti-inflammatory is usually tried before tablets; ask first: \(page: .medicines).",
      ])
    ],
    plan: .phases(
      settle: [.sitToStand, .quadSet, .stationaryBike, .heelSlide, .miniSquat, .walk],
      build: [.squat, .stepUp, .legPress, .legExtension, .gluteBridge, .sideLyingHipAbduction, .calfRaise],
      back: [.stepDown, .singleLegSquat, .walkRun],
      leaveOut: "No loaded bend beyond 90 degrees while it is irritable."),
    running: [
      """
      Keep running if the knee has settled by next morning. In people over 50 who already had knee arthritis, those who \
      chose to run lost their pain more often and their knees changed no faster. That was observed, not tested.
      """
    ],
    course: ["It stays, and it varies. Give exercise 6 to 12 weeks before judging it."],
    care: .routine,
    seen: [
      "Now or the same day if the joint is hot and swollen.",
      "Within 1 to 3 days after a sudden change, severe pain without cause past 50, or loss of weight.",
    ],
    debate: [
      """
      \(strong: "Running wears knees out.") Arthritis of hip or knee was found in 3.5 percent of recreational runners, \
      10.2 percent of people who sit, and 13.3 percent of competitive runners (pooled, 2017). For the knee alone a pooling \
      of 2023 found no difference either way. So: not linked to more arthritis; that is not proof of protection.
      """,
      """
      \(strong: "Wear and tear.") The words frighten people out of moving, and the joint is not a brake pad.
      """,
      """
      \(strong: "You need a scan.") At 45 or more, with pain on use and little morning stiffness, the guideline makes the \
      call without one.
      """,
    ],
    sources: [.niceOA, .alentornGeli2017, .burfield2023, .lo2018, .peat2006])
}
