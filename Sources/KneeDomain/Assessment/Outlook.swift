import Glibc

/// What would change the ranking: each answer that might be otherwise, tried one by one.
struct Outlook {
  let trials: [Trial]
  private let sheet: AnswerSheet
  private let leader: Int

  /// One answer changed, and what comes of it.
  struct Trial {
    let sign: Sign
    let answer: Answer
    /// The place of the condition that leads then.
    let leader: Int
    /// How much of the evidence changes sides, 0 to 1.
    let change: Double
    /// How likely the answer is, as far as the ranking so far can tell, 0 to 1; 0 for an answer that is given.
    let chance: Double
    /// True for what was not said before.
    let isNew: Bool
  }

  init(_ sheet: AnswerSheet, _ now: Tally) {
    self.sheet = sheet
    leader = now.leader
    let shares = now.shares
    trials = Sign.all.filter(EvidenceTable.reads).flatMap { sign -> [Trial] in
      let chance = sheet.isOpen(sign) ? Outlook.chance(of: sign, shares) : 0
      return Outlook.otherAnswers(to: sign, on: sheet).map { answer in
        let then = Tally(now, changed: sign, sheet.changing(sign, to: answer))
        return Trial(
          sign: sign, answer: answer, leader: then.leader,
          change: Outlook.change(from: shares, to: then.shares),
          chance: answer == .yes || chance == 0 ? chance : 1 - chance, isNew: sheet.isOpen(sign))
      }
    }
  }

  /// How much of the evidence changes sides, 0 to 1.
  static func change(from before: [Double], to after: [Double]) -> Double {
    zip(before, after).reduce(0) { $0 + abs($1.0 - $1.1) } / 2
  }

  private static func otherAnswers(to sign: Sign, on sheet: AnswerSheet) -> [Answer] {
    if sheet.isOpen(sign) { return EvidenceTable.denied[sign.index].isEmpty ? [.yes] : [.yes, .no] }
    if sheet[sign] == .yes { return [.no] }
    // The other answers to a question that takes one answer are no denials to take back.
    return sheet[sign] == .no && sign.key.takesSeveral ? [.yes] : []
  }

  /// How likely a yes is, over all conditions by their shares.
  private static func chance(of sign: Sign, _ shares: [Double]) -> Double {
    var factors = [Double](repeating: 1, count: shares.count)
    for verdict in EvidenceTable.said[sign.index] { factors[verdict.condition] = exp(verdict.weight) }
    return zip(shares, factors).reduce(0) { $0 + $1.0 * chance(times: $1.1) }
  }

  /// What was not said and would count most for a condition or against it: what its answer may be expected to move.
  func missing(for condition: Condition) -> [Sign] {
    Sign.all.filter { sheet.isOpen($0) && !isSettled($0) && $0.key != .trauma && $0.key != .side }
      .map { ($0, moves: expectedMove($0, of: condition)) }.filter { $0.moves >= Outlook.leastMove }
      .sorted { ($0.moves, $1.0.index) > ($1.moves, $0.0.index) }.prefix(3).map(\.0)
  }

  /// Half a weak answer.
  private static let leastMove = 0.25

  /// What a yes and a no would count, each by how likely it is in somebody who has the condition.
  private func expectedMove(_ sign: Sign, of condition: Condition) -> Double {
    let weight = { (verdicts: [Verdict]) in
      verdicts.reduce(0) { $1.condition == condition.index ? $0 + $1.weight : $0 }
    }
    let yes = weight(EvidenceTable.said[sign.index])
    let chance = Outlook.chance(times: exp(yes))
    return chance * abs(yes) + (1 - chance) * abs(weight(EvidenceTable.denied[sign.index]))
  }

  /// How likely a yes is: one in six for any sign, times what the condition makes of it, nine in ten at most.
  private static func chance(times factor: Double) -> Double {
    min(0.9, factor / 6)
  }

  /// Whether the question that a sign belongs to is answered by another sign: where it hurts, and what takes one
  /// answer only.
  private func isSettled(_ sign: Sign) -> Bool {
    (sign.key == .regions || !sign.key.takesSeveral) && Sign.of(sign.key).contains { sheet[$0] == .yes }
  }

  /// The answers that would change who leads: for the leader those that replace it, for another those that let it
  /// lead. What was said to be so comes first, then what was not said, then what was denied; of each the one that
  /// is likelier, or changes more.
  func turning(for condition: Condition) -> [Turning] {
    func rank(_ trial: Trial) -> Int { trial.isNew ? 1 : trial.answer == .no ? 0 : 2 }
    let turns = trials.filter { trial in
      leader == condition.index ? trial.leader != leader : trial.leader == condition.index
    }
    return turns.filter { !isSettled($0.sign) || !$0.isNew }.sorted { a, b in
      if rank(a) != rank(b) { return rank(a) < rank(b) }
      if a.chance != b.chance { return a.chance > b.chance }
      return a.change != b.change ? a.change > b.change : a.sign.index < b.sign.index
    }
    .prefix(3)
    .map { Turning(sign: $0.sign, answer: $0.answer, first: Condition.allCases[$0.leader]) }
  }

  /// What an answer is worth asking for: how likely it is, times what it changes; another leader counts more.
  func worth(of trial: Trial) -> Double {
    trial.chance * (trial.change + (trial.leader == leader ? 0 : 0.5))
  }
}
