extension ConditionArticle {
  static let poplitealEntrapment = ConditionArticle(
    condition: .poplitealEntrapment,
    clinical: "Popliteal artery entrapment; chronic exertional compartment syndrome",
    alsoCalled: ["PAES", "exertional compartment syndrome", "calf tightness on running"],
    summary:
      "Cramp or tightness in the calf that starts at a predictable effort and is gone minutes after stopping.",
    whatItIs: [
      .text(
        """
        In some young, muscular runners the calf squeezes the artery behind the knee. In others the muscle swells within \
        its sleeve. Either way blood runs short during effort.
        """)
    ],
    sites: [.upperCalf, .poplitealFossa],
    place: "In the upper calf and behind the knee, often on both sides.",
    usual: [
      "It starts at a certain pace or time, every time.",
      "Minutes of rest end it.",
      "The foot may turn cold or numb during it.",
    ],
    worse: "hard running, uphill.",
    eases: "a few minutes of rest.",
    against: ["A tendon sore to one fingertip.", "Pain that lasts for hours afterwards."],
    thisWeek: [
      .bullets(["Stop when it starts.", "Note pace and minute at which it begins: a clinician will ask."]),
      .notice(.danger, "A foot that stays cold, white or numb at rest: go to an emergency department now."),
    ],
    plan: .none("It needs to be looked into first. Exercises do not open an artery."),
    running: ["Below the effort that brings it on."],
    course: ["It does not go by itself, and it is seldom in a hurry."],
    care: .routine,
    seen: [
      "Now, if the foot stays cold or white.", "Within 1 to 3 days if the foot turns cold with effort.",
    ],
    sources: [.teaching])
}
