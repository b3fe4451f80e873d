/// What to ask next: the questions whose answer could raise the level most.
struct Inquiry {
  let questions: [TriageResult.Question]

  /// Weighs each question by the open rules above the level so far that its answer could fire.
  ///
  /// An answer that alone fires an emergency outweighs all that only bring one nearer.
  init(_ evidence: Evidence, open: [Rule], level: TriageLevel) {
    var bySign = Array(repeating: 0, count: Sign.all.count)
    var byAge = 0
    var byDuration = 0
    for rule in open where rule.level > level && rule.level >= .urgent {
      let weight = rule.level == .emergency ? 100 : 1
      if evidence.report.age == nil, rule.when.readsAge { byAge += weight }
      if evidence.report.durationDays == nil, rule.when.readsDays { byDuration += weight }
      for sign in rule.signs where evidence.answer(to: sign) == .notAsked {
        let decides = evidence.truth(of: rule.when, supposing: .sign(sign)) == .yes
        bySign[sign.index] += decides ? weight * 100 : weight
      }
    }
    var weighed = SafetyCheck.questions.map { question in
      (
        weight: question.choices.reduce(0) { $0 + bySign[$1.sign.index] },
        question: TriageResult.Question(
          text: question.text, safetyQuestion: question.id, signs: question.choices.map(\.sign))
      )
    }
    weighed.append((byAge, .age))
    weighed.append((byDuration, .duration))
    questions = weighed.enumerated()
      .filter { $0.element.weight > 0 }
      .sorted { ($0.element.weight, $1.offset) > ($1.element.weight, $0.offset) }
      .prefix(3).map(\.element.question)
  }
}
