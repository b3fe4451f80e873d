extension ConditionArticle {
  static let patellarTendinopathy = ConditionArticle(
    condition: .patellarTendinopathy,
    clinical: "Patellar tendinopathy",
    alsoCalled: ["patellar tendinitis", "patellar tendonitis", "jumpers knee", "tendon pain"],
    summary: """
      Pain at one spot where the tendon leaves the lower tip of the kneecap. It comes from springing, sprinting and \
      heavy bending, and answers to slow, heavy loading.
      """,
    whatItIs: [
      .text(
        """
        The patellar tendon is the thick cord between the kneecap and the shin. It stores the energy of every landing. \
        When jumps, speed or hills grow faster than the tendon can adapt, its upper end becomes painful. Few \
        inflammatory cells are found in it, which is why the old name tendinitis has gone out of use.
        """)
    ],
    sites: [.inferiorPole, .patellarTendon],
    place: "At the bottom tip of the kneecap, sometimes along the cord below it. One fingertip covers it.",
    usual: [
      "It stays at its spot and does not wander.",
      "More spring, more pain: hop, jump, sprint, in that order.",
      "It warms up during the run, then hurts after it or next morning.",
      "A squat on one leg on a slope brings it out.",
    ],
    worse: "jumps, sprints, downhill, stairs, deep squats.",
    eases: "a warm-up, less spring; for some people a long steady hold.",
    against: [
      "An ache spread around the kneecap, or pain only on long sitting: look at \(condition: .pfp).",
      "Burning beside the cord, and pain when the knee is locked straight: look at \(condition: .hoffaImpingement).",
      "Between 10 and 15 years old: look at \(condition: .osgoodSchlatter) and \(condition: .slj).",
      "A swollen joint, or pain even in easy cycling.",
      "It began with a pop and the leg will not straighten: \(condition: .extensorRupture), an emergency.",
    ],
    thisWeek: [
      .steps([
        "\(strong: "Swap spring for slow and heavy.") Leave jumps, sprints and downhill for now.",
        "\(strong: "Hold") with bent knee, 5 times 45 seconds, daily: \(exercise: .isoKneeExtension) or \(exercise: .spanishSquat).",
        """
        \(strong: "Keep some running") if it stays at 3 of 10 or less and has settled next morning. Full rest makes \
        a tendon weaker.
        """,
        "\(strong: "Judge by tomorrow.") Pain that is back where it started after 24 hours is allowed.",
      ]),
      .notice(
        .caution,
        """
        Tendon pain while taking steroids, or antibiotics whose names end in -floxacin: stop loading the tendon and ask \
        whoever prescribed them within 1 to 3 days.
        """),
    ],
    plan: .phases(
      settle: [.isoKneeExtension, .spanishSquat, .wallSit, .gluteBridge, .calfRaise],
      build: [.legPress, .legExtension, .squat, .splitSquat, .declineSquat, .singleLegBridge],
      back: [.squatJump, .boxJump, .pogoHops, .bounding, .strides, .walkRun],
      leaveOut:
        "Never put two springing days side by side; every third day is enough. Keep the slow lifts between them."
    ),
    running: [
      """
      Flat and steady first. Add length, then speed, then hills, downhill last. Up to 3 of 10 during the run is \
      allowed if the tendon is back to its usual level 24 hours later.
      """
    ],
    course: [
      """
      Count in months: 3 to 6, sometimes longer. In the trial that tested the four stages, people had carried it for 2 \
      years on average before they began.
      """
    ],
    care: .selfCare,
    seen: [
      "Book a visit if 6 to 12 weeks of steady loading have changed nothing.",
      "A sudden pop, or a knee that cannot be straightened: go to an emergency department.",
    ],
    debate: [
      """
      \(strong: "Holds switch the pain off.") In 6 volleyball players they did, strikingly (2015). In 21 patients they \
      eased it by less than 1 point, no more than ordinary lifting (2020). Try them; keep them if they help you.
      """,
      """
      \(strong: "It heals in 2 to 8 weeks.") That is too hopeful for a tendon that has hurt for months.
      """,
      """
      \(strong: "Up to 5 of 10 is fine.") That limit was tested in the Achilles tendon. For the knee it is borrowed.
      """,
    ],
    sources: [.breda2021, .malliaras2015, .vanArk2016, .rio2015, .holden2020, .silbernagel2007, .own])
}
