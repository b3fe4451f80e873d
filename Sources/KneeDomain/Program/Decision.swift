/// One thing the program decided, why, and the records it rests on.
public struct Decision: Hashable, Sendable {
  /// What sort of decision it is.
  public let kind: Kind
  /// The exercise it is about; nil for the whole plan.
  public let exercise: String?
  /// It in one sentence.
  public let sentence: String
  /// The rule it follows.
  public let rule: ProgramRule
  /// The ids of the records it rests on, oldest first.
  public let records: [String]

  init(
    _ kind: Kind, exercise: String? = nil, _ sentence: String, rule: ProgramRule, records: [String] = []
  ) {
    self.kind = kind
    self.exercise = exercise
    self.sentence = sentence
    self.rule = rule
    self.records = records.distinct
  }

  /// Sorts of decisions; the first cases matter most for the headline.
  public enum Kind: Int, CaseIterable, Hashable, Sendable, Comparable {
    /// Exercise is stopped by a warning or a limit.
    case stop
    /// A program began, or the user changed it.
    case start
    /// To the phase before.
    case phaseBack
    /// The days of a flare.
    case flare
    /// To the next phase.
    case phaseForward
    /// Less of an exercise.
    case stepBack
    /// After missed days.
    case missed
    /// More of an exercise.
    case stepForward
    /// A lighter week.
    case deload
    /// The plan is shortened because less than half of it was done.
    case halved
    /// A word of advice: plateau, guard check, review.
    case advice
    /// The user changed something.
    case change
    /// Nothing moves, and why.
    case stand

    /// By their order above.
    public static func < (a: Kind, b: Kind) -> Bool { a.rawValue < b.rawValue }
  }
}

extension [String] {
  /// Each once, in the order they first come. For the few of a day, for which a set would cost more.
  var distinct: [String] {
    var found: [String] = []
    for text in self where !found.contains(text) { found.append(text) }
    return found
  }
}
