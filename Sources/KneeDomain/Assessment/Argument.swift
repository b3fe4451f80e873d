extension Candidate {
  /// What one answer says for or against a condition.
  public struct Argument: Hashable, Sendable {
    /// The answer, in plain words.
    public let text: String
    /// What it counts, in natural-log units; greater than 0 speaks for the condition.
    public let weight: Double
    /// Author, journal, year; or plainly that it is general teaching or our own choice.
    public let source: String
    /// The sign it is about; nil for age, sex, duration and several answers taken together.
    public let sign: Sign?

    /// Strong, moderate or weak.
    public var strength: Strength { Strength(of: weight) }
  }
}
