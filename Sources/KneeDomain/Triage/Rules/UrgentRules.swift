extension TriageTable {
  /// The same day: facts.md, section d, U rules; risk-classes.md.
  static let urgentRules: [Rule] = [
    Rule(
      "U1", .urgent,
      when: .all(
        .injury, .fresh,
        .any(
          .age(55...120), .onlyAt(.patellaFront), .fibularHead,
          .mechanical(.tenderKneecapOnly, .cannotBend90, .cannotBearWeight))),
      text: """
        After an injury in the last week one of these signs is enough for an X-ray today. Pressing on one's own bone was \
        never tested, so when in doubt it counts.
        """,
      source: "Stiell, Annals of Emergency Medicine, 1995; Bachmann, Annals of Internal Medicine, 2004"),
    Rule(
      "U2", .urgent, when: .bearsNoWeight,
      text: "A leg that cannot carry you for four steps should be looked at today, whatever the cause.",
      source: "Stiell, Annals of Emergency Medicine, 1995"),
    Rule(
      "U3", .urgent, when: .all(.injury, .fresh, .swelling(.within2h)),
      text: "Swelling within two hours of an injury is often blood in the joint: be seen today.",
      source: "Noyes, Journal of Bone and Joint Surgery, 1980"),
    Rule(
      "U4", .urgent, when: .mechanical(.lockedNow),
      text: "A knee that is stuck now may be blocked by something inside: be seen today and do not force it.",
      source: "NHS Gloucestershire, knee red flags"),
    Rule(
      "U5", .urgent,
      when: .all(.injury, .fresh, .any(.trauma(.kneecapShift), .mechanical(.kneecapShift))),
      text: "A kneecap that slipped out, even if it went back, should be looked at today.",
      source: "general clinical teaching"),
    Rule(
      "U6", .urgent, when: .any(.swelling(.hotRed), .systemic(.spreadingRedness)),
      text:
        "A hot, red swelling or redness that spreads can be an infection or a gout attack: be seen today.",
      source: "Couderc, Canadian Journal of Emergency Medicine, 2015; Coakley, Rheumatology, 2006"),
    Rule(
      "U7", .urgent,
      when: .any(
        .swelling(.calf),
        .all(
          .calfOrHollow, .quality(.cramping, .tight),
          .systemic(
            .recentTravel, .recentSurgery, .immobilised, .cancerHx, .prevClot, .hormonePregnancy))),
      text: """
        A swollen calf, or a tight ache in it with one of these risks, could be a clot: be seen today, and do not \
        massage or roll it.
        """,
      source:
        "Wells, New England Journal of Medicine, 2003; Fleming and Frey, Physician and Sportsmedicine, 2005"),
    Rule(
      "U8", .urgent,
      when: .any(
        .all(.systemic(.weakFoot), .within(3)),
        .all(.systemic(.numbFoot, .weakFoot), .trend(.worse)),
        .all(
          .injury, .fresh,
          .any(
            .systemic(.numbFoot, .weakFoot), .all(.nerveFeeling, .sites(.foot, .shin, .calf))))),
      text: """
        A foot that has just become weak, is getting number, or is numb after an injury should be looked at today.
        """,
      source: "general clinical teaching"),
    Rule(
      "U9", .urgent, when: .any(.swelling(.severe), .painNow(8...10)),
      text: "Very large swelling, or pain of 8 or more, should be looked at today.",
      source: "general clinical teaching"),
    Rule(
      "U10", .urgent,
      when: .all(
        .sixteenOrNotSaid, .hipOrGroin,
        .any(.aggravators(.hop), .mechanical(.limp), .timing(.nightWaking)),
        .unless(.all(.age(45...120), .longer(than: 180)))),
      text: """
        Hip or groin pain with a limp, pain on hopping or pain at night can be a stress fracture of the hip: no running, \
        and be seen today.
        """,
      source: "Robertson and Wood, 2017; that an older hip of many months is left out is our own choice"),
    Rule(
      "U11", .urgent, when: .all(.swelling(.poplitealLump), .quality(.throbbing)),
      text: "A lump behind the knee that throbs may be a widened artery: be seen today.",
      source: "general clinical teaching"),
    Rule(
      "U12", .urgent, when: .all(.age(0...15), .mechanical(.limp), .hipSign),
      text: "A child who limps and has a hip sign should be seen today, also while still walking.",
      source:
        "Matava, Journal of Pediatric Orthopaedics, 1999; Sweeney, Current Sports Medicine Reports, 2020"),
    Rule(
      "U13", .urgent,
      when: .all(
        .injury,
        .any(
          .all(.within(3), .mechanical(.givingWay)),
          .all(
            .fresh, .trauma(.valgusBlow, .varusBlow, .hyperextension),
            .mechanical(.givingWay, .instabilityPivot)))),
      text: """
        A knee that gives way right after an injury, or opens to the side after a blow, should be looked at today.
        """,
      source: "general clinical teaching; the days are our own choice"),
    Rule(
      "N1b", .urgent,
      when: .all(
        .systemic(.prosthesis),
        .any(.jointSwelling, .atRest, .onset(.suddenSpontaneous, .flare), .all(.injury, .fresh))),
      text: "New pain or swelling in a replaced knee needs the surgical team or urgent care today.",
      source: "Atkin, BMJ, 2022"),
    Rule(
      "N2b", .urgent, when: .any(.fever, .systemic(.unwell)),
      text: "Fever, or feeling very unwell, together with new knee pain should be looked at today.",
      source: "Coakley, Rheumatology, 2006"),
    Rule(
      "N2c", .urgent,
      when: .all(
        .swelling(.mildGradual, .within2h, .within24h, .recurrentEffusion),
        .any(
          .all(.within(28), .weakImmunity),
          .all(.within(14), .systemic(.jointInjection, .recentSurgery, .skinBreak)),
          .all(
            .days(0...14), .any(.systemic(.diabetes), .age(81...120)), .unless(.knownEvent))),
        .usesTheJointLittle),
      text:
        "With this background a newly swollen knee can be infected without fever or redness: be seen today.",
      source: """
        Coakley, Rheumatology, 2006; that a fall excuses little, and pain that was not scored nothing, is our own choice
        """),
    Rule(
      "N3a", .urgent,
      when: .all(
        .calfOrHollow, .systemic(.cancerHx, .prevClot, .immobilised, .recentSurgery),
        .unless(.timing(.easesMinutesAfterStop, .exertionalPredictable))),
      text: """
        With this history, pain behind the knee or in the calf could be a clot even without swelling: be seen today and \
        do not massage it.
        """,
      source: """
        Goodacre, Annals of Internal Medicine, 2005; that easing as one warms up excuses nothing is our own choice
        """),
    Rule(
      "N3b", .urgent,
      when: .all(
        .calfOrHollow,
        .any(
          .systemic(.recentTravel, .hormonePregnancy),
          .all(.any(.injury, .onset(.suddenRun)), .days(0...70))),
        .quality(.tight, .cramping, .dullAche, .throbbing), .atRest),
      text: """
        Calf pain that stays at rest after a journey, hormones, pregnancy, an injury or a pulled muscle should be \
        checked for a clot today.
        """,
      source: "van Stralen, Archives of Internal Medicine, 2008"),
    Rule(
      "N4b", .urgent, when: .all(.injury, .within(14), .mechanical(.cannotStraighten)),
      text:
        "A knee that cannot straighten after an injury may be blocked: be seen today and do not force it.",
      source: "Royal Children's Hospital, meniscal injury"),
    Rule(
      "N6c", .urgent,
      when: .all(
        .age(0...15), .mechanical(.limp, .cannotBearWeight),
        .any(.fever, .systemic(.unwell, .weightLoss, .nightSweats, .lump), .timing(.nightWaking))),
      text: "A child's limp with one of these signs needs a look the same day.",
      source: "Cornwall limping-child guideline, 2021"),
    Rule(
      "N6d", .urgent,
      when: .all(
        .age(8...16), .mechanical(.limp),
        .unless(.all(.injury, .fresh)), .unless(.clearSpotInFront)),
      text: "At this age hip trouble often shows as knee pain: have the hip looked at today.",
      source: "Matava, Journal of Pediatric Orthopaedics, 1999; the exception is our own choice"),
    Rule(
      "N7b", .urgent,
      when: .any(.all(.systemic(.weakFoot), .lowBack, .within(14)), .systemic(.sexualChange)),
      text:
        "New weakness of a foot with back pain, or new loss of sexual feeling, should be looked at today.",
      source: "NHS Lothian, lumbar spine red flags"),
    Rule(
      "N8b", .urgent,
      when: .all(
        .sixteenOrNotSaid,
        .any(.hipOrGroin, .all(.sites(.thigh), .aggravators(.hipRotation))), .boneRisk,
        .any(
          .timing(.earlierEachRun, .duringIncreasing), .atRest,
          .aggravators(.hop, .weightBearing, .walk, .hipRotation), .mechanical(.limp))),
      text: """
        This may be a stress fracture of the hip: stop running, use crutches and be seen today. A normal X-ray does not \
        rule it out.
        """,
      source: "Robertson and Wood, 2017"),
  ]
}
