/// What to ask next: the questions whose answer could change the level most.
///
/// First those that could raise it. Where it rests on what was not said, also those that could lower it.
struct Inquiry {
  let questions: [TriageResult.Question]

  init(_ evidence: Evidence, open: [Rule], findings: [TriageResult.Finding], level: TriageLevel) {
    var weights = Weights(evidence)
    for rule in open where rule.level > level && rule.level >= .urgent { weights.addToRaise(rule) }
    let deciding = findings.filter { $0.level == level }.map(\.rule.when)
    if deciding.allSatisfy(weights.couldBeExcused) { deciding.forEach { weights.addToLower($0) } }
    questions = weights.heaviest(3)
  }
}

/// How much each question could change.
private struct Weights {
  private let evidence: Evidence
  private var raise = Sums()
  private var lower = Sums()

  private struct Sums {
    var bySign = Array(repeating: 0, count: Sign.all.count)
    var byAge = 0
    var byDuration = 0
    var byPain = 0
  }

  init(_ evidence: Evidence) {
    self.evidence = evidence
  }

  /// An answer that alone fires an emergency outweighs all that only bring one nearer.
  mutating func addToRaise(_ rule: Rule) {
    let weight = rule.level == .emergency ? 100 : 1
    if evidence.report.age == nil, rule.when.readsAge { raise.byAge += weight }
    if evidence.report.durationDays == nil, rule.when.readsDays { raise.byDuration += weight }
    for sign in rule.signs where evidence.answer(to: sign) == .notAsked {
      let decides = evidence.truth(of: rule.when, supposing: .sign(sign)) == .yes
      raise.bySign[sign.index] += decides ? weight * 100 : weight
    }
  }

  /// Whether something that was not said could excuse it.
  func couldBeExcused(_ criterion: Criterion) -> Bool {
    criterion.excuses.flatMap(\.leaves).contains(where: isOpen)
  }

  mutating func addToLower(_ criterion: Criterion) {
    for leaf in criterion.excuses.flatMap(\.leaves) where isOpen(leaf) {
      switch leaf {
      case .age: lower.byAge += 1
      case .days, .within: lower.byDuration += 1
      case .painNow, .painWorst: lower.byPain += 1
      case .anySign(let signs), .allDenied(let signs):
        for sign in signs where evidence.answer(to: sign) == .notAsked { lower.bySign[sign.index] += 1 }
      default: break
      }
    }
  }

  private func isOpen(_ leaf: Criterion) -> Bool {
    switch leaf {
    case .age: evidence.report.age == nil
    case .days, .within: evidence.report.durationDays == nil
    case .painNow: evidence.report.painNow == nil
    case .painWorst: evidence.report.painWorst == nil
    case .anySign(let signs), .allDenied(let signs):
      signs.contains { evidence.answer(to: $0) == .notAsked }
    default: false
    }
  }

  /// What could raise the level comes before what could lower it. Of the former the questions that what was said
  /// makes more pressing come first; among the others the order of the safety check holds, the most urgent first.
  func heaviest(_ count: Int) -> [TriageResult.Question] {
    let weighed = zip(questions, Self.ofSilence).enumerated().map { offset, pair in
      (question: pair.0, rise: pair.0.raise - pair.1, offset: offset)
    }
    let raising = weighed.filter { $0.question.raise > 0 }
      .sorted { ($0.rise, $1.offset) > ($1.rise, $0.offset) }
    let lowering = weighed.filter { $0.question.raise == 0 && $0.question.lower > 0 }
      .sorted { ($0.question.lower, $1.offset) > ($1.question.lower, $0.offset) }
    return (raising + lowering).prefix(count).map(\.question.question)
  }

  /// What each question could raise while nothing was said.
  private static let ofSilence: [Int] = {
    var weights = Weights(Evidence(SymptomReport()))
    for rule in TriageTable.rules where rule.level >= .urgent { weights.addToRaise(rule) }
    return weights.questions.map(\.raise)
  }()

  /// Every question with what it could raise and lower.
  private var questions: [(question: TriageResult.Question, raise: Int, lower: Int)] {
    let safety = SafetyCheck.questions.map { question in
      weighed(
        question.choices.map(\.sign),
        .init(text: question.text, safetyQuestion: question.id, signs: question.choices.map(\.sign)))
    }
    let details: [(question: TriageResult.Question, raise: Int, lower: Int)] = [
      (.age, raise.byAge, lower.byAge), (.duration, raise.byDuration, lower.byDuration),
      (
        .init(text: "How strong is the pain now, and at its worst, from 0 to 10?", detail: .pain),
        raise.byPain,
        lower.byPain
      ),
    ]
    let lists = SymptomReport.Key.allCases.map { key in
      let signs = key.signs.filter { sign in
        (raise.bySign[sign.index] > 0 || lower.bySign[sign.index] > 0) && !Self.inSafetyCheck.contains(sign)
      }
      return weighed(signs, .init(text: key.question, signs: signs))
    }
    return safety + details + lists
  }

  private func weighed(
    _ signs: [Sign], _ question: TriageResult.Question
  ) -> (question: TriageResult.Question, raise: Int, lower: Int) {
    (
      question, signs.reduce(0) { $0 + raise.bySign[$1.index] },
      signs.reduce(0) { $0 + lower.bySign[$1.index] }
    )
  }

  private static let inSafetyCheck = Set(SafetyCheck.questions.flatMap(\.choices).map(\.sign))
}
