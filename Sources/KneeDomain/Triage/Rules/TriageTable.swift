/// All triage rules as one table, most urgent first (facts.md, section d; risk-classes.md).
///
/// Rules of those sections that need the course over weeks (R2, R3, R6, R7) are not in it: one report cannot
/// answer them.
public enum TriageTable {
  /// Every rule; within a level in the order of the sources.
  public static let rules: [Rule] =
    emergencyRules + urgentRules + furtherUrgentRules + soonRules + furtherSoonRules + routineRules

  /// The rule with a code, such as one named in a notice; nil for an unknown code.
  public static func rule(_ id: String) -> Rule? {
    rules.first { $0.id == id }
  }
}
