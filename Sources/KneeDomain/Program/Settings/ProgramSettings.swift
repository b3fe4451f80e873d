/// What a program is made from (facts.md, sections b3 and f3).
public struct ProgramSettings: Hashable, Sendable {
  /// The condition the user chose; runner's knee where none was chosen.
  public var condition: Condition
  /// The phase to begin in; nil to begin where the entry criteria say.
  public var phase: Phase?
  /// The sore knee; nil follows the profile.
  public var side: Side?
  /// What is at hand.
  public var equipment: Set<Equipment>
  /// Sessions a week, 2 to 4.
  public var daysPerWeek: Int
  /// What to leave out: ids of exercises, or the word of a `Exercise.Demand`.
  public var avoid: Set<String>
  /// The clinician who leads or has cleared it; nil for none.
  public var by: String?
  /// Whether the condition was chosen, not only taken for want of another.
  public var isChosen: Bool

  /// Settings of the given parts.
  public init(
    condition: Condition = .pfp, phase: Phase? = nil, side: Side? = nil,
    equipment: Set<Equipment> = Equipment.household, daysPerWeek: Int = 3, avoid: Set<String> = [],
    by: String? = nil, isChosen: Bool = true
  ) {
    self.condition = condition
    self.phase = phase
    self.side = side
    self.equipment = equipment
    self.daysPerWeek = min(4, max(2, daysPerWeek))
    self.avoid = avoid
    self.by = by
    self.isChosen = isChosen
  }

  /// Where nothing was said: runner's knee, phase 1, what a household has.
  public static let usual = ProgramSettings(phase: .settle, isChosen: false)
}
