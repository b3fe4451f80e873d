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

  /// How likely a yes is: one in six, more where the leading conditions ask for it, less where they oppose it.
  private static func chance(of sign: Sign, _ shares: [Double]) -> Double {
    var factors = [Double](repeating: 1, count: shares.count)
    for verdict in EvidenceTable.said[sign.index] { factors[verdict.condition] = exp(verdict.weight) }
    return zip(shares, factors).reduce(0) { $0 + $1.0 * min(0.9, $1.1 / 6) }
  }

  /// What was not said and would count most for a condition or against it.
  func missing(for condition: Condition) -> [Sign] {
    func weight(_ sign: Sign) -> Double {
      (EvidenceTable.said[sign.index] + EvidenceTable.denied[sign.index])
        .reduce(0) { $1.condition == condition.index ? $0 + abs($1.weight) : $0 }
    }
    return Sign.all.filter { sheet.isOpen($0) && $0.key != .trauma }
      .map { ($0, weight: weight($0)) }.filter { $0.weight >= 1 }
      .sorted { ($0.weight, $1.0.index) > ($1.weight, $0.0.index) }.prefix(3).map(\.0)
  }

  /// The answers that would change who leads: for the leader those that replace it, for another those that let it
  /// lead. Answers that were given come first, then the likelier ones.
  func turning(for condition: Condition) -> [Turning] {
    let turns = trials.filter { trial in
      leader == condition.index ? trial.leader != leader : trial.leader == condition.index
    }
    return turns.sorted { a, b in
      if a.isNew != b.isNew { return b.isNew }
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
