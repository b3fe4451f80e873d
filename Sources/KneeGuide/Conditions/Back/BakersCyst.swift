extension ConditionArticle {
  static let bakersCyst = ConditionArticle(
    condition: .bakersCyst,
    clinical: "Popliteal cyst",
    alsoCalled: ["Baker cyst", "bakers cyst", "lump behind the knee"],
    summary: "A soft fullness behind the knee. Usually it is a sign that the joint itself is irritated.",
    whatItIs: [
      .text(
        """
        When a knee makes too much fluid, some of it can be pressed into a pocket behind the joint. The pocket is not the \
        trouble; what irritates the joint is. Often that is \(condition: .kneeOa) or \(condition: .degenerativeMeniscus).
        """)
    ],
    sites: [.poplitealFossa],
    place: "In the hollow behind the knee, more to the inner side.",
    usual: [
      "Tightness at full bend and at full straightening.", "The lump goes softer when the knee bends.",
    ],
    worse: "full bend, standing long.",
    eases: "treating the joint.",
    against: [
      "A swollen calf, or a new ache in it: \(condition: .dvt), to be seen the same day.",
      "A lump that beats with the pulse: be seen the same day.",
      "A hard lump that grows: look at \(condition: .tumour), within days.",
    ],
    thisWeek: [
      .bullets(["Keep the joint moving, short of full bend.", "Do not press or massage the lump."]),
      .notice(
        .danger,
        """
        Sudden pain and swelling in the calf can be a burst cyst or a blood clot. Nobody can tell them apart at home. Be \
        seen the same day, and do not massage it.
        """),
    ],
    plan: .phases(
      settle: [.quadSet, .heelSlide, .stationaryBike, .walk],
      build: [.squat, .stepUp, .legPress, .gluteBridge, .calfRaise, .singleLegBalance],
      back: [.stepDown, .singleLegSquat, .walkRun],
      leaveOut: "No deep loaded bending."),
    running: ["As the joint allows: 3 of 10 or less, and no more swelling next morning."],
    course: ["It comes and goes with the joint."],
    care: .routine,
    seen: ["The same day with a swollen or suddenly painful calf, or a beating lump."],
    sources: [.teaching, .fleming2005])
}
