/// One row of the triage table: a condition on a report, how soon it must be looked at, and why.
public struct Rule: Hashable, Sendable, Identifiable {
  /// The code of facts.md, section d, or risk-classes.md, such as `E5` or `N2a`.
  public let id: String
  /// How soon.
  public let level: TriageLevel
  /// What makes it fire.
  public let when: Criterion
  /// What it means and what to do, for the person.
  public let text: String
  /// Author, journal, year; or plainly that it is general teaching or our own choice.
  public let source: String
  /// The signs it reads in favor of firing, each once, in the order of the rule.
  public let signs: [Sign]
  /// What it leaves of exercise and running until a clinician has cleared it.
  public let leaves: Allowance

  init(
    _ id: String, _ level: TriageLevel, when criterion: Criterion, text: String, source: String,
    leaves: Allowance? = nil
  ) {
    self.id = id
    self.level = level
    self.when = criterion
    self.text = text
    self.source = source
    var seen = Set<Sign>()
    signs = criterion.signs.filter { seen.insert($0).inserted }
    self.leaves = leaves ?? Allowance(at: level)
  }
}
