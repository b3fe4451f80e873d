/// What must be so before the first run after bone stress (facts.md, section g1; George, 2024). A person ticks them with
/// the clinician; none is filled in by the program.
public enum BoneStressGate: String, CaseIterable, Hashable, Sendable {
  case noTenderness = "no_tenderness"
  case painlessWalking = "painless_walking"
  case strengthTests = "strength_tests"
  case contributingFactors = "contributing_factors"
  case imaging
  case clinician

  /// What it asks.
  public var title: String {
    switch self {
    case .noTenderness: "The bone is not tender to the touch"
    case .painlessWalking: "Walking is painless"
    case .strengthTests: "Strength and loading tests are passed without pain"
    case .contributingFactors: "What led to it is dealt with: load, energy, sleep, bone health"
    case .imaging: "Healing is seen on imaging, or the clinician does not need it at this site"
    case .clinician: "A clinician has cleared running"
    }
  }

  private static let words = "running gate "

  /// The change of the plan that ticks it.
  ///
  /// - Parameter by: who said so.
  public func tick(by: String) -> PlanChange {
    PlanChange(change: BoneStressGate.words + rawValue, reason: by)
  }

  /// The gate that a change of the plan ticks; nil for any other change, and for one that names nobody.
  public init?(_ change: PlanChange) {
    guard change.change.hasPrefix(BoneStressGate.words), change.reason.contains(where: { !$0.isWhitespace })
    else { return nil }
    self.init(rawValue: String(change.change.dropFirst(BoneStressGate.words.count)))
  }
}
