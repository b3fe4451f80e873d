extension ConditionArticle {
  static let lclPlcInjury = ConditionArticle(
    condition: .lclPlcInjury,
    clinical: "Lateral collateral ligament or posterolateral corner injury",
    alsoCalled: ["LCL", "LCL tear", "outer ligament", "posterolateral corner", "PLC"],
    summary:
      "A blow that pushed the knee outward or bent it backward, then pain on the outer side and a knee that gives way backward.",
    whatItIs: [
      .text(
        """
        The outer ligament is a thin cord from the thigh bone to the knob on the outer shin. Behind it lies a group of bands \
        that hold the outer back corner. A nerve to the foot runs close by.
        """)
    ],
    sites: [.lcl, .posterolateral, .fibularHead],
    place: "On the outer side and the outer back corner.",
    usual: [
      "A blow from the inner side, or the knee bent backward.",
      "It gives way to the outer side, or snaps backward when you stand.",
    ],
    worse: "uneven ground, standing with a straight knee.",
    eases: "a brace.",
    against: ["It came with running, at a certain distance: look at \(condition: .itbs)."],
    thisWeek: [
      .bullets([
        "Protect it: \(page: .firstDays). No running.",
        "Check the foot: can you lift it, can you feel its top?",
        "Have it examined within 1 to 3 days.",
      ]),
      .notice(
        .danger,
        "A weak or numb foot, a violent accident, or a knee loose to both sides: go to an emergency department now."
      ),
    ],
    plan: .phases(
      settle: [.heelSlide, .quadSet, .straightLegRaise, .stationaryBike],
      build: [.squat, .legPress, .stepUp, .singleLegBalance, .yReach],
      back: [.dropLanding, .forwardHop, .runningDrills, .walkRun],
      leaveOut:
        "A clinician leads this one. Until then only \(exercise: .heelSlide) and \(exercise: .quadSet)."),
    running: ["None until a clinician agrees."],
    course: ["Months."],
    care: .soon,
    seen: [
      "Emergency with a weak, numb, cold or pale foot, or after a violent accident.",
      "The same day if no weight can be put on it.",
    ],
    sources: [.teaching])
}
