extension TriageTable {
  /// Help now: facts.md, section d, E rules; risk-classes.md.
  static let emergencyRules: [Rule] = [
    // E3 (came apart and went back) and E8 (wound into the joint) are asked by the safety check under this token.
    Rule(
      "E1", .emergency, when: .mechanical(.deformity),
      text: """
        A knee or kneecap that is out of shape or out of place, that came apart even if it went back, or that has a \
        deep wound needs an emergency department now.
        """,
      source: "NHS Gloucestershire, knee red flags"),
    Rule(
      "E2", .emergency,
      when: .all(
        .injury,
        .any(
          .systemic(.coldFoot), .all(.systemic(.numbFoot), .swelling(.severe)),
          .all(
            .fresh, .swelling(.severe, .calf),
            .any(.systemic(.numbFoot, .weakFoot), .nerveFeeling)))),
      text: """
        After an injury, a cold or pale foot, or a hugely swollen leg with numbness, tingling or weakness, can mean \
        that blood does not reach it: get emergency help now.
        """,
      source: "NHS Gloucestershire, knee red flags; general clinical teaching"),
    Rule(
      "E4", .emergency, when: .systemic(.breathless, .chestPain),
      text: """
        Short breath, fainting, chest pain or coughing blood together with a painful leg can mean a clot in the lung: \
        call an ambulance.
        """,
      source: "Fleming and Frey, Physician and Sportsmedicine, 2005; general clinical teaching"),
    Rule(
      "E5", .emergency,
      when: .all(
        .swelling(.hotRed),
        .any(
          .fever, .weakImmunity, .age(81...120),
          .systemic(.unwell, .prosthesis, .jointInjection, .recentSurgery, .diabetes, .skinBreak))),
      text: """
        A hot, swollen knee with fever or with a risk of infection counts as an infected joint until shown otherwise, \
        even at a normal temperature: go to an emergency department now.
        """,
      source: "Coakley, Rheumatology, 2006; Carpenter, 2011"),
    Rule(
      "E5c", .emergency, when: .all(.age(0...15), .systemic(.fever), .bearsNoWeight),
      text: "A child with fever who cannot stand on the leg needs an emergency department now.",
      source: "Moro-Lago, 2017; general clinical teaching"),
    Rule(
      "E6", .emergency, when: .mechanical(.cannotSlr),
      text: """
        Not being able to lift the straight leg can mean a torn tendon or a broken kneecap, which heals best when \
        treated early: go to an emergency department today, now.
        """,
      source: "published case reports of quadriceps tendon rupture"),
    Rule(
      "E7", .emergency, when: .systemic(.saddleNumbness, .bladderBowel, .bothLegsWeak),
      text: """
        Numbness between the legs, new trouble with bladder or bowel, or weakness of both legs can mean pressed nerves \
        in the lower back: go to an emergency department now.
        """,
      source: "BMJ Best Practice, cauda equina syndrome"),
    Rule(
      "E9", .emergency, when: .all(.trauma(.highEnergy), .bearsNoWeight),
      text:
        "After a hard accident, a leg that cannot carry you may be broken: do not move it, call for help.",
      source: "general clinical teaching"),
    Rule(
      "E10", .emergency, when: .all(.age(0...16), .bearsNoWeight, .hipSign),
      text: """
        A child or teenager with hip signs who cannot stand on the leg may have a slipped hip: no walking, go to an \
        emergency department now.
        """,
      source: "Matava, Journal of Pediatric Orthopaedics, 1999"),
    Rule(
      "E11", .emergency, when: .all(.systemic(.anticoagulant), .swelling(.within2h, .severe)),
      text:
        "Fast or large swelling on a blood thinner can be bleeding into the joint: go to an emergency department now.",
      source: "general clinical teaching"),
    Rule(
      "N1a", .emergency,
      when: .all(
        .systemic(.prosthesis),
        .any(.fever, .systemic(.unwell, .skinBreak, .spreadingRedness), .swelling(.hotRed))),
      text: """
        A replaced joint with these signs may be infected: go to an emergency department now, and take no leftover \
        antibiotics first.
        """,
      source: "Atkin, BMJ, 2022; Coakley, Rheumatology, 2006"),
    Rule(
      "N2a", .emergency,
      when: .all(
        .fever,
        .any(
          .all(.jointSwelling, .unless(.all(.injury, .recent))),
          .mechanical(.cannotBearWeight, .cannotBend90))),
      text: """
        Fever with a swollen or unusable knee can mean infection inside the joint: go to an emergency department now.
        """,
      source: "Coakley, Rheumatology, 2006"),
    Rule(
      "N4a", .emergency,
      when: .all(
        .injury, .within(14), .mechanical(.cannotStraighten),
        .regions(.quadTendon, .patellarTendon, .inferiorPole, .patellaFront, .tibialTuberosity),
        .trauma(.stumbleEccentric, .landing, .fallOnKnee, .directBlow),
        .any(.mechanical(.popHeard, .givingWay), .age(0...17))),
      text: """
        The tendon or the bone that straightens the knee may be torn: go to an emergency department now.
        """,
      source: "Galway emergency department, knee soft-tissue injuries; the level is our own choice"),
    Rule(
      "N5a", .emergency,
      when: .all(
        .injury, .fresh, .systemic(.numbFoot, .weakFoot),
        .any(
          .trauma(.highEnergy, .dashboard, .hyperextension, .varusBlow, .valgusBlow),
          .mechanical(.givingWay, .instabilityPivot, .cannotBearWeight, .deformity),
          .swelling(.within2h, .severe))),
      text: """
        Numbness or weakness in the foot after this kind of injury can mean that the joint came apart and hurt a nerve \
        or an artery: go to an emergency department now.
        """,
      source: "Journal of the American Academy of Orthopaedic Surgeons, 2015; Moatshe, 2024"),
    Rule(
      "I9", .emergency,
      when: .all(
        .injury, .fresh, .bearsNoWeight,
        .trauma(.highEnergy, .dashboard, .hyperextension, .varusBlow),
        .any(.mechanical(.givingWay, .instabilityPivot), .swelling(.within2h, .severe))),
      text: """
        A loose or quickly swollen knee that cannot carry you after this kind of injury may have come apart and gone back, \
        with the artery at risk: go to an emergency department now.
        """,
      source: "Journal of the American Academy of Orthopaedic Surgeons, 2015; the rule is our own choice"),
    Rule(
      "N5b", .emergency,
      when: .all(
        .systemic(.coldFoot), .unless(.any(.timing(.exertionalPredictable), .easesOnStopping))),
      text: "A cold or pale foot can mean blocked blood flow: call an ambulance.",
      source: "general clinical teaching"),
    Rule(
      "N6a", .emergency, when: .all(.age(8...16), .bearsNoWeight, .unless(.injury)),
      text: """
        A child who cannot put weight on the leg may have a slipped hip or an infection: no walking, go to an \
        emergency department now.
        """,
      source: "Cornwall limping-child guideline, 2021; Matava, Journal of Pediatric Orthopaedics, 1999"),
    Rule(
      "N6b", .emergency, when: .all(.age(0...15), .swelling(.hotRed)),
      text: "A hot, swollen knee in a child needs an emergency department now, with or without fever.",
      source: "Moro-Lago, 2017; Cornwall limping-child guideline, 2021"),
    Rule(
      "N7a", .emergency,
      when: .all(
        .lowBack,
        .any(
          .systemic(.sexualChange),
          .all(
            .side(.both),
            .any(
              .systemic(.weakFoot, .numbFoot),
              .all(.quality(.numb), .unless(.allDenied([Sign(SystemicSign.numbFoot)])))))
        )),
      text: """
        Weakness or numbness on both sides, or new loss of sexual feeling, with back pain can mean pressed nerves in \
        the lower back: go to an emergency department now.
        """,
      source: "BMJ Best Practice, cauda equina syndrome"),
    Rule(
      "N8a", .emergency, when: .all(.hipOrGroin, .bearsNoWeight),
      text:
        "Groin or hip pain with a leg that cannot carry you may be a broken hip: do not walk, call for help.",
      source: "Robertson and Wood, 2017"),
    Rule(
      "N9", .emergency,
      when: .all(
        .lowerLeg, .days(0...3), .unless(.easesOnStopping),
        .any(
          .timing(.restPain, .constant), .systemic(.numbFoot, .weakFoot), .nerveFeeling, .trend(.worse)),
        .quality(.tight, .cramping),
        .any(
          .painNow(8...10), .all(.painWorst(8...10), .unless(.painNow(0...7))),
          .all(.painNow(6...10), .any(.systemic(.numbFoot, .weakFoot), .quality(.tingling, .numb))))),
      text: """
        A tight, very painful lower leg that does not ease with rest can be losing its blood supply: go to an emergency \
        department now, and neither wrap it nor raise it.
        """,
      source: "Willy, 1996; Dewangan, 2016; the thresholds are our own choice"),
    Rule(
      "A1", .emergency, when: .all(.age(0...9), .fever),
      text: "A child under ten with fever and a painful knee needs an emergency department now.",
      source: "general clinical teaching"),
  ]
}
