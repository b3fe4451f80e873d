import Glibc

/// One line of the evidence tables: what an answer says of the conditions it bears on.
///
/// What is not named is neither for nor against.
struct Clue: Sendable {
  let sign: Sign
  /// What a yes says.
  let said: [Verdict]
  /// What a no says.
  let denied: [Verdict]
  let source: String

  init(_ sign: Sign, said: [Verdict], denied: [Verdict], source: String) {
    self.sign = sign
    self.said = said
    self.denied = denied
    self.source = source
  }

  /// - Parameters:
  ///   - token: the answer.
  ///   - supports: conditions that a yes makes more likely.
  ///   - opposes: conditions that a yes makes less likely.
  ///   - denialOpposes: conditions that a no makes less likely.
  ///   - ratios: published likelihood ratios of a yes.
  ///   - denialRatios: published likelihood ratios of a no.
  ///   - source: who says so.
  init(
    _ token: some VocabularyToken, for supports: Graded = [:], against opposes: Graded = [:],
    denied denialOpposes: Graded = [:], ratios: Ratios = [:], denialRatios: Ratios = [:],
    source: String = .teaching
  ) {
    self.init(
      Sign(token), said: Verdict.all(supports, against: opposes) + Verdict.all(ratios),
      denied: Verdict.all([:], against: denialOpposes) + Verdict.all(denialRatios),
      source: source)
  }
}

/// Conditions by how much an answer counts for them.
typealias Graded = KeyValuePairs<Strength, [Condition]>

/// Published likelihood ratios; they count by their natural log.
typealias Ratios = KeyValuePairs<Condition, Double>

/// What an answer says of one condition, in natural-log units.
struct Verdict: Sendable {
  /// The place of the condition among all conditions.
  let condition: Int
  let weight: Double

  static func all(_ supports: Graded, against opposes: Graded) -> [Verdict] {
    [(supports, 1.0), (opposes, -1.0)].flatMap { graded, sign in
      graded.flatMap { strength, conditions in
        conditions.map { Verdict(condition: $0.index, weight: sign * strength.weight) }
      }
    }
  }
}

extension Verdict {
  static func all(_ ratios: Ratios) -> [Verdict] {
    ratios.map { Verdict(condition: $0.index, weight: log($1)) }
  }
}

extension String {
  static let teaching = "general clinical teaching, weight our own choice"
}
