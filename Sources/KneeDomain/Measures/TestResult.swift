/// What the results of one test say so far.
///
///     TestResult(of: plank, entries: entries, person: person).isGoalMet
public struct TestResult: Hashable, Sendable {
  /// Who was tested, as far as the goal depends on it.
  public struct Person: Hashable, Sendable {
    /// The sore knee; nil or `both` where there is not one.
    public var involved: Side?
    /// Age in years.
    public var age: Int?
    /// Sex, where given.
    public var sex: Sex?

    /// A person of whom this is known.
    public init(involved: Side? = nil, age: Int? = nil, sex: Sex? = nil) {
      self.involved = involved
      self.age = age
      self.sex = sex
    }
  }

  /// One result and its day.
  public struct Value: Hashable, Sendable {
    /// The day of the test.
    public let day: Day
    /// The result, in the unit of the test.
    public let value: Double
    /// Pain during it.
    public let pain: Score?
  }

  /// The test.
  public let test: FunctionalTest
  /// Results of the left leg, oldest first; empty for a test of both at once.
  public let left: [Value]
  /// Results of the right leg, oldest first; empty for a test of both at once.
  public let right: [Value]
  /// Results of both at once, oldest first; for a test of one leg those without a side.
  public let both: [Value]
  private let person: Person

  /// Reads the results of a test.
  ///
  /// - Parameter entries: results of any tests with their days, in order of time.
  public init(of test: FunctionalTest, entries: some Sequence<(day: Day, entry: TestEntry)>, person: Person) {
    let own = entries.filter { $0.entry.test == test.id }
    func values(_ side: Side?) -> [Value] {
      own.filter { $0.entry.side == side }
        .map { Value(day: $0.day, value: $0.entry.value, pain: $0.entry.pain) }
    }
    self.test = test
    self.person = person
    left = values(.left)
    right = values(.right)
    both = values(nil) + values(.both)
  }

  /// The results that count: of the sore leg where there is one and the legs are tested one by one.
  public var decisive: [Value] {
    guard test.isOneLegged else { return both.isEmpty ? left + right : both }
    switch person.involved {
    case .left: return left
    case .right: return right
    case .both, nil:
      guard let left = left.last, let right = right.last else { return both }
      return [poorer(left, right)]
    }
  }

  /// The goal as a number; nil where one's own start is the mark, or the age it depends on is not known.
  public var target: Double? {
    switch test.goal {
    case .atLeast(let value), .atMost(let value): value
    case .calfRaisesOfAge:
      person.age.flatMap { CalfRaiseNorm.reps(age: $0, sex: person.sex) }.map(Double.init)
    case .ownStart: nil
    }
  }

  /// Whether the latest result reaches the goal within the pain allowed; nil for no result, no goal, or pain that was
  /// not said where it counts.
  public var isGoalMet: Bool? {
    guard let last = decisive.last, let target else { return nil }
    let reached = test.moreIsBetter ? last.value >= target : last.value <= target
    guard let highest = test.highestPain, reached else { return reached }
    return last.pain.map { $0.value <= highest }
  }

  /// How the legs compare by their latest results; nil unless both were tested.
  public var symmetry: Symmetry? {
    guard let left = left.last, let right = right.last else { return nil }
    return Symmetry(of: test, left: left.value, right: right.value, involved: person.involved)
  }

  /// Whether the legs are as near to each other as asked; nil where that cannot be said or is not asked.
  public var isSymmetryMet: Bool? {
    test.symmetry.flatMap { symmetry?.meets($0) }
  }

  /// The latest result against the first of the same leg; nil with fewer than two.
  public var change: Double? {
    let values = decisive
    guard values.count > 1, let first = values.first, let last = values.last else { return nil }
    return last.value - first.value
  }

  private func poorer(_ a: Value, _ b: Value) -> Value {
    (a.value < b.value) == test.moreIsBetter ? a : b
  }
}
