/// What a symptom report may mean and how soon to be seen (design section 7; facts.md, sections b and c).
///
/// The urgency is decided by the triage rules alone; the ranking never changes it.
///
///     var report = SymptomReport()
///     report.regions = [.lateralEpicondyle]
///     report.timing = [.repeatableDistance]
///     Assessment(of: report).candidates.first?.condition  // .itbs
public struct Assessment: Hashable, Sendable {
  /// How soon, by rule.
  public let triage: TriageResult
  /// At most three conditions, the best first, also when it is not clear; none for a report that says nothing.
  public let candidates: [Candidate]
  /// True when it is not clear from these answers: little evidence, or the first two too close.
  public let isUnsure: Bool
  /// The one to three questions whose answers would change the urgency or the ranking most.
  public let ask: [TriageResult.Question]
  /// One sentence where the first two cannot be told apart at home and both mean the same next step.
  public let cannotBeToldApart: String?

  /// Judges a report; the same report gives the same answer.
  public init(of report: SymptomReport) {
    let answers = AnswerSheet(report)
    let tally = Tally(answers)
    let shares = tally.shares
    let order = tally.order
    let outlook = Outlook(answers, tally)
    triage = Triage.assess(report)
    let listed =
      answers.saySomething ? order.prefix(3).filter { tally.scores[order[0]] - tally.scores[$0] < 4.5 } : []
    candidates = listed.map { place in
      let condition = Condition.allCases[place]
      let arithmetic = Arithmetic(of: condition, answers)
      return Candidate(
        condition: condition,
        fit: Fit(evidence: tally.scores[place] - arithmetic.base.weight, share: shares[place]),
        share: shares[place], score: tally.scores[place], base: arithmetic.base,
        arguments: arithmetic.arguments, missing: outlook.missing(for: place),
        turning: outlook.turning(for: place))
    }
    cannotBeToldApart = Lookalikes.sentence(candidates)
    isUnsure = Assessment.isUnsure(candidates, lookalikes: cannotBeToldApart != nil)
    ask = Assessment.questions(triage, outlook)
  }

  private static func isUnsure(_ candidates: [Candidate], lookalikes: Bool) -> Bool {
    guard let first = candidates.first, first.fit != .weakly else { return true }
    guard candidates.count > 1, !lookalikes else { return false }
    return first.score - candidates[1].score < 0.5
  }

  /// What changes the urgency comes first; one place is kept for what changes the ranking.
  private static func questions(_ triage: TriageResult, _ outlook: Outlook) -> [TriageResult.Question] {
    let ranking = outlook.questions
    let urgent = triage.ask.prefix(ranking.isEmpty ? 3 : 2)
    let asked = Set(urgent.flatMap(\.signs))
    return Array((urgent + ranking.filter { asked.isDisjoint(with: $0.signs) || $0.signs.isEmpty }).prefix(3))
  }
}
