import Testing

@testable import KneeDomain

@Suite struct AssessmentProperties {
  @Test(arguments: 0..<6) func theOrderOfEntryDoesNotMatter(seed: UInt64) {
    var random = SplitMix(state: seed)
    let signs = Sign.all.filter { $0.key.takesSeveral && $0.token != "none" }.shuffled(using: &random).prefix(
      12)
    func entered(_ signs: some Sequence<Sign>) -> SymptomReport {
      signs.reduce(into: SymptomReport()) { $0.setPresent($1) }
    }
    #expect(Assessment(of: entered(signs)) == Assessment(of: entered(signs.reversed())))
  }

  @Test(arguments: 0..<6) func anyCombinationOfTokensGivesAnAnswer(seed: UInt64) {
    var random = SplitMix(state: seed)
    let report = randomReport(&random)
    let assessment = Assessment(of: report)
    #expect((1...3).contains(assessment.candidates.count))
    #expect(assessment.candidates.map(\.score) == assessment.candidates.map(\.score).sorted(by: >))
    #expect(assessment.candidates.allSatisfy { $0.share > 0 && $0.share <= 1 && $0.score.isFinite })
    #expect(assessment.candidates.reduce(0) { $0 + $1.share } <= 1 + 1e-9)
    #expect(assessment.ask.count <= 3)
    #expect(assessment.triage == Triage.assess(report))
    #expect(assessment == Assessment(of: report))
    for candidate in assessment.candidates {
      let sum = candidate.arguments.reduce(candidate.base.weight) { $0 + $1.weight }
      #expect(abs(sum - candidate.score) < 1e-9)
    }
  }

  @Test(arguments: 0..<6) func removingAnAnswerNeverInventsEvidence(seed: UInt64) {
    var random = SplitMix(state: seed)
    let report = randomReport(&random)
    for sign in Sign.all where report.answer(to: sign) == .yes {
      var less = report
      less.forget(sign)
      for condition in [Condition.pfp, .aclInjury, .septicArthritis, .kneeOa] {
        let before = Set(Arithmetic(of: condition, AnswerSheet(report)).arguments.map(\.text))
        let after = Set(Arithmetic(of: condition, AnswerSheet(less)).arguments.map(\.text))
        // "No swelling" stands for a denial of each kind; without it the denials speak for themselves.
        if sign != .noSwelling { #expect(after.isSubset(of: before), "\(sign.token), \(condition)") }
      }
    }
  }

  @Test(arguments: 0..<6) func whatIsNotKnownCountsAsNotSaid(seed: UInt64) {
    var random = SplitMix(state: seed)
    let report = randomReport(&random)
    var unsure = report
    for sign in Sign.all.shuffled(using: &random).prefix(30) where report.answer(to: sign) == .notAsked {
      if Sign.named(sign.token).count == 1 { unsure.dontKnow(sign) }
    }
    #expect(Tally(AnswerSheet(unsure)).scores == Tally(AnswerSheet(report)).scores)
  }

  /// One changed answer is added up without starting over.
  @Test(arguments: 0..<6) func aChangedAnswerIsTheSameAsANewReport(seed: UInt64) {
    var random = SplitMix(state: seed)
    let report = randomReport(&random)
    let sheet = AnswerSheet(report)
    let tally = Tally(sheet)
    for sign in Sign.all.shuffled(using: &random).prefix(25) {
      for answer in [Answer.yes, .no] {
        var otherwise = report
        if answer == .yes { otherwise.setPresent(sign) } else { otherwise.deny(sign) }
        let changed = Tally(tally, changed: sign, sheet.changing(sign, to: answer)).scores
        let anew = Tally(AnswerSheet(otherwise)).scores
        #expect(zip(changed, anew).allSatisfy { abs($0 - $1) < 1e-9 }, "\(sign.token) \(answer)")
      }
    }
  }

  @Test func equalScoresKeepTheOrderOfTheVocabulary() {
    let order = Tally(AnswerSheet(SymptomReport())).order
    let rates = order.map { BaseRates.weights[$0] }
    #expect(rates == rates.sorted(by: >))
    for (a, b) in zip(order, order.dropFirst()) where BaseRates.weights[a] == BaseRates.weights[b] {
      #expect(a < b)
    }
  }

  @Test func theTimeOfAnAssessment() {
    var random = SplitMix(state: 3)
    let reports = (0..<20).map { _ in randomReport(&random) }
    let time = ContinuousClock().measure { for report in reports { _ = Assessment(of: report) } }
    print("an assessment takes \(time / reports.count)")
  }

  private func randomReport(_ random: inout SplitMix) -> SymptomReport {
    var report = SymptomReport()
    for key in SymptomReport.Key.allCases {
      let count = Int.random(in: 0...(key.takesSeveral ? 3 : 1), using: &random)
      for sign in key.signs.shuffled(using: &random).prefix(count) { report.setPresent(sign) }
    }
    for sign in Sign.all.shuffled(using: &random).prefix(15) where report.answer(to: sign) == .notAsked {
      report.deny(sign)
    }
    if Bool.random(using: &random) { report.age = Int.random(in: 4...90, using: &random) }
    if Bool.random(using: &random) { report.durationDays = Int.random(in: 0...900, using: &random) }
    if Bool.random(using: &random) { report.sex = .female }
    return report
  }
}
