import Testing

@testable import KneeDomain

@Suite struct SafetyCheckTests {
  static let urgentRules = TriageTable.rules.filter { $0.level >= .urgent }

  @Test func everySignOfAnUrgentRuleIsOffered() {
    let offered = Set(SafetyCheck.questions.flatMap(\.choices).map(\.sign))
    let read = Set(Self.urgentRules.flatMap(\.when.signs))
    #expect(read.subtracting(offered).map(\.token).sorted() == [])
  }

  @Test func aSignIsOfferedOnce() {
    let offered = SafetyCheck.questions.flatMap(\.signs).map(\.sign)
    #expect(Set(offered).count == offered.count)
    #expect(Set(SafetyCheck.questions.map(\.id)).count == SafetyCheck.questions.count)
    #expect((8...13).contains(SafetyCheck.questions.count))
  }

  @Test func noToAllOfThemExcludesEveryUrgentRule() {
    var report = report("age:34 days:10 pain:3")
    #expect(!SafetyCheck.isAnswered(report))
    for question in SafetyCheck.questions { SafetyCheck.record(.no, to: question, in: &report) }
    #expect(SafetyCheck.isAnswered(report))
    let result = Triage.assess(report)
    #expect(result.level == .selfCare)
    #expect(result.open.filter { $0.level >= .urgent }.map(\.id) == [])
  }

  @Test func dontKnowToOneOfThemIsNotTakenForANo() {
    for question in SafetyCheck.questions {
      var unsure = report("age:34 days:10 pain:3 regions:mcl")
      SafetyCheck.denyTheRest(in: &unsure)
      SafetyCheck.record(.dontKnow, to: question, in: &unsure)
      #expect(SafetyCheck.isAnswered(unsure))
      #expect(SafetyCheck.answer(to: question, in: unsure) == .dontKnow)
    }
  }

  @Test func aYesDeniesWhatIsLeftUnticked() throws {
    let question = try #require(SafetyCheck.question("function"))
    var report = SymptomReport()
    SafetyCheck.record(.yes([Sign(MechanicalSign.limp)]), to: question, in: &report)
    #expect(SafetyCheck.answer(to: question, in: report) == .yes([Sign(MechanicalSign.limp)]))
    #expect(report.answer(to: Sign(MechanicalSign.lockedNow)) == .no)
    SafetyCheck.record(.no, to: question, in: &report)
    #expect(report.mechanical.isEmpty)
  }

  @Test func noneOfTheseLeavesWhatWasSaid() {
    var report = report("contextSites:calf swelling:mild_gradual dontKnow:fever")
    SafetyCheck.denyTheRest(in: &report)
    #expect(SafetyCheck.isAnswered(report))
    #expect(report.contextSites == [.calf])
    #expect(report.swelling == [.mildGradual])
    #expect(report.answer(to: Sign(SystemicSign.fever)) == .dontKnow)
    #expect(report.answer(to: Sign(Swelling.calf)) == .no)
    #expect(report.contradictions.isEmpty)
  }
}
