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
      "R5", .routine, when: .any(.mechanical(.givingWay, .kneecapShift), .trauma(.kneecapShift)),
      text: "A knee that gives way, or a kneecap that slips, is worth an appointment.",
      source: "general clinical teaching"),
    Rule(
      "R8", .routine,
      when: .any(.mechanical(.limp), .aggravators(.walk, .weightBearing), .painNow(6...10)),
      text: "With a limp, pain on plain walking or pain above 5 it is more than a matter for self-care.",
      source: "our own choice, on general clinical teaching"),
  ]
}
