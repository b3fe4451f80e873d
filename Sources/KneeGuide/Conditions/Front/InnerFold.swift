extension ConditionArticle {
  static let medialPlica = ConditionArticle(
    condition: .medialPlica,
    clinical: "Medial plica irritation",
    alsoCalled: ["plica syndrome", "snapping knee"],
    summary: "A sore cord at the inner edge of the kneecap that may snap as the knee bends.",
    whatItIs: [
      .text(
        """
        Many knees keep a fold in their inner lining. It does nothing, good or bad, until a knock or much bending makes it \
        thick and sore.
        """)
    ],
    sites: [.medialPatella, .medialCondyle],
    place:
      "On the inner side, between the kneecap and the knob of the thigh bone. A tender cord may be felt there.",
    usual: [
      "An ache at the inner front after sitting and on stairs.",
      "A snap or a short catch between about 30 and 60 degrees of bend.",
      "It begins by itself, after a knock, or when cycling and running add up.",
    ],
    worse: "sitting, stairs, cycling.",
    eases: "a straight knee, a rest from the middle of the bend.",
    against: [
      "Pain in the crease of the joint, or a knee that truly locks: look at \(condition: .medialMeniscusTear).",
      "It began with a pop: look at \(condition: .patellarDislocation) and \(condition: .aclInjury).",
    ],
    thisWeek: [
      .bullets([
        "For 2 to 4 weeks leave out the drill or the ride that brings the snap.",
        "Otherwise do as \(condition: .pfp) says.",
      ])
    ],
    plan: .phases(
      settle: [
        .quadSet, .straightLegRaise, .clamshell, .sideLyingHipAbduction, .gluteBridge, .hamstringStretch,
      ],
      build: [.stepUp, .squat, .lateralBandWalk, .sidePlank, .singleLegDeadlift, .calfRaiseSingle],
      back: [.reverseLunge, .pogoHops, .singleLegHop, .cadenceDrill, .walkRun]),
    running: ["Flat runs at 3 of 10 or less, back to usual next morning."],
    course: ["6 to 12 weeks is usual."],
    care: .selfCare,
    seen: ["Book a visit if it has not changed after 6 weeks.", "Go sooner if the knee swells or locks."],
    sources: [.teaching])
}
