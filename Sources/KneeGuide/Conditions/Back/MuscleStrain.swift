extension ConditionArticle {
  static let muscleStrain = ConditionArticle(
    condition: .muscleStrain,
    clinical: "Calf, hamstring or quadriceps strain",
    alsoCalled: ["pulled muscle", "pulled calf", "pulled hamstring", "torn muscle"],
    summary: "A sudden grab in a muscle near the knee during a fast or stretched movement.",
    whatItIs: [.text("Some fibers of a muscle have given way, most often where the muscle becomes tendon.")],
    sites: [.upperCalf, .distalThigh, .posteromedial, .posterolateral],
    place: "In the muscle, above or below the joint, with a tender spot and sometimes a bruise.",
    usual: ["It was sudden, in one step.", "The spot is tender; using or stretching the muscle hurts."],
    worse: "sprinting, stretching it.",
    eases: "a few days of protection, then gentle load.",
    against: ["It built up slowly.", "The joint itself is swollen."],
    thisWeek: [
      .bullets([
        "Protect it for 1 to 3 days: \(page: .firstDays).",
        "Then load it: first holds, then slow lifts, speed last.",
      ]),
      .notice(
        .danger,
        """
        A calf that swells in the following days, or after travel, may be a clot and not a strain: \
        \(condition: .dvt, "read this"). A marathon runner's clot was first treated as a strain.
        """),
    ],
    plan: .phases(
      settle: [.calfRaise, .hamstringSet, .quadSet, .walk],
      build: [.calfRaiseSingle, .soleusRaise, .hamstringSlider, .singleLegBridge, .stepUp],
      back: [.pogoHops, .strides, .walkRun],
      leaveOut: "Take those for the muscle that is strained. No hard stretching in the first days."),
    running: ["Walk first. Run flat and easy when walking fast is free of pain. Sprint last."],
    course: ["2 to 8 weeks."],
    care: .selfCare,
    seen: ["Within 1 to 3 days if you cannot walk normally.", "The same day if the calf swells."],
    sources: [.dubois2020, .theiss2011, .teaching])
}
