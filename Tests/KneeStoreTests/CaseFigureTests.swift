import KneeDomain
import Testing

@testable import KneeStore

/// The assessment on both files of `Tests/Cases`. The figures are printed; what is asserted is a floor that no change
/// may fall through, not a goal. The vignettes were written with the rules in mind, so they show consistency; the
/// published patients were coded without looking at the rules, but the rules were later improved with them at hand.
@Suite struct CaseFigureTests {
  private func evaluation(_ name: String) throws -> Evaluation {
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2)
    let path = folder.joined(separator: "/") + "/Cases/" + name
    let cases = try CaseFile.read(Array(try read(path).utf8), file: name)
    let evaluation = Evaluation(cases, judge: Judgment.init)
    print(
      """
      \(name): \(cases.count) cases
        named first            \(evaluation.first)
        among the first three  \(evaluation.amongThree)
        same-day care caught   \(evaluation.caught)
        an accepted level      \(evaluation.accepted)
        not urgent enough      \(evaluation.underTriage)
        too urgent             \(evaluation.overTriage)
        of self and routine    \(evaluation.overTriageOfMild)
      """)
    return evaluation
  }

  @Test func vignettes() throws {
    let evaluation = try evaluation("vignettes.jsonl")
    #expect(evaluation.cases.count == 43)
    #expect(evaluation.caught.count == evaluation.caught.total && evaluation.caught.total == 14)
    #expect(evaluation.underTriage.count == 0)
    #expect(evaluation.overTriageOfSelfCare.count <= 1 && evaluation.overTriageOfSelfCare.total == 11)
    #expect(evaluation.accepted.count >= 41)
    #expect(evaluation.first.count >= 36 && evaluation.amongThree.count >= 40)
  }

  @Test func publishedPatients() throws {
    let evaluation = try evaluation("published-cases.jsonl")
    #expect(evaluation.cases.count == 41 && evaluation.scoredForCondition.count == 20)
    #expect(evaluation.caught.count == evaluation.caught.total && evaluation.caught.total == 15)
    #expect(evaluation.accepted.count >= 39)
    #expect(evaluation.first.count >= 13 && evaluation.amongThree.count >= 19)
    #expect((evaluation.medianListLength ?? 0) <= 3)
    #expect(evaluation.underTriage.count == 0)
    #expect(evaluation.overTriageOfMild.count <= 2 && evaluation.overTriageOfMild.total == 12)
  }
}
