/// How soon somebody should look at the knee, by rule (design section 7; facts.md, section d).
///
/// The most urgent rule that fires decides, and nothing lowers it. What was asked and is not known raises the level
/// to `urgent` where an emergency rule would fire if it were so, to `soon` where an urgent one would. What was not
/// asked raises nothing, but is what to ask next.
///
///     var report = SymptomReport()
///     report.mechanical = [.lockedNow]
///     Triage.assess(report).level  // .urgent
public enum Triage {
  /// Judges a report.
  public static func assess(_ report: SymptomReport) -> TriageResult {
    let evidence = Evidence(report)
    var findings: [TriageResult.Finding] = []
    var open: [Rule] = []
    for rule in TriageTable.rules {
      let truth = evidence.truth(of: rule.when)
      if truth == .yes {
        let grounds = evidence.grounds(for: rule.when)
        findings.append(
          .init(
            rule: rule, level: rule.level, grounds: grounds,
            decisive: grounds.filter { evidence.truth(of: rule.when, supposing: .without($0)) != .yes },
            notKnown: []))
        continue
      }
      if truth == .unknown { open.append(rule) }
      if let raised = levelIfNotExcluded(rule),
        evidence.truth(of: rule.when, supposing: .whatIsNotKnown) == .yes
      {
        findings.append(
          .init(
            rule: rule, level: raised, grounds: evidence.grounds(for: rule.when), decisive: [],
            notKnown: rule.signs.filter { evidence.answer(to: $0) == .dontKnow }))
      }
    }
    let level = findings.map(\.level).max() ?? .selfCare
    return TriageResult(
      level: level, findings: TriageLevel.allCases.flatMap { level in findings.filter { $0.level == level } },
      open: open, advice: Advice(for: level),
      ask: Inquiry(evidence, open: open, findings: findings, level: level).questions)
  }

  private static func levelIfNotExcluded(_ rule: Rule) -> TriageLevel? {
    switch rule.level {
    case .emergency: .urgent
    case .urgent: .soon
    case .soon, .routine, .selfCare: nil
    }
  }
}
