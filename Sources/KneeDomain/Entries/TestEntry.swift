/// A functional test (facts.md, section i).
public struct TestEntry: Hashable, Sendable {
  /// The id of the test.
  public var test: String
  /// Which knee; nil when not said.
  public var side: Side?
  /// The result, in `unit`.
  public var value: Double
  /// Unit of the result.
  public var unit: String
  /// The score given.
  public var pain: Score?

  /// An entry of the given parts.
  public init(test: String, side: Side? = nil, value: Double, unit: String, pain: Score? = nil) {
    self.test = test
    self.side = side
    self.value = value
    self.unit = unit
    self.pain = pain
  }
}

/// The total of an outcome measure (facts.md, section i).
public struct OutcomeScore: Hashable, Sendable {
  /// The name of the measure.
  public var measure: String
  /// The total, on the scale of the measure.
  public var total: Double
  /// The activity that was scored, in the user's own words, of a measure with activities of one's own
  /// (Patient-Specific Functional Scale); nil for a total.
  public var item: String?

  /// An entry of the given parts.
  public init(measure: String, total: Double, item: String? = nil) {
    self.measure = measure
    self.total = total
    self.item = item
  }
}
