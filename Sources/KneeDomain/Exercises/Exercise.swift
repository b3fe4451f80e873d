/// An exercise of the library (facts.md, section e).
///
/// It never changes, and plans of every day hold the same one: a reference costs them one word instead of twenty.
public final class Exercise: Hashable, Sendable, Identifiable {
  /// The word in files, such as `wall_sit`.
  public let id: String
  /// The name it is shown under.
  public let name: String
  /// Other names it goes by.
  public let alsoKnownAs: [String]
  /// What it works on.
  public let targets: [String]
  /// The phases it belongs to.
  public let phases: [Phase]
  /// What is needed; nil for nothing.
  public let kit: String?
  /// How the two legs take part.
  public let side: SideMode
  /// How much of it.
  public let dose: Dose
  /// What to do, in order.
  public let steps: [String]
  /// What goes wrong most often.
  public let faults: [String]
  /// What to turn to when it is too hard.
  public let easier: [Variation]
  /// What to turn to when it has become easy, easier ones first.
  public let harder: [Variation]
  /// When to leave it; nil for nothing in particular.
  public let avoid: String?
  /// The conditions that `avoid` speaks of, other than those it helps with.
  public let avoidConcerns: [Condition]
  /// The conditions it helps with; none for one that helps runners in general.
  public let helps: [Condition]
  /// How much pain it may cause.
  public let painRule: PainRule
  /// What it asks of the leg.
  public let demands: Set<Demand>
  /// Author, journal, year; or plainly that it is general teaching.
  public let source: String

  init(
    _ id: String, _ name: String, also: [String] = [], targets: [String], phases: [Phase], kit: String?,
    side: SideMode, dose: Dose, steps: [String], faults: [String], easier: [Variation], harder: [Variation],
    avoid: String?, concerns: [Condition], helps: [Condition], painRule: PainRule, demands: Set<Demand>,
    source: String
  ) {
    self.id = id
    self.name = name
    self.alsoKnownAs = also
    self.targets = targets
    self.phases = phases
    self.kit = kit
    self.side = side
    self.dose = dose
    self.steps = steps
    self.faults = faults
    self.easier = easier
    self.harder = harder
    self.avoid = avoid
    self.avoidConcerns = concerns
    self.helps = helps
    self.painRule = painRule
    self.demands = demands
    self.source = source
  }

  /// Whether two say the same of the same movement.
  public static func == (a: Exercise, b: Exercise) -> Bool {
    a === b || (a.id == b.id && a.name == b.name && a.dose == b.dose && a.demands == b.demands)
  }

  /// By the id.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }

  /// How the two legs take part.
  public enum SideMode: Hashable, Sendable {
    /// One leg after the other: each side is logged for itself.
    case each
    /// Both at once.
    case both
    /// In turn, as in running.
    case alternating
    /// Sides play no part.
    case none
  }

  /// Another exercise of the library, or a way of doing this one.
  public enum Variation: Hashable, Sendable {
    case exercise(String)
    case way(String)

    /// The name of the exercise, or the way in words.
    public var text: String {
      switch self {
      case .exercise(let id): ExerciseLibrary.exercise(id)?.name.lowercased() ?? id
      case .way(let words): words
      }
    }
  }

  /// What an exercise asks of the leg; it decides what is left when a warning stands.
  public enum Demand: Hashable, Sendable, CaseIterable {
    /// The leg carries weight, lying bridges included.
    case weightBearing
    /// A tendon at the knee or the heel is loaded.
    case tendon
    /// The foot strikes the ground.
    case impact
  }
}
