/// Several answers that say more together than one by one.
struct Pattern: Sendable {
  let text: String
  /// Of each of these groups at least one sign is present.
  let needs: [[Sign]]
  /// The ages it is read at; nil for all.
  let ages: ClosedRange<Int>?
  let verdicts: [Verdict]
  let source: String

  init(
    _ text: String, needs: [[Sign]], ages: ClosedRange<Int>? = nil, for supports: Graded = [:],
    against opposes: Graded = [:], source: String = .teaching
  ) {
    self.text = text
    self.needs = needs
    self.ages = ages
    verdicts = Verdict.all(supports, sign: 1) + Verdict.all(opposes, sign: -1)
    self.source = source
  }

  func holds(_ answers: AnswerSheet) -> Bool {
    if let ages {
      guard let age = answers.age, ages.contains(age) else { return false }
    }
    return needs.allSatisfy { $0.contains { answers[$0] == .yes } }
  }
}
