extension ConditionArticle {
  static let prepatellarBursitis = ConditionArticle(
    condition: .prepatellarBursitis,
    clinical: "Prepatellar bursitis",
    alsoCalled: ["housemaid's knee", "bursitis", "swelling on the kneecap", "carpet layer's knee"],
    summary:
      "A soft swelling on top of the kneecap, from kneeling or a knock. The joint behind it still bends fairly freely.",
    whatItIs: [
      .text(
        """
        A bursa is a flat, slippery cushion between skin and bone. The one in front of the kneecap fills with fluid after \
        much kneeling, a fall or a graze. The swelling is outside the joint.
        """)
    ],
    sites: [.patellaFront],
    place: "Right on the kneecap, where one kneels.",
    usual: [
      "A swelling like half an egg in front of the kneecap.",
      "Sore to kneel on, tight at full bend, otherwise the knee moves well.",
    ],
    worse: "kneeling, pressure, full bend.",
    eases: "padding, keeping off it.",
    against: [
      "Fluid inside the joint, above and beside the kneecap.",
      "Pain deep in the knee.",
      "After a fall the straight leg cannot be lifted: think of \(condition: .fracture) or \(condition: .extensorRupture).",
    ],
    thisWeek: [
      .bullets([
        "Do not kneel, or kneel on a thick pad.",
        "A light wrap by day, off at night, loosened if the toes tingle.",
        "Ice for comfort, 15 minutes through a cloth.",
        "Keep the knee moving. It needs no stretching.",
        "Do not squeeze or prick it.",
      ]),
      .notice(
        .danger,
        """
        Broken skin with redness, heat, fever or redness that spreads can mean that the bursa is infected. Be seen the \
        same day.
        """),
    ],
    plan: .phases(
      settle: [.quadSet, .straightLegRaise, .gluteBridge, .walk, .stationaryBike],
      build: [.squat, .stepUp, .sidePlank, .singleLegDeadlift, .calfRaiseSingle],
      back: [.runningDrills, .pogoHops, .walkRun],
      leaveOut: "Nothing on the knees."),
    running: ["Run if it stays at 3 of 10 or less and the swelling is no bigger next morning."],
    course: ["2 to 6 weeks is usual."],
    care: .selfCare,
    seen: [
      "Same day if it is hot, red, open, or you feel feverish.",
      "Book a visit if it keeps coming back or is still there after 6 weeks.",
    ],
    sources: [.teaching])

  static let infrapatellarBursitis = ConditionArticle(
    condition: .infrapatellarBursitis,
    clinical: "Infrapatellar bursitis",
    alsoCalled: ["clergyman's knee", "bursitis", "swelling below the kneecap"],
    summary:
      "Swelling and soreness beside or under the lower end of the tendon below the kneecap, from kneeling or running.",
    whatItIs: [
      .text(
        """
        Two small cushions lie at the lower end of the patellar tendon, one under the skin, one behind the tendon. Either \
        can fill and hurt. The deep one is easily taken for a sore tendon.
        """)
    ],
    sites: [.patellarTendon, .tibialTuberosity],
    place: "At the lower end of the cord below the kneecap and around the bump on the shin.",
    usual: [
      "It follows kneeling, or running and jumping.", "There is a puffy swelling beside or under the tendon.",
    ],
    worse: "kneeling, full bend, jumping.",
    eases: "padding, a straight leg.",
    against: [
      "Pain at the upper end of the tendon, at the kneecap tip: look at \(condition: .patellarTendinopathy).",
      "Pain when the knee is locked straight: look at \(condition: .hoffaImpingement).",
      "Growing, and a bony bump: look at \(condition: .osgoodSchlatter).",
    ],
    thisWeek: [
      .bullets([
        "Do not kneel, or kneel on a thick pad.",
        "Ice for comfort, 15 minutes through a cloth.",
        "Fewer jumps and hills. Keep walking and cycling.",
      ]),
      .notice(.danger, "Hot, red skin, a wound or a fever can mean infection. Be seen the same day."),
    ],
    plan: .phases(
      settle: [.quadSet, .straightLegRaise, .gluteBridge, .walk, .stationaryBike],
      build: [.squat, .stepUp, .sidePlank, .singleLegDeadlift, .calfRaiseSingle],
      back: [.runningDrills, .pogoHops, .walkRun],
      leaveOut: "Nothing on the knees."),
    running: ["Run if it stays at 3 of 10 or less and is no worse next morning."],
    course: ["2 to 6 weeks is usual."],
    care: .selfCare,
    seen: [
      "Same day if it is hot, red, open, or you feel feverish.",
      "Book a visit if it is still there after 6 weeks.",
    ],
    sources: [.teaching])
}
