import Glibc

/// The evidence added up for every condition.
///
/// The score of a condition is a sum in natural logs: its base rate, age, sex and duration, where it hurts, and the
/// weight of each answer. AnswerSheet to one topic hang together, so each topic is capped (`EvidenceTable.cap`). What
/// was not said counts nothing.
struct Tally: Sendable {
  /// By condition, in natural-log units; the base rate is in it.
  let scores: [Double]

  init(_ answers: AnswerSheet) {
    let count = Condition.allCases.count
    var scores = BaseRates.weights
    var topic = [Double](repeating: 0, count: count)
    for key in SymptomReport.Key.allCases {
      for place in topic.indices { topic[place] = 0 }
      Tally.each(answers, under: key) { _, _, verdicts, scale in
        for verdict in verdicts { topic[verdict.condition] += verdict.weight * scale }
      }
      let cap = EvidenceTable.cap(of: key)
      for place in topic.indices { scores[place] += min(max(topic[place], -cap), cap) }
    }
    for pattern in PatternEvidence.patterns where pattern.holds(answers) {
      for verdict in pattern.verdicts { scores[verdict.condition] += verdict.weight }
    }
    if let days = answers.days {
      for line in DurationEvidence.lines where line.days.contains(days) {
        for verdict in line.verdicts { scores[verdict.condition] += verdict.weight }
      }
    }
    for condition in Condition.allCases {
      if let age = answers.age {
        scores[condition.index] += AgeAndSex.weight(age: age, of: condition)
      }
      if let sex = answers.sex { scores[condition.index] += AgeAndSex.weight(sex, of: condition) }
    }
    self.scores = scores
  }

  /// The part of each condition in all evidence; the parts add up to 1.
  var shares: [Double] {
    let highest = scores.max() ?? 0
    let parts = scores.map { exp($0 - highest) }
    let total = parts.reduce(0, +)
    return parts.map { $0 / total }
  }

  /// The places of the conditions, the best first; of equals the more common one, then the one named first.
  var order: [Int] {
    scores.indices.sorted { a, b in
      if scores[a] != scores[b] { return scores[a] > scores[b] }
      if BaseRates.weights[a] != BaseRates.weights[b] { return BaseRates.weights[a] > BaseRates.weights[b] }
      return a < b
    }
  }

  /// The place of the leading condition.
  var leader: Int {
    order.first ?? 0
  }

  /// Hands over what each answer under a key says: the sign, whether it is so, the verdicts, and what part counts.
  static func each(
    _ answers: AnswerSheet, under key: SymptomReport.Key, _ body: (Sign, Answer, [Verdict], Double) -> Void
  ) {
    let signs = Sign.of(key)
    if key == .regions {
      let named = signs.reduce(0) { $0 + (answers[$1] == .yes ? 1 : 0) }
      // Several places of one pain hang together: each counts less, all together more than one.
      let scale = named > 0 ? 1 / Double(named).squareRoot() : 1
      for (place, sign) in signs.enumerated() {
        switch answers[sign] {
        case .yes: body(sign, .yes, SiteEvidence.said[place], scale)
        case .no: body(sign, .no, SiteEvidence.denied[place], 1)
        case .dontKnow, .notAsked: break
        }
      }
      return
    }
    let noneAtAll = key == .swelling && answers[Sign.noSwelling] == .yes
    for sign in signs {
      guard let clue = EvidenceTable.bySign[sign.index] else { continue }
      switch answers[sign] {
      case .yes: body(sign, .yes, clue.said, 1)
      case .no where !noneAtAll && !clue.denied.isEmpty: body(sign, .no, clue.denied, 1)
      case .no, .dontKnow, .notAsked: break
      }
    }
  }
}

extension Sign {
  static let noSwelling = Sign(Swelling.none)
}
