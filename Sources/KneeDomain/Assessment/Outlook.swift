import Glibc

/// What each answer that is still open, or that might be otherwise, would do to the ranking.
struct Outlook {
  private let answers: AnswerSheet
  private let now: Tally
  private let shares: [Double]
  private let flips: [Flip]

  /// One answer changed, and who would lead then.
  private struct Flip {
    let sign: Sign
    let answer: Answer
    let leader: Int
    /// The change of all shares, 0 to 1.
    let change: Double
    /// How likely the answer is, as far as the ranking so far can tell, 0 to 1.
    let chance: Double
    let wasOpen: Bool
  }

  init(_ answers: AnswerSheet, _ tally: Tally) {
    self.answers = answers
    now = tally
    let shares = tally.shares
    self.shares = shares
    var flips: [Flip] = []
    func add(_ sign: Sign, _ answer: Answer, chance: Double, wasOpen: Bool) {
      let then = Tally(answers.changing(sign, to: answer))
      let change = zip(shares, then.shares).reduce(0) { $0 + abs($1.0 - $1.1) } / 2
      flips.append(
        Flip(
          sign: sign, answer: answer, leader: then.leader, change: change, chance: chance, wasOpen: wasOpen))
    }
    for sign in Sign.all where EvidenceTable.reads(sign) {
      switch answers[sign] {
      case .yes: add(sign, .no, chance: 0, wasOpen: false)
      case .no where sign.key.takesSeveral: add(sign, .yes, chance: 0, wasOpen: false)
      case .no: break
      case .notAsked, .dontKnow:
        let chance = Outlook.chance(of: sign, shares)
        add(sign, .yes, chance: chance, wasOpen: true)
        if sign.key.takesSeveral, !EvidenceTable.denials(of: sign).isEmpty {
          add(sign, .no, chance: 1 - chance, wasOpen: true)
        }
      }
    }
    self.flips = flips
  }

  /// What was not said and would count most for a condition.
  func missing(for condition: Int) -> [Sign] {
    func weight(_ sign: Sign) -> Double {
      (EvidenceTable.verdicts(of: sign) + EvidenceTable.denials(of: sign))
        .filter { $0.condition == condition }.map { abs($0.weight) }.max() ?? 0
    }
    let open = Sign.all.filter { answers[$0] == .notAsked || answers[$0] == .dontKnow }
      .filter { $0.key != .regions && $0.key != .trauma }
    return open.map { ($0, weight($0)) }.filter { $0.1 >= 1 }
      .sorted { ($0.1, $1.0.index) > ($1.1, $0.0.index) }.prefix(3).map(\.0)
  }

  /// The answers that would change who comes first: for the leader who would replace it, for another how it leads.
  func turning(for condition: Int) -> [Turning] {
    let leads = now.leader == condition
    return flips.filter { leads ? $0.leader != condition : $0.leader == condition }
      .sorted { a, b in
        if a.wasOpen != b.wasOpen { return !a.wasOpen }
        if a.chance != b.chance { return a.chance > b.chance }
        return a.sign.index < b.sign.index
      }
      .prefix(3)
      .map { Turning(sign: $0.sign, answer: $0.answer, first: Condition.allCases[$0.leader]) }
  }

  /// The questions that would change the ranking most, the best first.
  var questions: [TriageResult.Question] {
    let leader = now.leader
    var worth: [(text: String, signs: [Sign], value: Double)] = []
    for key in SymptomReport.Key.allCases {
      let open = flips.filter { $0.wasOpen && $0.sign.key == key }
      guard !open.isEmpty else { continue }
      func value(_ flip: Flip) -> Double { flip.chance * (flip.change + (flip.leader == leader ? 0 : 0.5)) }
      if key.takesSeveral, key != .regions, key != .swelling {
        for (_, pair) in Dictionary(grouping: open, by: \.sign).sorted(by: { $0.key.index < $1.key.index }) {
          let sign = pair[0].sign
          worth.append((sign.question, [sign], pair.reduce(0) { $0 + value($1) }))
        }
      } else if key.signs.allSatisfy({ answers[$0] != .yes }) {
        let yes = open.filter { $0.answer == .yes }
        let total = yes.reduce(0) { $0 + $1.chance }
        worth.append((key.question, yes.map(\.sign), yes.reduce(0) { $0 + value($1) } / max(total, 0.01)))
      }
    }
    return worth.enumerated().filter { $0.element.value >= 0.02 }
      .sorted { ($0.element.value, $1.offset) > ($1.element.value, $0.offset) }
      .prefix(3).map { .init(text: $0.element.text, signs: $0.element.signs) }
  }

  /// How likely a yes is: a guess of one in six, more where the conditions in front ask for it.
  private static func chance(of sign: Sign, _ shares: [Double]) -> Double {
    var weights = [Double](repeating: 0, count: shares.count)
    for verdict in EvidenceTable.verdicts(of: sign) { weights[verdict.condition] += verdict.weight }
    return zip(shares, weights).reduce(0) { $0 + $1.0 * min(0.9, exp($1.1) / 6) }
  }
}

extension EvidenceTable {
  static func verdicts(of sign: Sign) -> [Verdict] {
    sign.key == .regions
      ? SiteEvidence.said[sign.index - Sign.of(.regions).startIndex] : bySign[sign.index]?.said ?? []
  }

  static func denials(of sign: Sign) -> [Verdict] {
    sign.key == .regions
      ? SiteEvidence.denied[sign.index - Sign.of(.regions).startIndex] : bySign[sign.index]?.denied ?? []
  }

  static func reads(_ sign: Sign) -> Bool {
    sign.key == .regions || bySign[sign.index] != nil
  }
}
