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

  /// What the triage table says; it ranks no conditions.
  public init(_ report: SymptomReport) {
    let result = Triage.assess(report)
    self.init(level: result.level, rules: result.findings.map(\.id), candidates: [], isUnsure: true)
  }
}
