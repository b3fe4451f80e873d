extension TriageTable {
  /// Within two weeks: facts.md, section d, R rules that one report can answer.
  static let routineRules: [Rule] = [
    Rule(
      "R1", .routine, when: .all(.longer(than: 14), .unless(.trend(.improving))),
      text: "More than two weeks without getting better is worth an appointment.",
      source: "general clinical teaching"),
    Rule(
      "R4", .routine, when: .all(.age(45...120), .timing(.stiffShort)),
      text:
        "From forty-five on, short morning stiffness can be the start of arthritis: worth an appointment.",
      source: "NICE guideline NG226, osteoarthritis"),
    Rule(
      "R5", .routine,
      when: .any(
        .mechanical(.givingWay, .kneecapShift, .instabilityPivot, .pseudoLock), .trauma(.kneecapShift)),
      text: "A knee that gives way or gets stuck, or a kneecap that slips, is worth an appointment.",
      source: "general clinical teaching"),
    Rule(
      "R8", .routine,
      when: .any(.mechanical(.limp), .aggravators(.walk, .weightBearing), .painNow(6...10)),
      text: "With a limp, pain on plain walking or pain above 5 it is more than a matter for self-care.",
      source: "our own choice, on general clinical teaching"),
    Rule(
      "D1", .routine,
      when: .any(
        .swelling(.poplitealLump), .regions(.fibularHead), .sites(.hipGroin, .lowBack),
        .timing(.exertionalPredictable), .all(.age(8...17), .growthPlace),
        .all(
          .age(40...120), .regions(.medialJointLine, .lateralJointLine),
          .any(.mechanical(.catching), .aggravators(.twist)))),
      text: """
        Trouble of this kind is worth one look by a clinician, because it often comes from somewhere else or needs a \
        plan of its own.
        """,
      source: "general clinical teaching"),
    Rule(
      "Q2", .routine, when: .all(.unless(.days(0...Int.max)), .unless(.trend(.improving))),
      text: "Self-care is for trouble of less than two weeks, and since when it hurts was not said.",
      source: "our own choice"),
  ]
}
