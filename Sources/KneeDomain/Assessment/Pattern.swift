/// Several answers that say more together than one by one.
struct Pattern: Sendable {
  let text: String
  /// Of each of these groups at least one sign is present.
  let needs: [[Sign]]
  /// All of these were asked and answered no.
  let denied: [Sign]
  /// The ages it is read at; nil for all.
  let ages: ClosedRange<Int>?
  let verdicts: [Verdict]
  let source: String

  init(
    _ text: String, needs: [[Sign]], denied: [Sign] = [], ages: ClosedRange<Int>? = nil,
    for supports: Graded = [:], against opposes: Graded = [:], ratios: Ratios = [:],
    source: String = .teaching
  ) {
    self.text = text
    self.needs = needs
    self.denied = denied
    self.ages = ages
    verdicts = Verdict.all(supports, against: opposes) + Verdict.all(ratios)
    self.source = source
  }

  func holds(_ sheet: AnswerSheet) -> Bool {
    if let ages {
      guard let age = sheet.age, ages.contains(age) else { return false }
    }
    return needs.allSatisfy { $0.contains { sheet[$0] == .yes } } && denied.allSatisfy { sheet[$0] == .no }
  }
}
