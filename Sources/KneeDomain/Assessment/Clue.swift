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

  /// - Parameters:
  ///   - token: the answer.
  ///   - supports: conditions that a yes makes more likely.
  ///   - opposes: conditions that a yes makes less likely.
  ///   - denialOpposes: conditions that a no makes less likely.
  ///   - source: who says so.
  init(
    _ token: some VocabularyToken, for supports: Graded = [:], against opposes: Graded = [:],
    denied denialOpposes: Graded = [:], source: String = .teaching
  ) {
    sign = Sign(token)
    said = Verdict.all(supports, sign: 1) + Verdict.all(opposes, sign: -1)
    denied = Verdict.all(denialOpposes, sign: -1)
    self.source = source
  }
}

/// Conditions by how much an answer counts for them.
typealias Graded = KeyValuePairs<Strength, [Condition]>

/// What an answer says of one condition, in natural-log units.
struct Verdict: Sendable {
  /// The place of the condition among all conditions.
  let condition: Int
  let weight: Double

  static func all(_ graded: Graded, sign: Double) -> [Verdict] {
    graded.flatMap { strength, conditions in
      conditions.map { Verdict(condition: $0.index, weight: sign * strength.weight) }
    }
  }
}

extension String {
  static let teaching = "general clinical teaching, weight our own choice"
}
