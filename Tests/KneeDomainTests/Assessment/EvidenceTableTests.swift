import Testing

@testable import KneeDomain

@Suite struct EvidenceTableTests {
  @Test func everySignHasOneLineAndEveryLineASource() {
    let signs = EvidenceTable.clues.map(\.sign)
    #expect(Set(signs).count == signs.count)
    #expect(EvidenceTable.clues.allSatisfy { !$0.source.isEmpty })
    #expect(PatternEvidence.patterns.allSatisfy { !$0.source.isEmpty && !$0.text.isEmpty })
  }

  /// Signs that rank nothing: they are read by triage alone, or by nobody.
  @Test func whatNoLineReadsIsKnown() {
    let unread = Sign.all.filter { !EvidenceTable.reads($0) && $0.key != .trend }.map(\.token)
    #expect(unread == ["left", "right", "unsure", "anticoagulant"])
  }

  @Test func noLineNamesAConditionTwice() {
    for clue in EvidenceTable.clues {
      for verdicts in [clue.said, clue.denied] {
        let named = verdicts.map(\.condition)
        #expect(Set(named).count == named.count, "\(clue.sign.token)")
      }
    }
    for pattern in PatternEvidence.patterns {
      #expect(Set(pattern.verdicts.map(\.condition)).count == pattern.verdicts.count, "\(pattern.text)")
    }
  }

  @Test func aYesAndANoDoNotSpeakForTheSameCondition() {
    for clue in EvidenceTable.clues {
      for no in clue.denied {
        let yes = clue.said.first { $0.condition == no.condition }
        #expect((yes?.weight ?? 0) * no.weight <= 0, "\(clue.sign.token) \(Condition.allCases[no.condition])")
      }
    }
  }

  @Test func everyConditionHasARateAndAPlace() {
    #expect(Set(BaseRates.perThousand.map(\.key)) == Set(Condition.allCases))
    #expect(BaseRates.perThousand.count == Condition.allCases.count)
    #expect(Set(SiteEvidence.table.map(\.key)) == Set(Condition.allCases))
    for row in SiteEvidence.shares { #expect(abs(row.reduce(0, +) - 1) < 1e-9) }
    for (condition, multipliers) in AgeAndSex.byAge {
      #expect(multipliers.count == AgeAndSex.bands.count, "\(condition)")
      #expect(multipliers.allSatisfy { $0 > 0 }, "\(condition)")
    }
  }

  @Test func publishedRatiosCountByTheirLogarithm() throws {
    let scores = { (line: String) in Tally(AnswerSheet(report(line))).scores[Condition.dvt.index] }
    #expect(abs(scores("systemic:prev_clot") - scores("") - 0.8329) < 1e-4)
    let acl = { (line: String) in Tally(AnswerSheet(report(line))).scores[Condition.aclInjury.index] }
    #expect(abs(acl("trauma:pivot_noncontact mechanical:pop_heard") - acl("") - 2.2824) < 1e-2)
  }
}
