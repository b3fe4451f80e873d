/// All triage rules as one table, most urgent first (facts.md, section d; risk-classes.md).
///
/// Rules that need the course over weeks are not in it, since one report cannot answer them: R2, R3 and R6 are in
/// `Course`, R7 is with the program.
public enum TriageTable {
  /// Every rule; within a level in the order of the sources.
  public static let rules: [Rule] =
    emergencyRules + urgentRules + furtherUrgentRules + soonRules + furtherSoonRules + routineRules

  /// The rule with a code, such as one named in a notice; nil for an unknown code.
  public static func rule(_ id: String) -> Rule? {
    rules.first { $0.id == id }
  }
}
