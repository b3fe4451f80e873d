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
  private var bySign = Array(repeating: 0, count: Sign.all.count)
  private var byAge = 0
  private var byDuration = 0
  private var byPain = 0

  /// Less than what alone fires an urgent rule, more than what only brings one nearer.
  private static let toLower = 50

  init(_ evidence: Evidence) {
    self.evidence = evidence
  }

  /// An answer that alone fires an emergency outweighs all that only bring one nearer.
  mutating func addToRaise(_ rule: Rule) {
    let weight = rule.level == .emergency ? 100 : 1
    if evidence.report.age == nil, rule.when.readsAge { byAge += weight }
    if evidence.report.durationDays == nil, rule.when.readsDays { byDuration += weight }
    for sign in rule.signs where evidence.answer(to: sign) == .notAsked {
      let decides = evidence.truth(of: rule.when, supposing: .sign(sign)) == .yes
      bySign[sign.index] += decides ? weight * 100 : weight
    }
  }

  /// Whether something that was not said could excuse it.
  func couldBeExcused(_ criterion: Criterion) -> Bool {
    criterion.excuses.flatMap(\.leaves).contains(where: isOpen)
  }

  mutating func addToLower(_ criterion: Criterion) {
    for leaf in criterion.excuses.flatMap(\.leaves) where isOpen(leaf) {
      switch leaf {
      case .age: byAge += Self.toLower
      case .days, .within: byDuration += Self.toLower
      case .painNow, .painWorst: byPain += Self.toLower
      case .anySign(let signs), .allDenied(let signs):
        for sign in signs where evidence.answer(to: sign) == .notAsked { bySign[sign.index] += Self.toLower }
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

  func heaviest(_ count: Int) -> [TriageResult.Question] {
    var weighed = SafetyCheck.questions.map { question in
      (
        weight: question.choices.reduce(0) { $0 + bySign[$1.sign.index] },
        question: TriageResult.Question(
          text: question.text, safetyQuestion: question.id, signs: question.choices.map(\.sign))
      )
    }
    weighed.append((byAge, .age))
    weighed.append((byDuration, .duration))
    weighed.append(
      (byPain, .init(text: "How strong is the pain now, and at its worst, from 0 to 10?", detail: .pain)))
    for key in SymptomReport.Key.allCases {
      let signs = key.signs.filter { bySign[$0.index] > 0 && !Self.inSafetyCheck.contains($0) }
      weighed.append(
        (signs.reduce(0) { $0 + bySign[$1.index] }, .init(text: key.question, signs: signs)))
    }
    return weighed.enumerated()
      .filter { $0.element.weight > 0 }
      .sorted { ($0.element.weight, $1.offset) > ($1.element.weight, $0.offset) }
      .prefix(count).map(\.element.question)
  }

  private static let inSafetyCheck = Set(SafetyCheck.questions.flatMap(\.choices).map(\.sign))
}
