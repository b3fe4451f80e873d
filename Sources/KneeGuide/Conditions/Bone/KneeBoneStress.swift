extension ConditionArticle {
  static let boneStressKnee = ConditionArticle(
    condition: .boneStressKnee,
    clinical: "Bone stress injury of shin, thigh bone or kneecap",
    alsoCalled: ["stress fracture", "stress reaction", "BSI"],
    summary: """
      Pain on one spot of bone that comes earlier on every run, and in the end when walking or resting. Stop running now \
      and have it looked at within days.
      """,
    whatItIs: [
      .text(
        """
        Bone rebuilds itself after load. When load grows faster than the rebuilding, or the body lacks energy, small \
        damage adds up: first a stress reaction, then a stress fracture. Unlike sore tendons, this one gets worse with \
        going on.
        """)
    ],
    sites: [.medialPlateau, .pesAnserine, .gerdy, .medialCondyle, .distalThigh, .patellaFront, .fibularHead],
    place: "On one spot of bone, most often the inner top of the shin. Little swelling.",
    usual: [
      "It grew over one to four weeks, after a jump in load, on a new surface, or with too little food.",
      "It starts earlier on each run. Later it stays after the run, then comes with walking, then at rest and at night.",
      "A single hop hurts at that spot.",
    ],
    worse: "impact, hopping, later walking.",
    eases: "taking the weight off. Nothing else.",
    against: [
      "It warms up and eases as you run: look at \(condition: .patellarTendinopathy).",
      "It starts at the same distance each time and is gone when walking: look at \(condition: .itbs).",
      "Only sitting and stairs bring it: look at \(condition: .pfp).",
    ],
    thisWeek: [
      .notice(
        .danger,
        "Stop running now. There is no pain that is all right here: the aim is 0 of 10. See a clinician within 1 to 3 days."
      ),
      .bullets([
        "Crutches if walking hurts.",
        "Swimming or easy cycling only if it is entirely painless.",
        "Eat enough. Missed periods, a recent loss of weight or an earlier stress fracture: say so when you are seen.",
      ]),
    ],
    plan: .phases(
      settle: [.swim, .deepWater, .stationaryBike, .sidePlank, .clamshell],
      build: [.squat, .stepUp, .calfRaiseSingle, .singleLegBridge],
      back: [.pogoHops, .singleLegHop, .walkRun],
      leaveOut: """
        Nothing that bears weight until a clinician has cleared it. Then the second line when walking is painless and the \
        bone is no longer tender. All of it without any pain.
        """),
    running: [
      """
      None now. Later only when all of this holds: no tender bone, painless walking, strength and loading tests passed, \
      the causes dealt with, and for risky places a healed scan. Then one step of \(page: .returnToRun) per two sessions, \
      over 4 to 8 weeks at least.
      """
    ],
    course: ["6 to 12 weeks in places of low risk; longer in the kneecap, the hip or the front of the shin."],
    care: .soon,
    seen: [
      "The same day if you cannot put weight on it, limp with pain at rest or at night, or the groin or thigh hurts.",
      "Otherwise within 1 to 3 days.",
    ],
    debate: [
      """
      \(strong: "That happens only with huge mileage.") More than 64 km a week is a risk. But there are published \
      cases at 20 to 30 km.
      """,
      """
      \(strong: "The x-ray was clean.") Early on it often is.
      """,
    ],
    sources: [.warden2021, .hoenig2022, .george2024, .mountjoy2023, .teaching])

  static let boneStressHip = ConditionArticle(
    condition: .boneStressHip,
    clinical: "Femoral neck or shaft stress injury",
    alsoCalled: ["hip stress fracture", "femoral neck stress fracture"],
    summary:
      "Ache in groin or thigh with running, sometimes felt at the knee, with a limp or pain on hopping. Be seen today.",
    whatItIs: [
      .text(
        """
        The same process as in \(condition: .boneStressKnee), at the top of the thigh bone. It matters more there: a crack \
        on the wrong side can slip, and delay makes the outcome worse.
        """)
    ],
    sites: [.distalThigh, .diffuse],
    place: "In the groin or the front of the thigh. The knee may ache along with it.",
    usual: [
      "It built up in hard training, often before a marathon, or with too little food.",
      "Hopping and turning the hip hurt. There may be a limp, and pain at night.",
    ],
    worse: "running, hopping, turning the hip.",
    eases: "taking the weight off.",
    against: ["A sore spot at the knee itself and a free hip."],
    thisWeek: [.notice(.danger, "No running. Use crutches. Be seen the same day.")],
    plan: .none("None until it has been seen: weight can make it slip."),
    running: ["None."],
    course: ["3 to 6 months."],
    care: .urgent,
    seen: ["The same day, always."],
    sources: [.robertson2017, .hoenig2022])
}
