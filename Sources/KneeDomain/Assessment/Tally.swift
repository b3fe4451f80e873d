import Glibc

/// The evidence added up for every condition.
///
/// The score of a condition is a sum in natural logs: its base rate, age, sex and duration, and what each answer
/// counts for it. Answers to one topic hang together, so each topic is capped (`EvidenceTable.cap`). What was not
/// said counts nothing.
struct Tally: Sendable {
  /// By condition, in natural-log units; the base rate is in it.
  let scores: [Double]
  /// Base rate, age, sex and duration.
  private let person: [Double]
  /// By topic, each cut at its cap.
  private let topics: [[Double]]

  init(_ sheet: AnswerSheet) {
    person = Condition.allCases.indices.map { condition in
      Person.weights(sheet).reduce(BaseRates.weights[condition]) { $0 + $1.weights[condition] }
    }
    topics = SymptomReport.Key.allCases.map { Tally.topic($0, sheet) }
    scores = Tally.sum(person, topics, sheet)
  }

  /// The same for a sheet that differs in one sign; only what reads it is added up anew.
  init(_ before: Tally, changed sign: Sign, _ sheet: AnswerSheet) {
    person = before.person
    var topics = before.topics
    for key in Set(Sign.named(sign.token).map(\.key)) {
      topics[EvidenceTable.place(of: key)] = Tally.topic(key, sheet)
    }
    self.topics = topics
    scores = Tally.sum(person, topics, sheet)
  }

  /// The part of each condition in all evidence; the parts add up to 1.
  var shares: [Double] {
    let highest = scores.max() ?? 0
    let parts = scores.map { exp($0 - highest) }
    let total = parts.reduce(0, +)
    return parts.map { $0 / total }
  }

  /// The places of the conditions, the best first.
  var order: [Int] {
    scores.indices.sorted(by: leads)
  }

  /// The place of the leading condition.
  var leader: Int {
    scores.indices.dropFirst().reduce(0) { leads($1, $0) ? $1 : $0 }
  }

  /// Of equals the more common one leads, then the one that the vocabulary names first.
  private func leads(_ a: Int, _ b: Int) -> Bool {
    if scores[a] != scores[b] { return scores[a] > scores[b] }
    if BaseRates.weights[a] != BaseRates.weights[b] { return BaseRates.weights[a] > BaseRates.weights[b] }
    return a < b
  }

  private static func topic(_ key: SymptomReport.Key, _ sheet: AnswerSheet) -> [Double] {
    var sums = [Double](repeating: 0, count: Condition.allCases.count)
    for answer in sheet.counted(under: key) {
      for verdict in answer.verdicts { sums[verdict.condition] += verdict.weight * answer.part }
    }
    let cap = EvidenceTable.cap(of: key)
    for place in sums.indices { sums[place] = min(max(sums[place], -cap), cap) }
    return sums
  }

  private static func sum(_ person: [Double], _ topics: [[Double]], _ sheet: AnswerSheet) -> [Double] {
    var scores = person
    for topic in topics {
      for place in scores.indices { scores[place] += topic[place] }
    }
    for pattern in PatternEvidence.patterns where pattern.holds(sheet) {
      for verdict in pattern.verdicts { scores[verdict.condition] += verdict.weight }
    }
    return scores
  }
}
