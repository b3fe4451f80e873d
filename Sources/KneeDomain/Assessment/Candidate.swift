/// A condition that the answers fit, and why; never a diagnosis.
public struct Candidate: Hashable, Sendable, Identifiable {
  /// The condition.
  public let condition: Condition
  /// How well the answers fit it.
  public let fit: Fit
  /// The part of the evidence among all conditions considered, 0 to 1; not a probability of having it.
  public let share: Double
  /// The sum of the base rate and all arguments, in natural-log units.
  public let score: Double
  /// How common the condition is, the number that the arguments are added to.
  public let base: Argument
  /// What each answer counts, the greatest first.
  public let arguments: [Argument]
  /// What was not said and would count most, for or against.
  public let missing: [Sign]
  /// Which single answer would put another condition first, or, for one that is not first, this one.
  public let turning: [Turning]

  /// The condition.
  public var id: Condition { condition }
  /// The answers that speak for it, the greatest first.
  public var supporting: [Argument] { arguments.filter { $0.weight > 0 } }
  /// The answers that speak against it, the greatest first.
  public var opposing: [Argument] { arguments.filter { $0.weight < 0 } }
}

/// How well the answers fit a condition.
public enum Fit: String, CaseIterable, Hashable, Sendable {
  /// Much speaks for it, and it stands clear of the others.
  case well
  /// A good part of the picture.
  case partly
  /// Little speaks for it.
  case weakly

  /// The fit in words.
  public var plainName: String {
    switch self {
    case .well: "fits well"
    case .partly: "fits partly"
    case .weakly: "fits weakly"
    }
  }

  /// Judged by the evidence itself and by how far it lies behind the best (our own choice).
  ///
  /// - Parameters:
  ///   - evidence: the sum of the arguments, without the base rate, natural-log units.
  ///   - behind: how far its score lies behind that of the first, 0 for the first itself.
  init(evidence: Double, behind: Double) {
    if evidence >= 3.5, behind < 0.7 {
      self = .well
    } else if evidence >= 2, behind < 2 {
      self = .partly
    } else {
      self = .weakly
    }
  }
}

/// One answer that would turn the order round.
public struct Turning: Hashable, Sendable {
  /// The sign.
  public let sign: Sign
  /// The answer it would take: yes or no.
  public let answer: Answer
  /// The condition that would come first.
  public let first: Condition

  /// What would have to be different, in plain words.
  public var text: String {
    "\(sign.words(answer)): then \(first.name) would come first"
  }
}
