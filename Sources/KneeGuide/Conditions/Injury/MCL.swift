extension ConditionArticle {
  static let mclInjury = ConditionArticle(
    condition: .mclInjury,
    clinical: "Medial collateral ligament sprain",
    alsoCalled: ["MCL", "MCL tear", "inner ligament", "sprained knee", "knee sprain"],
    summary: "A blow or a twist that pushed the knee inward, then pain along the strap on its inner side.",
    whatItIs: [
      .text(
        """
        The inner ligament is a broad strap from thigh bone to shin. It is hurt when the knee is pushed inward: a tackle, a \
        ski that catches. Of the four main ligaments it heals best.
        """)
    ],
    sites: [.mcl, .medialJointLine],
    place: "Along the inner side, above and below the crease.",
    usual: [
      "One moment: a blow from outside, or a twist.",
      "The strap is tender along its length. The swelling is over it, rather outside the joint than in it.",
      "In a bad one the knee opens sideways.",
    ],
    worse: "turning, side steps, breaststroke.",
    eases: "straight lines; a hinged brace if it is unstable.",
    against: [
      "It built up without a moment.",
      "The crease itself is the sore place and turning catches: look at \(condition: .medialMeniscusTear).",
      "Quick, tight swelling: look at \(condition: .aclInjury).",
    ],
    thisWeek: [
      .bullets([
        "Protect it for 1 to 3 days, then move it: \(page: .firstDays).",
        "Straight lines only. No push inward.",
        "Have it examined within 1 to 3 days; a brace with a hinge if it is loose.",
      ])
    ],
    plan: .phases(
      settle: [.heelSlide, .quadSet, .straightLegRaise, .stationaryBike],
      build: [.squat, .stepUp, .legPress, .singleLegBalance, .sidePlank],
      back: [.runningDrills, .forwardHop, .walkRun],
      leaveOut: """
        No \(exercise: .copenhagenPlank) and no breaststroke early. Side plank from the knees. Cutting drills come last. \
        Until it has been looked at: only \(exercise: .heelSlide) and \(exercise: .quadSet).
        """),
    running: ["Straight and flat, once examined and walking is free. Turns last."],
    course: ["A light one 1 to 3 weeks, a middling one 3 to 6, a full tear 6 to 12."],
    care: .soon,
    seen: [
      "The same day if the knee opens sideways, or no weight can be put on it.",
      "Otherwise within 1 to 3 days.",
    ],
    sources: [.teaching])
}
