extension TriageTable {
  /// Within one to three days, beyond the rows of the sources: classes of risk in histories that say little
  /// (facts.md, section b, "red", "against" and "care"; where no author is named the rule is our own).
  static let furtherSoonRules: [Rule] = [
    Rule(
      "H1", .soon,
      when: .all(
        .sixteenOrNotSaid, .any(.hipFirst, .all(.sites(.thigh), .unless(.onset(.suddenRun)))),
        .within(180), .any(.boneRisk, .comesWithRunning, .aggravators(.hop))),
      text: """
        Hip, groin or thigh pain that comes with running counts as a bone stress injury until somebody has looked: stop \
        running.
        """,
      source: "Robertson and Wood, 2017", leaves: .noWeightBearing),
    Rule(
      "B3", .soon,
      when: .all(
        .age(50...120), .any(.onset(.suddenRun), .trauma(.squatRise)),
        .any(.atRest, .aggravators(.weightBearing), .mechanical(.popHeard)),
        .regions(.medialJointLine, .medialCondyle, .medialPlateau, .posteromedial, .poplitealFossa)),
      text: """
        Sudden inner or back knee pain after fifty that hurts at rest or under weight can come from weakened bone or the \
        root of the meniscus: spare the leg.
        """,
      source: "general clinical teaching", leaves: .noWeightBearing),
    Rule(
      "P1", .soon, when: .all(.mechanical(.popHeard), .unless(.injury), .within(42)),
      text: "A pop with pain, even without an injury, can be a tear of a meniscus or a tendon.",
      source: "general clinical teaching", leaves: .gentleMotion),
    Rule(
      "L2", .soon,
      when: .all(
        .within(42),
        .any(
          .mechanical(.cannotStraighten, .cannotBend90),
          .all(.mechanical(.pseudoLock), .unless(.timing(.stiffShort))))),
      text:
        "A knee that newly does not bend or straighten, or gets stuck for moments, should be looked into.",
      source: "Thorlund, British Journal of Sports Medicine, 2019; the level is general clinical teaching"),
    Rule(
      "J6", .soon,
      when: .any(
        .all(.weakImmunity, .jointSwelling),
        .all(
          .any(.weakImmunity, .systemic(.diabetes, .recentSurgery, .skinBreak)), .unless(.injury),
          .days(0...14), .unless(.swelling(.none)),
          .any(.atRest, .mechanical(.cannotBend90, .cannotStraighten, .limp)))),
      text: """
        With this background new pain that stays at rest or a knee that will not move should be looked at within days, \
        today if it swells.
        """,
      source: "Coakley, Rheumatology, 2006; the rule is our own choice"),
    Rule(
      "J8", .soon,
      when: .all(
        .jointSwelling, .days(0...14), .unless(.injury),
        .unless(.onset(.gradual, .suddenRun, .flare))),
      text: "New swelling whose beginning was not said should be looked at within days.",
      source: "Coakley, Rheumatology, 2006; that silence counts is our own choice"),
    Rule(
      "J7", .soon,
      when: .any(
        .systemic(.jointInjection), .all(.systemic(.recentSurgery), .atRest),
        .all(.systemic(.skinBreak), .any(.jointSwelling, .swelling(.localisedFront)))),
      text:
        "New knee pain after an injection or an operation, or below broken skin, should be looked at within days.",
      source: "Coakley, Rheumatology, 2006; the level is our own choice"),
    Rule(
      "G1", .soon,
      when: .all(
        .age(0...24), .longer(than: 14), .unless(.knownEvent), .unless(.easesOnStopping),
        .any(.all(.timing(.restPain, .constant), .unless(.broughtOn)), .quality(.deepBone))),
      text: """
        In a young person bone pain, or pain that stays at rest for more than two weeks, should have an X-ray within days.
        """,
      source: "NICE guideline NG12, suspected cancer"),
    Rule(
      "K3", .soon, when: .all(.age(4...16), .any(.hipOrGroin, .sites(.thigh))),
      text: "In a growing person pain of hip, groin or thigh should have the hip looked at within days.",
      source: "Cornwall limping-child guideline, 2021; Matava, Journal of Pediatric Orthopaedics, 1999"),
    Rule(
      "K4", .soon,
      when: .all(
        .age(8...15), .unless(.injury),
        .any(.regions(.diffuse, .distalThigh), .unless(.anyPlace)),
        .unless(.allDenied([Sign(MechanicalSign.limp)]))),
      text: """
        At this age knee pain without a clear spot can come from the hip; whether there is a limp was not said: have the \
        hip looked at within days.
        """,
      source: "Matava, Journal of Pediatric Orthopaedics, 1999; that silence counts is our own choice"),
    Rule(
      "F1", .soon, when: .all(.atRest, .painNow(6...10)),
      text: "Pain of 6 or more that stays at rest should be looked at within days.",
      source: "our own choice, on general clinical teaching"),
    Rule(
      "W1", .soon,
      when: .all(.trend(.worse), .any(.atRest, .jointSwelling, .mechanical(.limp), .painNow(6...10))),
      text:
        "Trouble that is getting worse and hurts at rest, swells or makes you limp should be looked at within days.",
      source: "NICE guideline NG226, osteoarthritis: rapid worsening; our own choice beyond it"),
  ]
}
