extension TriageTable {
  /// Within one to three days: facts.md, section d, S rules; risk-classes.md.
  static let soonRules: [Rule] = [
    Rule(
      "S-1", .soon,
      when: .any(.timing(.earlierEachRun), .all(.quality(.deepBone), .aggravators(.hop))),
      text:
        "Pain that begins earlier with each run, or bone pain on hopping, can be a bone stress injury: stop running.",
      source: "Hoenig, Nature Reviews Disease Primers, 2022; Warden, 2021", leaves: .noWeightBearing),
    Rule(
      "S-2", .soon,
      when: .all(
        .injury, .days(0...42),
        .any(
          .swelling(.within2h, .within24h), .fibularHead,
          .mechanical(.popHeard, .givingWay, .instabilityPivot, .cannotStraighten))),
      text: "After an injury in the last six weeks these signs can mean a torn ligament or meniscus.",
      source: "Wagemakers, 2010; Décary, PLoS One, 2018", leaves: .gentleMotion),
    Rule(
      "S-3", .soon,
      when: .any(
        .timing(.nightWaking), .all(.timing(.restPain), .quality(.deepBone)),
        .systemic(.weightLoss, .nightSweats, .lump),
        .all(.systemic(.cancerHx), .longer(than: 7))),
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
      "S-5", .soon, when: .swelling(.recurrentEffusion),
      text: "Swelling that stays or keeps coming back should be looked into.",
      source: "general clinical teaching"),
    Rule(
      "S-6", .soon,
      when: .all(.systemic(.numbFoot, .weakFoot), .unless(.timing(.exertionalPredictable))),
      text: "A numb or weak foot should be looked into, today if it gets worse.",
      source: "general clinical teaching"),
    Rule(
      "S-7", .soon,
      when: .all(
        .age(0...17),
        .any(
          .swelling(.recurrentEffusion), .mechanical(.catching, .pseudoLock, .limp), .timing(.nightWaking))),
      text: "Under eighteen, swelling, catching, a limp or pain at night should be looked into.",
      source: "Sweeney, Current Sports Medicine Reports, 2020"),
    Rule(
      "S-8", .soon, when: .timing(.stiffLong),
      text: "Morning stiffness of more than an hour can come from an inflamed joint.",
      source: "general clinical teaching"),
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
        .any(.regions(.upperCalf), .sites(.calf)), .unless(.injury), .atRest, .unless(.easesOnStopping)),
      text:
        "Calf pain at rest without a strain is not typical overuse: see someone within days, today if it swells.",
      source: "our own choice"),
    Rule(
      "N5c", .soon, when: .systemic(.coldFoot),
      text:
        "A foot that turns cold with effort needs its circulation looked at; go at once if it stays cold.",
      source: "general clinical teaching"),
    Rule(
      "A2", .soon, when: .all(.age(0...9), .any(.mechanical(.limp), .longer(than: 3))),
      text: "Under ten, a limp or knee pain of more than three days should be looked at.",
      source: "general clinical teaching"),
    Rule(
      "A3", .soon, when: .all(.age(65...120), .onset(.suddenRun, .suddenSpontaneous)),
      text: "From sixty-five on, sudden knee pain should be looked at: bone breaks more easily.",
      source: "general clinical teaching"),
    Rule(
      "I1", .soon,
      when: .all(
        .injury, .unless(.longer(than: 7)), .unless(.injuryQuestionsDenied),
        .unless(.all(.trauma(.directBlow), .painWorst(0...3)))),
      text:
        "A fresh injury should be looked at, unless you can stand on it, bend and straighten it, and it is not swollen.",
      source: "our own choice, after Stiell, Annals of Emergency Medicine, 1995", leaves: .gentleMotion),
    Rule(
      "I2", .soon, when: .all(.onset(.suddenSpontaneous), .days(0...14)),
      text: "Pain that comes suddenly and without any activity is not typical overuse: have it looked at.",
      source: "our own choice, on general clinical teaching"),
    Rule(
      "Q1", .soon, when: .tooLittleSaid,
      text: "Too little is known yet to say that it can wait.",
      source: "our own choice"),
  ]
}
