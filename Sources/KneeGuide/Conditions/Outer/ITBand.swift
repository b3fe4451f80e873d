extension ConditionArticle {
  static let itbs = ConditionArticle(
    condition: .itbs,
    clinical: "Iliotibial band syndrome",
    alsoCalled: ["ITBS", "iliotibial band", "IT band", "ITB friction syndrome", "outer knee pain"],
    summary: """
      Sharp or burning pain at a point on the outer side of the knee that begins at nearly the same distance every run \
      and stops you. Walking settles it.
      """,
    whatItIs: [
      .text(
        """
        The IT band is a long, flat sheet of tendon down the outside of the thigh. Near the knee it lies on a knob of the \
        thigh bone with some soft, sensitive tissue under it. Around 30 degrees of bend the band presses on that tissue. \
        Thousands of steps, above all downhill, make it sore.
        """)
    ],
    sites: [.lateralEpicondyle, .gerdy],
    place: "On the outer side, 2 to 3 cm above the crease of the joint. One fingertip finds it.",
    usual: [
      "The first minutes are fine. Then it starts, at a distance or minute you can predict.",
      "Sharp or burning. It grows until you stop, and settles as you walk.",
      "It returns on the next run at about the same point.",
      "Sitting and deep bending do not bother it.",
    ],
    worse: "downhill, slow jogging, sloping roads, long runs, stairs down.",
    eases: "stopping, walking; sometimes faster running; a straight or a deeply bent knee.",
    against: [
      "Swelling, locking or a knee that gives way: look at \(condition: .lateralMeniscusTear).",
      "Pain in the crease itself, lower down: look at \(condition: .lateralMeniscusTear).",
      "Pain behind the outer side when braking downhill: look at \(condition: .popliteusTendinopathy).",
      "Pain after sitting, around the kneecap: look at \(condition: .pfp).",
      "A blow to the knee began it: look at \(condition: .lclPlcInjury).",
    ],
    thisWeek: [
      .steps([
        "\(strong: "Stop before it starts.") If it comes at 5 km, run 4. Turn round and walk if it comes anyway.",
        "\(strong: "Run short and often.") Three short runs bother it less than one long one.",
        "\(strong: "Stay on the flat and level.") No downhill, no sloping edge of the road.",
        "\(strong: "Quicker steps, a touch wider.") About 5 percent more steps a minute.",
        "\(strong: "Begin the hip exercises") in the first line below.",
      ]),
      .text("Ice and rolling can ease it. They do not change the band. See \(page: .comfort)."),
    ],
    plan: .phases(
      settle: [.sideLyingHipAbduction, .clamshell, .gluteBridge, .hipHitch, .stationaryBike],
      build: [.lateralBandWalk, .sidePlank, .singleLegDeadlift, .stepDown, .splitSquat, .calfRaiseSingle],
      back: [.singleLegHop, .bounding, .runningDrills, .cadenceDrill, .walkRun],
      leaveOut: """
        Downhill and sloping roads come last. \(exercise: .itbStretch) and \(exercise: .foamRollLateralThigh) are \
        optional, for comfort.
        """),
    running: [
      """
      Keep running below the distance at which it starts, about 20 percent short of it. Move the limit up by a little \
      every few quiet runs. Never run through the sharp pain: it only gets louder.
      """
    ],
    course: [
      """
      From a few weeks to three months. Studies of treatment are few and small. The best-known one followed 24 runners \
      through six weeks of hip exercise and had no comparison group.
      """
    ],
    care: .selfCare,
    seen: [
      "Book a visit if it has lasted more than 6 weeks.",
      "Go sooner after an injury, with swelling or locking, or with a numb foot.",
    ],
    debate: [
      """
      \(strong: "The band rubs back and forth.") That is the old picture. The band is tied to the thigh bone and cannot \
      slide like a rope. Pressure on the tissue beneath is the current view.
      """,
      """
      \(strong: "A tight band must be stretched or rolled longer.") It is fixed to the bone along its length. Rolling eases \
      pain for a while; it does not lengthen the band.
      """,
      """
      \(strong: "Weak hips are the cause.") Some runners with it have less hip endurance. Whether that came first is not \
      settled.
      """,
    ],
    sources: [.fairclough2006, .friede2022, .hutchinson2022, .fredericson2000, .own])
}
