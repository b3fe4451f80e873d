extension TriageTable {
  /// Within one to three days: facts.md, section d, S rules; risk-classes.md.
  static let soonRules: [Rule] = [
    Rule(
      "S-1", .soon,
      when: .any(
        .timing(.earlierEachRun),
        .all(
          .quality(.deepBone),
          .any(.aggravators(.hop, .walk, .weightBearing), .timing(.duringIncreasing, .restPain))),
        .all(.bonePlace, .aggravators(.hop)),
        .all(.bonePlace, .any(.tiredBone, .weakBone), .unless(.injury)),
        .all(
          .bonePlace, .aggravators(.walk, .weightBearing), .any(.atRest, .systemic(.loadSpike)),
          .unless(.timing(.warmsUp, .stiffShort)))),
      text:
        "Pain that begins earlier with each run, or bone pain on hopping, can be a bone stress injury: stop running.",
      source: "Hoenig, Nature Reviews Disease Primers, 2022; Warden, 2021", leaves: .noWeightBearing),
    Rule(
      "S-2", .soon,
      when: .all(
        .injury, .within(42),
        .any(
          .swelling(.within2h, .within24h), .fibularHead, .atRest,
          .mechanical(
            .popHeard, .givingWay, .instabilityPivot, .cannotStraighten, .cannotBend90, .catching,
            .pseudoLock,
            .kneecapShift, .limp),
          .aggravators(.weightBearing, .walk))),
      text: "After an injury in the last six weeks these signs can mean a torn ligament or meniscus.",
      source: "Wagemakers, 2010; Décary, PLoS One, 2018", leaves: .gentleMotion),
    Rule(
      "S-3", .soon,
      when: .any(
        .timing(.nightWaking), .all(.timing(.restPain), .quality(.deepBone)),
        .systemic(.weightLoss, .nightSweats), .all(.systemic(.lump), .unless(.growingBump)),
        .all(.systemic(.cancerHx), .any(.atRest, .unless(.days(0...7))))),
      text:
        "Pain that wakes at night, a growing lump, loss of weight or an earlier cancer should be looked into.",
      source: "NICE guideline NG12, suspected cancer"),
    Rule(
      "S-4", .soon,
      when: .all(
        .age(50...120), .onset(.suddenSpontaneous),
        .regions(
          .medialJointLine, .mcl, .medialCondyle, .medialPlateau, .medialPatella, .pesAnserine, .posteromedial
        )),
      text:
        "Sudden pain on the inner side after fifty, without an injury, can come from weakened bone: spare the leg.",
      source: "general clinical teaching", leaves: .noWeightBearing),
    Rule(
      "S-5", .soon,
      when: .any(
        .swelling(.recurrentEffusion), .all(.unless(.injury), .swelling(.within2h, .within24h)),
        .all(.mechanical(.kneecapShift), .jointSwelling)),
      text: """
        Clear swelling without an injury, or swelling that stays, comes back or goes with a slipping kneecap, should be \
        looked into.
        """,
      source: "general clinical teaching"),
    Rule(
      "S-6", .soon,
      when: .any(
        .all(.systemic(.weakFoot), .unless(.timing(.exertionalPredictable))),
        .all(
          .any(.systemic(.numbFoot), .quality(.numb)),
          .unless(.timing(.exertionalPredictable, .easesMinutesAfterStop)))),
      text: "A numb or weak foot, or a numb patch, should be looked into, today if it gets worse.",
      source: "general clinical teaching"),
    Rule(
      "S-7", .soon,
      when: .all(
        .age(0...19),
        .any(
          .swelling(.recurrentEffusion), .mechanical(.catching, .pseudoLock),
          .all(
            .age(0...17),
            .any(
              .swelling(.mildGradual), .mechanical(.limp, .kneecapShift),
              .trauma(.kneecapShift), .timing(.nightWaking))))),
      text: """
        In a growing person swelling, catching, a slipping kneecap, a limp or pain at night should be looked into.
        """,
      source: "Sweeney, Current Sports Medicine Reports, 2020"),
    Rule(
      "S-8", .soon,
      when: .any(
        .timing(.stiffLong), .all(.jointSwelling, .systemic(.otherJoints, .psoriasis, .eyeGutInfection))),
      text: """
        Morning stiffness of more than an hour, or swelling together with other joints, psoriasis or a recent \
        infection, can come from an inflamed joint.
        """,
      source: "NICE guideline NG100, rheumatoid arthritis; general clinical teaching"),
    Rule(
      "S-9", .soon, when: .all(.tendonMedicine, .tendonPlace),
      text:
        "Steroids and quinolone antibiotics can weaken tendons: stop loading it and ask who prescribed them.",
      source: "general clinical teaching", leaves: .noTendonLoading),
    Rule(
      "N1c", .soon, when: .systemic(.prosthesis),
      text: "Have any new pain in a replaced knee looked at within days, even if it seems to be overuse.",
      source: "Atkin, BMJ, 2022; the level is our own choice"),
    Rule(
      "N3c", .soon,
      when: .all(
        .any(.calf, .all(.regions(.poplitealFossa), .days(0...28))), .unless(.injury), .atRest,
        .unless(.easesOnStopping)),
      text: """
        Pain at rest in the calf or behind the knee without a strain is not typical overuse: see someone within days, \
        today if it swells.
        """,
      source: "our own choice"),
    Rule(
      "N5c", .soon, when: .systemic(.coldFoot),
      text:
        "A foot that turns cold with effort needs its circulation looked at; go at once if it stays cold.",
      source: "general clinical teaching"),
    Rule(
      "A2", .soon,
      when: .all(.age(0...9), .any(.mechanical(.limp), .unless(.days(0...3)))),
      text: "Under ten, a limp or knee pain of more than three days should be looked at.",
      source: "general clinical teaching"),
    Rule(
      "A3", .soon,
      when: .all(.age(65...120), .onset(.suddenRun, .suddenSpontaneous), .within(42)),
      text: "From sixty-five on, sudden knee pain should be looked at: bone breaks more easily.",
      source: "general clinical teaching"),
    Rule(
      "I1", .soon,
      when: .all(
        .injury, .fresh, .unless(.injuryQuestionsDenied),
        .unless(.lightKnock)),
      text:
        "A fresh injury should be looked at, unless you can stand on it, bend and straighten it, and it is not swollen.",
      source: "our own choice, after Stiell, Annals of Emergency Medicine, 1995", leaves: .gentleMotion),
    Rule(
      "I2", .soon, when: .all(.onset(.suddenSpontaneous), .within(14)),
      text: "Pain that comes suddenly and without any activity is not typical overuse: have it looked at.",
      source: "our own choice, on general clinical teaching"),
    Rule(
      "Q1", .soon, when: .tooLittleSaid,
      text: "Too little is known yet to say that it can wait.",
      source: "our own choice"),
  ]
}
