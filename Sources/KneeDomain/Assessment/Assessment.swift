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

  /// A condition that is so many log units behind the first is not listed: less than a thirtieth of its share.
  private static let reach = 3.5
  /// Closer than this the first two count as level; twice as close will do where the first fits well.
  private static let closeness = 1.2

  /// Judges a report; the same report gives the same answer.
  public init(of report: SymptomReport) {
    let sheet = AnswerSheet(report)
    let tally = Tally(sheet)
    let outlook = Outlook(sheet, tally)
    triage = Triage.assess(report)
    candidates = sheet.saysSomething ? Assessment.candidates(sheet, tally, outlook) : []
    cannotBeToldApart = Lookalikes.sentence(candidates, triage.level)
    isUnsure = Assessment.isUnsure(candidates, lookalikes: cannotBeToldApart != nil)
    ask = Assessment.questions(triage.ask, RankingQuestions(sheet, tally, outlook).questions)
  }

  private static func candidates(_ sheet: AnswerSheet, _ tally: Tally, _ outlook: Outlook) -> [Candidate] {
    let shares = tally.shares
    let highest = tally.scores[tally.leader]
    return tally.order.prefix(3).filter { highest - tally.scores[$0] < reach }.map { place in
      let condition = Condition.allCases[place]
      let arithmetic = Arithmetic(of: condition, sheet)
      return Candidate(
        condition: condition,
        fit: Fit(
          evidence: tally.scores[place] - arithmetic.base.weight, behind: highest - tally.scores[place]),
        share: shares[place], score: tally.scores[place], base: arithmetic.base,
        arguments: arithmetic.arguments, missing: outlook.missing(for: condition),
        turning: outlook.turning(for: condition))
    }
  }

  private static func isUnsure(_ candidates: [Candidate], lookalikes: Bool) -> Bool {
    guard let first = candidates.first, first.fit != .weakly else { return true }
    let least = first.fit == .well ? closeness / 2 : closeness
    return !lookalikes && candidates.dropFirst().contains { first.score - $0.score < least }
  }

  /// What changes the urgency comes first; one place is kept for what changes the ranking.
  private static func questions(
    _ urgency: [TriageResult.Question], _ ranking: [TriageResult.Question]
  ) -> [TriageResult.Question] {
    let first = urgency.prefix(ranking.isEmpty ? 3 : 2)
    let asked = Set(first.flatMap(\.signs))
    let details = Set(first.compactMap(\.detail))
    let others = ranking.filter { question in
      asked.isDisjoint(with: question.signs) && !(question.detail.map(details.contains) ?? false)
    }
    return Array((first + others).prefix(3))
  }
}
