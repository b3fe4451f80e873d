extension ConditionArticle {
  static let patellarDislocation = ConditionArticle(
    condition: .patellarDislocation,
    clinical: "Acute patellar dislocation",
    alsoCalled: ["dislocated kneecap", "kneecap popped out", "patella dislocation"],
    summary:
      "The kneecap jumped out of its groove to the outer side, with a pop and quick swelling. To be seen the same day.",
    whatItIs: [
      .text(
        """
        In a twist or a blow the kneecap leaves its groove outward and tears the band that holds it on the inner side. Often \
        it slips back by itself when the leg goes straight. A splinter of bone or cartilage may have broken off.
        """)
    ],
    sites: [.medialPatella, .lateralPatella, .diffuse],
    place: "At the inner edge of the kneecap, then the whole knee.",
    usual: [
      "One moment: a twist on the planted foot, a landing, a blow.",
      "The kneecap was seen or felt moving outward.",
      "Quick swelling.",
    ],
    worse: "turning, bending.",
    eases: "a straight leg.",
    against: [
      "The pain is only in the crease.",
      "The kneecap is firm and can be pushed outward without fear: look at \(condition: .aclInjury).",
    ],
    thisWeek: [
      .notice(
        .danger, "Still out of place: do not push it. Keep the leg as it is and call an ambulance."),
      .bullets([
        "Back in place: be seen the same day the first time, and whenever it swells much.",
        "Keep it straight and put it up until then.",
      ]),
    ],
    plan: .phases(
      settle: [.quadSet, .straightLegRaise, .heelSlide, .gluteBridge],
      build: [.stepUp, .squat, .sideLyingHipAbduction, .singleLegBalance],
      back: [.stepDown, .singleLegSquat, .singleLegHop, .walkRun],
      leaveOut: "Only after somebody has looked at it. Squat no deeper than 60 degrees in the second phase."),
    running: ["Not before a clinician agrees."],
    course: ["6 to 12 weeks. It can happen again, most of all before 25."],
    care: .urgent,
    seen: ["Emergency if it is still out of place.", "The same day the first time, or with big swelling."],
    sources: [.teaching])

  static let patellarInstability = ConditionArticle(
    condition: .patellarInstability,
    clinical: "Recurrent patellar instability",
    alsoCalled: ["subluxation", "unstable kneecap", "kneecap slips"],
    summary: "A kneecap that slips again and again, on turns or stairs, mostly after an earlier dislocation.",
    whatItIs: [
      .text(
        "After a first dislocation, or in people with loose joints, the kneecap is held less firmly and slips."
      )
    ],
    sites: [.medialPatella, .lateralPatella],
    place: "Around the edges of the kneecap.",
    usual: [
      "It slips on a turn or on stairs.", "One is wary of pushing it outward. Between times it aches.",
    ],
    worse: "turns, downhill, wide curves.",
    eases: "straight lines, strong thighs.",
    against: [
      "It swells every time: look at \(condition: .ocd).",
      "It gives way only on turns, with a sense of the knee sliding forward: look at \(condition: .aclInjury).",
    ],
    thisWeek: [.bullets(["Leave out turns for now.", "Begin the exercises for thigh and hip."])],
    plan: .phases(
      settle: [.quadSet, .straightLegRaise, .gluteBridge, .clamshell],
      build: [.stepUp, .squat, .sideLyingHipAbduction, .lateralBandWalk, .singleLegBalance],
      back: [.stepDown, .singleLegSquat, .singleLegHop, .walkRun],
      leaveOut: "No turns and no downhill early on."),
    running: ["Straight and flat at 3 of 10 or less."],
    course: ["Months."],
    care: .routine,
    seen: [
      "The same day after a new full dislocation.", "Within 1 to 3 days with swelling, locking, or under 18.",
    ],
    sources: [.teaching])
}
