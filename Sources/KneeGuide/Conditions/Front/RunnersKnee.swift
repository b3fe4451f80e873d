extension ConditionArticle {
  static let pfp = ConditionArticle(
    condition: .pfp,
    clinical: "Patellofemoral pain",
    alsoCalled: [
      "patellofemoral pain syndrome", "PFPS", "PFP", "anterior knee pain", "runners knee", "kneecap pain",
    ],
    summary: """
      A dull ache around or behind the kneecap that grows with stairs, squats, hills and long sitting. \
      The most common knee trouble of runners. It is about load more than damage.
      """,
    whatItIs: [
      .text(
        """
        The kneecap slides in a groove of the thigh bone each time the knee bends. The deeper the bend under load, the \
        harder it is pressed into that groove. In runner's knee this joint and the tissue around it have become \
        sensitive to that pressure. Usually no single damaged part is found.
        """),
      .text(
        """
        The common trigger is more load than the knee was used to: more kilometers, more hills, more stairs, or a \
        quick return after a break. That is good news. Load can be turned down, and the knee can be made to carry more.
        """),
    ],
    sites: [.peripatellar, .retropatellar, .medialPatella, .lateralPatella],
    place: """
      Around the kneecap or behind it. People draw a circle with the whole hand; few can put one finger on the spot. \
      Often it is both knees.
      """,
    usual: [
      "It builds up over days or weeks, or after a jump in running, hills or stairs.",
      "A dull ache, worse after the run than at its start.",
      "Going down stairs is worse than going up. Squatting hurts.",
      "Sitting long with bent knees brings it on: the cinema sign.",
      "Crackling without pain is common and means little. There may be slight puffiness, not more.",
    ],
    worse: "stairs down, downhill, squats, sitting for more than half an hour, kneeling, long strides.",
    eases: "walking on the flat, a straight knee, shorter and quicker steps, less distance.",
    against: [
      "One fingertip finds the pain on the tendon below the kneecap: look at \(condition: .patellarTendinopathy).",
      "It sits in the crease at the side, or the knee truly locks: look at \(condition: .medialMeniscusTear).",
      "It is only at a point on the outer side: look at \(condition: .itbs).",
      "A twist or a pop began it, or the joint is swollen: look at \(condition: .aclInjury).",
      "It hurts at rest or wakes you at night: read \(page: .seekHelp).",
      "Over 50 and stiff in the morning: look at \(condition: .kneeOa).",
    ],
    thisWeek: [
      .steps([
        """
        \(strong: "Cut the load, do not stop living.") Keep what stays at 2 of 10 or less and has settled within an \
        hour. Drop first what hurts most, in this order: downhill, speed, distance, number of runs.
        """,
        """
        \(strong: "Take quicker, shorter steps") when you run: about 5 percent more steps a minute, later 10. \
        See \(page: .form).
        """,
        "\(strong: "Begin four to six easy exercises") from the first line below, most days, 10 to 20 minutes.",
        "\(strong: "Break up sitting.") Straighten the knees every half hour. Stairs down slowly, with the rail.",
        "\(strong: "Note the pain") each morning. The next morning is the judge of what you did the day before.",
      ]),
      .text(
        """
        Tape can ease pain for about four weeks beside exercise. A ready-made insole may help for up to six weeks if \
        your feet roll in more than most. Do not count on a brace. More in \(page: .comfort).
        """),
    ],
    plan: .phases(
      settle: [
        .quadSet, .straightLegRaise, .clamshell, .sideLyingHipAbduction, .gluteBridge, .wallSit,
        .stationaryBike,
      ],
      build: [
        .stepUp, .stepDown, .squat, .splitSquat, .lateralBandWalk, .singleLegDeadlift, .sidePlank, .legPress,
        .calfRaiseSingle,
      ],
      back: [.singleLegSquat, .reverseLunge, .pogoHops, .squatJump, .singleLegHop, .cadenceDrill, .walkRun],
      leaveOut: "Keep the wall sit shallow at first, and leave deep loaded squats and downhill for late."),
    running: [
      """
      Most runners need not stop. The rule that a trial in runners used: pain of at most 2 of 10 during the run, back \
      to its usual level within 60 minutes, and no worse next morning. If a flat easy run gives 3 or 4, halve it and \
      run every other day. At 5 or more, or with a limp, walk for now. See \(page: .keepRunning).
      """
    ],
    course: [
      """
      Many feel better after 6 to 12 weeks of steady work. It is honest to say that it can take longer: in two trials \
      that were followed up, 55 percent had not fully recovered at 3 months and 40 percent at 12 months.
      """,
      "Those who had it longest when they began did worst. That is a reason to begin now, not a reason to despair.",
    ],
    care: .selfCare,
    seen: [
      "Book a visit if nothing has changed after 2 to 6 weeks of real exercise.",
      "Go sooner if the knee swells, locks, gives way so that you fall, or wakes you at night.",
      "A child with a limp should be seen. Knee pain in a child can come from the hip.",
    ],
    debate: [
      """
      \(strong: "The kneecap runs off its track.") For a long time this was the explanation. Current evidence does \
      not single out tracking, alignment or weakness as the cause.
      """,
      """
      \(strong: "Weak hips cause it.") Hip exercise helps. But in new runners followed from the start, weak hips did \
      not come first; weakness may be what pain leaves behind.
      """,
      """
      \(strong: "Rest until it is gone.") In a trial in runners, learning to manage load did as much as that plus \
      exercises or plus running retraining, over 20 weeks. The runners kept running.
      """,
      """
      \(strong: "Only the right exercise works.") Across trials at 3 months, education, exercise and packages of both \
      all beat waiting. The certainty is low, and no kind clearly won.
      """,
    ],
    sources: [
      .esculier2018, .esculier2016, .esculier2020, .collins2013, .collins2018, .crossley2016, .winters2021,
      .hott2020, .neal2024, .willy2019, .own,
    ])
}
