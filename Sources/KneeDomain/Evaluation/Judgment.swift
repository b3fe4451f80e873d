/// What the assessment says of a report, as far as it is scored.
public struct Judgment: Hashable, Sendable {
  /// How soon.
  public let level: TriageLevel
  /// The codes of the rules that count, most urgent first.
  public let rules: [String]
  /// The conditions it names, best first.
  public let candidates: [Condition]
  /// True when it says that it is not clear.
  public let isUnsure: Bool

  /// A judgment.
  public init(level: TriageLevel, rules: [String], candidates: [Condition], isUnsure: Bool) {
    self.level = level
    self.rules = rules
    self.candidates = candidates
    self.isUnsure = isUnsure
  }

  /// What the assessment of a report says.
  public init(_ report: SymptomReport) {
    let assessment = Assessment(of: report)
    self.init(
      level: assessment.triage.level, rules: assessment.triage.findings.map(\.id),
      candidates: assessment.candidates.map(\.condition), isUnsure: assessment.isUnsure)
  }
}
