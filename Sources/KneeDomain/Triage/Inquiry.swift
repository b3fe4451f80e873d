/// What to ask next: the questions whose answer would raise the level most.
struct Inquiry {
  let questions: [TriageResult.Question]

  /// Looks at the open rules that are more urgent than the level so far.
  init(_ evidence: Evidence, open: [Rule], level: TriageLevel) {
    let rules = open.filter { $0.level > level && $0.level >= .urgent }
    var candidates = SafetyCheck.questions.map { question in
      let unasked = Set(question.choices.map(\.sign).filter { evidence.answer(to: $0) == .notAsked })
      let stakes = rules.filter { rule in rule.when.signs.contains { unasked.contains($0) } }
      return Candidate(
        question: .init(text: question.text, safetyQuestion: question.id), rules: stakes,
        decides: stakes.contains { rule in rule.when.firesOnOne(of: unasked, in: evidence) })
    }
    candidates += [
      (evidence.report.age == nil, "How old are you?", \Criterion.readsAge),
      (evidence.report.durationDays == nil, "How many days ago did it begin?", \Criterion.readsDays),
    ].filter(\.0).map { _, text, reads in
      Candidate(
        question: .init(text: text, safetyQuestion: nil), rules: rules.filter { $0.when[keyPath: reads] },
        decides: false)
    }
    questions = candidates.enumerated()
      .filter { !$0.element.rules.isEmpty }
      .sorted { ($0.element.weight, -$0.offset) > ($1.element.weight, -$1.offset) }
      .prefix(3).map(\.element.question)
  }

  private struct Candidate {
    let question: TriageResult.Question
    let rules: [Rule]
    let decides: Bool

    /// An answer that alone fires an emergency outweighs any number of others.
    var weight: Int {
      let emergencies = rules.count { $0.level == .emergency }
      return (decides ? 10_000 : 0) + emergencies * 100 + rules.count
    }
  }
}
