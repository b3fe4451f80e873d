extension ConditionArticle {
  static let quadTendinopathy = ConditionArticle(
    condition: .quadTendinopathy,
    clinical: "Quadriceps tendinopathy",
    alsoCalled: ["quadriceps tendinitis", "pain above the kneecap"],
    summary: "Pain at one spot on the upper edge of the kneecap, from deep bending, jumping and hills.",
    whatItIs: [
      .text(
        """
        The quadriceps tendon ties the big muscle of the thigh to the kneecap. It behaves like the tendon below the \
        kneecap, described in \(condition: .patellarTendinopathy), with the pain above instead of below.
        """)
    ],
    sites: [.quadTendon],
    place: "At the upper edge of the kneecap, under one fingertip.",
    usual: [
      "It builds up with deep squats, jumping or hills, or after a sudden block of strength work.",
      "The first steps are stiff. Stairs and deep squats hurt.",
    ],
    worse: "deep knee bends, downhill.",
    eases: "a shallow range, slow heavy load.",
    against: [
      "Fluid swelling above the kneecap.",
      "A sudden pop, or a leg that cannot be lifted straight: \(condition: .extensorRupture), an emergency.",
      "An ache spread around the kneecap: look at \(condition: .pfp).",
    ],
    thisWeek: [
      .bullets([
        "Bend no deeper than 60 to 70 degrees under load.",
        "Hold instead of spring: a shallow \(exercise: .wallSit), 45 seconds, five times, daily.",
        "Leave jumps, deep squats and downhill for now. Keep flat running at 3 of 10 or less.",
      ]),
      .notice(
        .caution,
        """
        Diabetes, steroids and antibiotics whose names end in -floxacin weaken tendons. With any of them, ask before \
        you load this one.
        """),
    ],
    plan: .phases(
      settle: [.wallSit, .isoKneeExtension, .gluteBridge, .calfRaise],
      build: [.legPress, .legExtension, .splitSquat, .squat, .singleLegBridge],
      back: [.squatJump, .boxJump, .pogoHops, .bounding, .strides, .walkRun],
      leaveOut: "Deep range comes last. No springing on two days in a row."),
    running: ["Flat and steady while it settles within 24 hours. Downhill last."],
    course: ["3 to 6 months is usual."],
    care: .selfCare,
    seen: [
      "Book a visit if 6 to 12 weeks of steady loading have changed nothing.",
      "A pop, a gap above the kneecap, or a leg that will not lift: go to an emergency department.",
    ],
    sources: [.teaching, .malliaras2015, .own])
}
