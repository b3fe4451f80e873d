extension ConditionArticle {
  static let aclInjury = ConditionArticle(
    condition: .aclInjury,
    clinical: "Anterior cruciate ligament sprain or tear",
    alsoCalled: ["ACL", "ACL tear", "cruciate ligament", "torn ACL"],
    summary: """
      A turn or a landing, perhaps a pop, and a knee that is tight with swelling within two hours. It needs to be seen \
      within days, sooner if you cannot stand on it.
      """,
    whatItIs: [
      .text(
        """
        The front cruciate ligament runs through the middle of the knee and keeps the shin from sliding forward. It tears \
        when the body turns over a planted foot, in a landing or a fall on skis, often without being touched. It is an \
        injury, not an overuse trouble of runners.
        """)
    ],
    sites: [.deep, .diffuse],
    place: "Deep inside, or the whole knee.",
    usual: [
      "There was one moment. Many hear or feel a pop.",
      "Going on was impossible.",
      "The knee swelled tight within about two hours: it bled inside.",
      "Later it gives way on turning.",
    ],
    worse: "turning, cutting, stairs down.",
    eases: "straight lines.",
    against: [
      "There was no moment; it came while running straight.",
      "No swelling within the first day.",
      "The kneecap jumped outward: look at \(condition: .patellarDislocation). The two are easily mixed up.",
    ],
    thisWeek: [
      .steps([
        "Protect it: crutches while you limp, wrap it, put it up. See \(page: .firstDays).",
        "No turning, no sport, no running.",
        "Begin to tighten the thigh and slide the heel as soon as it is comfortable.",
        "Have it examined within 1 to 3 days.",
      ])
    ],
    plan: .phases(
      settle: [.heelSlide, .quadSet, .straightLegRaise, .stationaryBike],
      build: [.squat, .legPress, .hamstringSlider, .stepUp, .singleLegBalance, .yReach],
      back: [.dropLanding, .forwardHop, .singleLegHop, .runningDrills, .walkRun],
      leaveOut: """
        A clinician leads this one. Until it has been looked at: only \(exercise: .heelSlide) and \(exercise: .quadSet). \
        Hops wait until both legs are within 10 percent; after surgery, for at least nine months.
        """),
    running: ["None until a clinician agrees."],
    course: [
      "3 to 12 months.",
      """
      Equal hops can flatter: six months after surgery 57 percent hopped within 10 percent of the other leg, but only 29 \
      percent came that near to what the other leg could do before.
      """,
    ],
    care: .soon,
    seen: [
      "Emergency: a cold, pale or numb foot, or a knee that came apart.",
      "The same day: large swelling within two hours, no weight on it, or no movement.",
      "Otherwise within 1 to 3 days.",
    ],
    debate: [
      """
      \(strong: "A pop means a tear.") It makes one likelier: a turn and a pop together, in people sent to a bone and joint \
      clinic, raised the odds nearly tenfold. In an older series of knees that had bled, a pop was no more common with a tear than without.
      """,
      """
      \(strong: "It has to be operated at once.") In a trial, starting with rehabilitation and operating later if needed was a \
      sound path.
      """,
    ],
    sources: [.wagemakers2010, .decary2018, .noyes1980, .frobell2010, .wellsandt2017])
}
