import Testing

@testable import KneeDomain

@Suite struct TypicalPictureTests {
  @Test func everyConditionHasItsPicture() {
    #expect(TypicalPictures.all.map(\.condition) == Condition.allCases)
  }

  @Test(arguments: TypicalPictures.all.map(\.condition)) func itsOwnPictureRanksItFirst(
    _ condition: Condition
  )
    throws
  {
    let picture = try #require(TypicalPictures.all.first { $0.condition == condition }).picture
    let assessment = Assessment(of: report(picture))
    #expect(assessment.candidates.first?.condition == condition)
    #expect(assessment.candidates.first?.fit == .well)
    #expect(!assessment.isUnsure)
  }

  /// Real answers are thinner than a picture and hold things that do not belong.
  @Test(arguments: [(kept: 0.75, first: 0.85, listed: 0.95), (kept: 0.5, first: 0.7, listed: 0.9)])
  func aThinAndNoisyPictureIsMostlyRecognized(_ goal: (kept: Double, first: Double, listed: Double)) {
    var random = SplitMix(state: 7)
    var first = 0
    var listed = 0
    let rounds = 20
    for (condition, picture) in TypicalPictures.all {
      let full = report(picture)
      for _ in 0..<rounds {
        let order = Tally(AnswerSheet(noisy(full, kept: goal.kept, &random))).order
        first += order[0] == condition.index ? 1 : 0
        listed += order.prefix(3).contains(condition.index) ? 1 : 0
      }
    }
    let count = Double(rounds * TypicalPictures.all.count)
    print(
      "of each picture \(goal.kept) kept: first \(Double(first) / count), in three \(Double(listed) / count)")
    #expect(Double(first) / count >= goal.first)
    #expect(Double(listed) / count >= goal.listed)
  }

  private func noisy(_ full: SymptomReport, kept: Double, _ random: inout SplitMix) -> SymptomReport {
    var report = SymptomReport()
    func chance(_ part: Double) -> Bool { Double.random(in: 0..<1, using: &random) < part }
    if chance(0.9) { report.age = full.age.map { max(4, $0 + Int.random(in: -6...6, using: &random)) } }
    if chance(0.8) { report.sex = full.sex ?? (chance(0.5) ? .male : .female) }
    if chance(0.7) { report.durationDays = full.durationDays }
    for sign in Sign.all where full.answer(to: sign) == .yes && chance(kept) { report.setPresent(sign) }
    for sign in Self.commonAnswers.shuffled(using: &random).prefix(Int.random(in: 0...2, using: &random)) {
      report.setPresent(sign)
    }
    return report
  }

  /// What people with any sore knee say.
  private static let commonAnswers: [Sign] =
    [Aggravator.stairsDown, .longRun, .squat, .walk, .kneel, .downhill].map { Sign($0) }
    + [Timing.afterRun, .nextMorning, .duringIncreasing].map { Sign($0) }
    + [Quality.dullAche, .sharp].map { Sign($0) }
    + [
      Sign(SystemicSign.loadSpike), Sign(MechanicalSign.clickPainless), Sign(MechanicalSign.givingWay),
      Sign(Swelling.mildGradual),
    ]
}
