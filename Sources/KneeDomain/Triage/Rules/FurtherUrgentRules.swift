extension TriageTable {
  /// The same day, beyond the rows of the sources: classes of risk in histories that say little. What would excuse
  /// them has to be said (facts.md, section b, "red" and "care"; where no author is named the rule is our own).
  static let furtherUrgentRules: [Rule] = [
    Rule(
      "X1", .urgent,
      when: .all(
        .within(14), .unless(.lightKnock), .unless(.allDenied([Sign(MechanicalSign.cannotSlr)])),
        .any(
          .all(.injury, .extensorPlace),
          .all(
            .injury, .trauma(.stumbleEccentric), .any(.age(40...120), .age(0...17), .tendonLooksTorn)),
          .all(.onset(.suddenRun, .suddenSpontaneous), .extensorPlace, .tendonLooksTorn),
          .all(.onset(.suddenSpontaneous), .extensorPlace, .age(40...120)))),
      text: """
        A stumble, or sudden pain at the tendon above or below the kneecap, can mean a torn tendon, as long as nobody has tried whether the \
        straight leg lifts off the bed: be seen today.
        """,
      source: "published case reports of quadriceps tendon rupture; the rule is our own choice"),
    Rule(
      "I3", .urgent,
      when: .all(
        .injury, .fresh,
        .any(.trauma(.highEnergy), .all(.trauma(.dashboard), .unless(.painNow(0...5))))),
      text:
        "After a traffic accident or a fall from a height the knee should be looked at today, even if it carries you.",
      source: "general clinical teaching"),
    Rule(
      "I4", .urgent, when: .all(.injury, .fresh, .weakBone, .unless(.lightKnock)),
      text:
        "Thin bones, and bones after long use of steroids, break in small falls: have the knee looked at today.",
      source: "general clinical teaching"),
    Rule(
      "I5", .urgent,
      when: .all(
        .systemic(.anticoagulant), .jointSwelling, .any(.all(.injury, .fresh), .days(0...14))),
      text: "A knee that swells on a blood thinner can be bleeding into the joint: be seen today.",
      source: "general clinical teaching"),
    Rule(
      "I6", .urgent,
      when: .all(
        .wasSevere,
        .any(
          .all(.injury, .fresh),
          .all(.days(0...7), .any(.onset(.suddenSpontaneous), .timing(.restPain, .constant))))),
      text: "New pain that reached 8 or more, and is not said to have eased, should be looked at today.",
      source: "general clinical teaching; the days are our own choice"),
    Rule(
      "I7", .urgent,
      when: .all(
        .injury, .fresh, .aggravators(.weightBearing),
        .unless(.any(.mechanical(.limp), .aggravators(.walk))),
        .unless(.allDenied([Sign(MechanicalSign.cannotBearWeight)]))),
      text: """
        After an injury putting weight on the leg hurts, and whether it carries you for four steps was not said: until \
        then it counts as a reason for an X-ray today.
        """,
      source: "Stiell, Annals of Emergency Medicine, 1995; that silence counts is our own choice"),
    Rule(
      "I8", .urgent,
      when: .all(
        .injury, .days(0...7), .trauma(.fallOnKnee, .directBlow), .unless(.lightKnock),
        .unless(.painNow(0...4)),
        .unless(.allDenied([Sign(MechanicalSign.cannotBearWeight), Sign(MechanicalSign.cannotBend90)]))),
      text: """
        After a fall on the knee or a blow, whether it carries you for four steps and bends to a right angle was not said: \
        until then it counts as a reason for an X-ray today.
        """,
      source: "Stiell, Annals of Emergency Medicine, 1995; that silence counts is our own choice"),
    Rule(
      "K1", .urgent,
      when: .all(
        .injury, .fresh, .unless(.lightKnock),
        .any(
          .all(
            .notYetSixteen,
            .any(
              .jointSwelling, .painNow(5...10),
              .mechanical(.limp, .popHeard, .cannotStraighten, .givingWay))),
          .all(.age(0...17), .growthPlace))),
      text: """
        In a growing person an injury can pull the growth plate loose: swelling, a limp or pain at the tip of the kneecap \
        or the top of the shin should be looked at today.
        """,
      source: "Bulloch, Annals of Emergency Medicine, 2003; Sweeney, Current Sports Medicine Reports, 2020"),
    Rule(
      "K2", .urgent,
      when: .all(
        .age(8...16),
        .any(
          .aggravators(.hipRotation),
          .all(
            .any(.hipOrGroin, .all(.sites(.thigh), .unless(.onset(.suddenRun)))),
            .unless(.allDenied([Sign(MechanicalSign.limp)]))))),
      text:
        """
        At this age pain on turning the hip, or pain of hip or thigh where a limp was not ruled out, can be a slipping hip: \
        have it looked at today, also while still walking.
        """,
      source: "Matava, Journal of Pediatric Orthopaedics, 1999; Cornwall limping-child guideline, 2021"),
    Rule(
      "J1", .urgent,
      when: .all(
        .unless(.injury), .days(0...14), .jointSwelling,
        .any(
          .all(
            .onset(.suddenSpontaneous),
            .any(
              .atRest, .mechanical(.cannotBend90, .cannotStraighten), .painNow(6...10),
              .swelling(.within2h, .within24h))),
          .all(.swelling(.within2h), .days(0...7)),
          .all(
            .atRest,
            .any(
              .mechanical(.cannotBend90, .cannotStraighten, .limp), .aggravators(.weightBearing),
              .swelling(.within24h))))),
      text: """
        A knee that has newly swollen without an injury, and hurts at rest or will not move, can be infected without heat \
        or fever: be seen today.
        """,
      source: "Coakley, Rheumatology, 2006"),
    Rule(
      "J2", .urgent,
      when: .all(
        .systemic(.jointInjection),
        .any(
          .jointSwelling, .atRest, .painNow(5...10), .trend(.worse),
          .mechanical(.limp, .cannotBend90, .cannotStraighten))),
      text: "More pain or swelling after an injection into the knee can be an infection: be seen today.",
      source: "Coakley, Rheumatology, 2006; the thresholds are our own choice"),
    Rule(
      "J3", .urgent,
      when: .all(.systemic(.recentSurgery), .jointSwelling, .any(.atRest, .trend(.worse))),
      text: """
        A knee that swells and hurts at rest, or gets worse, after an operation needs the surgical team or urgent care \
        today.
        """,
      source: "Coakley, Rheumatology, 2006; general clinical teaching"),
    Rule(
      "J4", .urgent,
      when: .all(
        .systemic(.skinBreak), .swelling(.localisedFront),
        .any(
          .quality(.throbbing), .atRest, .trend(.worse),
          .unless(.allDenied([Sign(Swelling.hotRed), Sign(SystemicSign.spreadingRedness)])))),
      text: """
        Broken skin over a swollen bump can let an infection in, as long as heat and redness are not ruled out: be seen \
        today.
        """,
      source: "general clinical teaching; that silence counts is our own choice"),
    Rule(
      "J5", .urgent,
      when: .all(
        .systemic(.goutHx), .onset(.suddenSpontaneous, .flare), .within(14),
        .unless(.swellingDenied)),
      text: "A gout attack and an infected joint look alike: be seen today.",
      source: "Couderc, Canadian Journal of Emergency Medicine, 2015"),
    Rule(
      "C1", .urgent,
      when: .all(
        .calfOrHollow, .systemic(.recentTravel, .hormonePregnancy), .within(70),
        .unless(.easesWithStopping)),
      text: """
        After a long journey, on hormones or around a pregnancy, pain in the calf or behind the knee that is not said to \
        ease on stopping counts as a possible clot: be seen today, and do not massage it.
        """,
      source: "Fleming and Frey, Physician and Sportsmedicine, 2005; that silence counts is our own choice"),
    Rule(
      "C2", .urgent,
      when: .all(
        .days(0...28), .unless(.tiedToRunning), .unless(.allDenied([Sign(Swelling.calf)])),
        .any(
          .all(.calf, .unless(.any(.injury, .onset(.suddenRun)))),
          .all(
            .calf, .longer(than: 3),
            .any(
              .atRest, .quality(.tight, .cramping, .dullAche, .throbbing), .mechanical(.limp),
              .aggravators(.walk, .weightBearing))),
          .all(.regions(.poplitealFossa), .atRest, .unless(.injury)))),
      text: """
        New pain in the calf or behind the knee, or a pulled calf that still hurts after some days, can be a clot as long \
        as the calves were not compared: be seen today, and do not massage it.
        """,
      source: """
        NICE guideline NG158, venous thromboembolism; van Stralen, Archives of Internal Medicine, 2008; Fleming and Frey, Physician and Sportsmedicine, 2005; that silence \
        counts is our own choice
        """),
    Rule(
      "C3", .urgent,
      when: .all(.swelling(.poplitealLump), .calf, .any(.onset(.suddenSpontaneous), .days(0...14))),
      text: """
        New calf pain below a lump behind the knee can be a burst cyst or a clot, and nobody can tell them apart at home: \
        be seen today.
        """,
      source: "published reports of ruptured cysts; general clinical teaching"),
    Rule(
      "C4", .urgent,
      when: .all(
        .lowerLeg, .days(0...3), .timing(.restPain, .constant), .unless(.easesWithStopping)),
      text: """
        New pain of the lower leg that stays at rest can be a clot or a muscle under pressure: be seen today, and at once \
        if it gets tight, numb or very painful.
        """,
      source: "Willy, 1996; the level is our own choice"),
    Rule(
      "B1", .urgent,
      when: .any(
        .all(
          .mechanical(.limp), .timing(.nightWaking, .restPain), .unless(.injury),
          .any(
            .timing(.earlierEachRun), .quality(.deepBone), .tiredBone, .aggravators(.hop))),
        .all(.sites(.thigh, .hipGroin), .timing(.earlierEachRun), .sixteenOrNotSaid)),
      text: """
        Bone pain with a limp that stays at rest, or thigh pain that begins earlier with each run, can be a stress \
        fracture that is about to give: no running, use crutches and be seen today.
        """,
      source: "Hoenig, Nature Reviews Disease Primers, 2022; Robertson and Wood, 2017"),
    Rule(
      "B2", .urgent,
      when: .all(
        .sixteenOrNotSaid, .within(90), .unless(.timing(.stiffShort)),
        .any(
          .all(.hipOrGroin, .tiredBone),
          .all(
            .hipFirst, .comesWithRunning,
            .unless(
              .allDenied([
                Sign(Aggravator.hop), Sign(MechanicalSign.limp), Sign(Timing.nightWaking),
              ]))))),
      text: """
        Hip or groin pain that comes with running counts as a stress fracture of the hip, as long as pain on hopping, a \
        limp and pain at night are not ruled out: no running, and be seen today.
        """,
      source: "Robertson and Wood, 2017; Mountjoy, British Journal of Sports Medicine, 2023"),
    Rule(
      "L1", .urgent,
      when: .all(
        .within(14), .mechanical(.cannotStraighten),
        .any(.onset(.suddenRun, .suddenSpontaneous), .trauma(.squatRise, .twistPlanted))),
      text: "A knee that suddenly cannot be straightened may be blocked: be seen today and do not force it.",
      source: "NHS Gloucestershire, knee red flags; general clinical teaching"),
    Rule(
      "T1", .urgent,
      when: .all(
        .onset(.suddenSpontaneous), .days(0...3), .unless(.painNow(0...5)), .unless(.suddenPainIsHarmless)),
      text: """
        Sudden knee pain without any activity, in its first days and not said to be moderate, can be an infection, a clot \
        or a break: be seen today.
        """,
      source: "Coakley, Rheumatology, 2006; that silence counts is our own choice"),
  ]
}
