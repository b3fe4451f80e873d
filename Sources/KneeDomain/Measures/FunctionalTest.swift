/// A test of what the knee can do (facts.md, section i, functional tests; sections f3 and g1 for the gates).
///
///     FunctionalTest.test("side_plank")?.unit  // .seconds
public struct FunctionalTest: Hashable, Sendable, Identifiable {
  /// What a result counts.
  public enum Unit: String, CaseIterable, Hashable, Sendable {
    case reps
    case seconds = "s"
    case minutes = "min"
    case centimeters = "cm"
    case degrees
    /// Points of a rating by eye.
    case points
    /// Pain, 0 to 10.
    case pain
  }

  /// What a result is held against. A test with pain allowed must also stay at or below it.
  public enum Goal: Hashable, Sendable {
    case atLeast(Double)
    case atMost(Double)
    /// The middle value of people of that age and sex (`CalfRaiseNorm`).
    case calfRaisesOfAge
    /// No norm is good enough: one's own first result is the mark.
    case ownStart
  }

  /// How near the legs should be to each other.
  public enum SymmetryGoal: Hashable, Sendable {
    /// The weaker leg reaches this percentage of the other.
    case index(percent: Double)
    /// The two differ by no more than this, in the unit of the test.
    case difference(Double)
  }

  /// The word in files.
  public let id: String
  /// The name it is shown under.
  public let name: String
  /// What a result counts.
  public let unit: Unit
  /// Whether each leg is tested for itself.
  public let isOneLegged: Bool
  /// What to do, in order.
  public let steps: [String]
  /// What a result is held against.
  public let goal: Goal
  /// The highest pain during it with which the goal counts, 0 to 10; nil where pain is not asked.
  public let highestPain: Int?
  /// How near the legs should be to each other; nil where that is not asked.
  public let symmetry: SymmetryGoal?
  /// The smallest change that is more than chance, in the unit of the test; nil where no figure is known.
  public let smallestChange: Double?
  /// The timer that goes with it: a stopwatch, or the time to count in.
  public let timer: TimerPlan?
  /// Whether the foot strikes the ground: not for a knee that may not have impact.
  public let hasImpact: Bool
  /// When to leave it beside what holds for every test; nil for nothing in particular.
  public let avoid: String?
  /// What the goal rests on, and how far it can be trusted.
  public let source: String

  init(
    _ id: String, _ name: String, _ unit: Unit, oneLegged: Bool, steps: [String], goal: Goal,
    highestPain: Int? = nil, symmetry: SymmetryGoal? = nil, smallestChange: Double? = nil,
    timer: TimerPlan? = nil, impact: Bool = false, avoid: String? = nil, source: String
  ) {
    self.id = id
    self.name = name
    self.unit = unit
    isOneLegged = oneLegged
    self.steps = steps
    self.goal = goal
    self.highestPain = highestPain
    self.symmetry = symmetry
    self.smallestChange = smallestChange
    self.timer = timer
    hasImpact = impact
    self.avoid = avoid
    self.source = source
  }

  /// Whether a higher result is the better one.
  public var moreIsBetter: Bool {
    switch unit {
    case .reps, .minutes, .centimeters: true
    // Straightening counts what is missing.
    case .degrees: id != "knee_straight"
    case .points, .pain: false
    // A hold is better the longer it lasts; the only distance against the clock has a highest time.
    case .seconds: id != "hop_timed"
    }
  }

  /// When no test is done, and when to stop one.
  public static let rule =
    "Test only when no notice stands and the knee is at 3 or less. Stop at 5. Warm up first, the better leg first."

  /// The highest pain before a test with which it is done, 0 to 10.
  public static let highestPainBefore = 3
  /// The pain at which a test is stopped, 0 to 10.
  public static let painToStopAt = 5

  /// The test of an id; nil for an unknown one.
  public static func test(_ id: String) -> FunctionalTest? {
    all.first { $0.id == id }
  }

  /// The known id nearest to a mistyped one; nil where none is near.
  public static func suggestion(for id: String) -> String? {
    Vocabulary.suggestion(for: id, among: all.map(\.id))
  }
}
