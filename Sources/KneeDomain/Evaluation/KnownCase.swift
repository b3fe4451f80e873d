/// A patient of whom it is known what it was and how soon it had to be seen; the assessment is scored on such cases.
public struct KnownCase: Hashable, Sendable, Identifiable {
  /// The name of the case, unique in its file.
  public let id: String
  /// What the patient could have entered.
  public let report: SymptomReport
  /// What it was; nil when the history is too thin or too treacherous to rank conditions, and only the urgency is
  /// scored.
  public let condition: Condition?
  /// Every condition that would be right among the first three; holds `condition`.
  public let acceptable: Set<Condition>
  /// How soon it had to be seen.
  public let level: TriageLevel
  /// Every level that a careful clinician could defend; holds `level`.
  public let acceptedLevels: Set<TriageLevel>

  /// A case; what was right is among what is accepted.
  public init(
    id: String, report: SymptomReport, condition: Condition?, acceptable: Set<Condition> = [],
    level: TriageLevel, acceptedLevels: Set<TriageLevel> = []
  ) {
    self.id = id
    self.report = report
    self.condition = condition
    self.acceptable = condition.map { acceptable.union([$0]) } ?? []
    self.level = level
    self.acceptedLevels = acceptedLevels.union([level])
  }

  /// True when it had to be seen the same day or at once.
  public var needsSameDay: Bool {
    level >= .urgent
  }

  /// True when no level above `routine` can be defended.
  public var isMild: Bool {
    acceptedLevels.allSatisfy { $0 <= .routine }
  }

  /// True when nothing but looking after it oneself can be defended.
  public var isSelfCare: Bool {
    acceptedLevels == [.selfCare]
  }
}
