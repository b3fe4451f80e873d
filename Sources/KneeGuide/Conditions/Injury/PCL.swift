extension ConditionArticle {
  static let pclInjury = ConditionArticle(
    condition: .pclInjury,
    clinical: "Posterior cruciate ligament sprain",
    alsoCalled: ["PCL", "PCL tear", "dashboard injury"],
    summary:
      "A fall on the bent knee or a blow to the shin, then a vague ache behind the knee and unease on stairs down.",
    whatItIs: [
      .text(
        """
        The back cruciate ligament keeps the shin from sliding backward. A fall on the bent knee, a dashboard, or bending \
        too far can hurt it. It makes less noise than the front one and is easily missed.
        """)
    ],
    sites: [.poplitealFossa, .deep],
    place: "Behind the knee, or deep inside. Hard to point at.",
    usual: [
      "A blow to the upper shin, or a fall on the bent knee.",
      "Mild swelling, a vague ache behind.",
      "Stairs down and squats feel uneasy. The shin may sag back when the knee is bent.",
    ],
    worse: "stairs down, squats, slowing down.",
    eases: "a strong thigh.",
    against: [
      "No blow and no fall.",
      "Quick, tight swelling and giving way on turns: look at \(condition: .aclInjury).",
    ],
    thisWeek: [
      .bullets([
        "Protect it: \(page: .firstDays). No running.",
        "Tighten the thigh, several times a day.",
        "Leave the hamstrings alone: they pull the shin backward.",
        "Have it examined within 1 to 3 days.",
      ])
    ],
    plan: .phases(
      settle: [.quadSet, .straightLegRaise, .stationaryBike, .tkeBand],
      build: [.squat, .legPress, .stepUp, .singleLegBalance, .yReach],
      back: [.dropLanding, .forwardHop, .singleLegHop, .runningDrills, .walkRun],
      leaveOut: """
        A clinician leads this one. No hamstring work of its own for 6 to 12 weeks, such as \(exercise: .nordic) or \
        \(exercise: .hamstringSlider). Until it has been looked at: only \(exercise: .quadSet).
        """),
    running: ["None until a clinician agrees."],
    course: ["6 weeks to 6 months."],
    care: .soon,
    seen: [
      "Emergency after a violent accident, or with a cold, pale or numb foot: \(condition: .kneeDislocation).",
      "The same day if you cannot put weight on it.",
    ],
    sources: [.teaching])
}
