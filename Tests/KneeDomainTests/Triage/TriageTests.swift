import Testing

@testable import KneeDomain

@Suite struct TriageTests {
  @Test func theEmptyReportAnswersSoonAndAsks() {
    let result = Triage.assess(SymptomReport())
    #expect(result.level == .soon)
    #expect(result.ask.count == 3)
    #expect(!result.open.isEmpty)
  }

  @Test func plainOveruseIsSelfCare() {
    let overuse = report(
      """
      age:34 days:10 pain:3 worst:6 side:left pointing:hand regions:peripatellar onset:gradual trauma:none \
      quality:dull_ache aggravators:stairs_down,sit_long timing:after_run swelling:none systemic:load_spike
      """)
    #expect(Triage.assess(overuse).level == .selfCare)
    #expect(Triage.assess(overuse).advice.level == .selfCare)
  }

  /// Asked and not known: an emergency rule asks for today, an urgent one for within days, a lesser one for nothing.
  @Test(arguments: [
    ("regions:mcl dontKnow:deformity", TriageLevel.urgent),
    ("regions:mcl days:5 dontKnow:locked_now", .soon),
    ("regions:mcl days:5 dontKnow:earlier_each_run", .selfCare),
    ("swelling:hot_red dontKnow:diabetes", .urgent),
    ("regions:mcl days:5 dontKnow:diabetes", .selfCare),
    ("regions:mcl swelling:within_2h dontKnow:anticoagulant", .urgent),
    ("regions:mcl days:5 denied:deformity", .selfCare),
    ("regions:mcl days:5", .selfCare),
    ("regions:mcl systemic:cold_foot dontKnow:exertional_predictable", .emergency),
  ])
  func notKnown(line: String, level: TriageLevel) {
    #expect(Triage.assess(report(line)).level == level)
  }

  @Test func aRaisedRuleSaysWhatIsNotKnown() throws {
    let finding = try #require(Triage.assess(report("regions:mcl dontKnow:locked_now")).findings.first)
    #expect(finding.id == "U4")
    #expect(finding.level == .soon)
    #expect(finding.notKnown == [Sign(MechanicalSign.lockedNow)])
    #expect(finding.text.contains(MechanicalSign.lockedNow.plainName))
  }

  @Test func openRulesAreThoseNotExcluded() {
    let open = Triage.assess(report("age:30 denied:deformity,fever,chills,unwell swelling:none")).open.map(
      \.id)
    #expect(!open.contains("E1"))
    #expect(!open.contains("N2b"))
    #expect(!open.contains("E11"))
    #expect(!open.contains("N6b"))
    #expect(open.contains("E6"))
  }

  @Test func reasonsAreNamed() throws {
    let finding = try #require(
      Triage.assess(report("onset:traumatic trauma:fall_on_knee age:57 days:1")).findings.first)
    #expect(finding.id == "U1")
    #expect(finding.because == ["fell on the knee", "since 1 day", "age 57"])
  }

  @Test func aFindingNamesWhatTurnsItRound() throws {
    let result = Triage.assess(
      report("onset:traumatic trauma:fall_on_knee age:57 days:1 mechanical:cannot_bend_90"))
    let finding = try #require(result.findings.first { $0.id == "U1" })
    // Age and the bend each fire it alone; that it is a fresh injury decides.
    #expect(finding.grounds.count == 4)
    #expect(finding.decisive == [.sign(Sign(Trauma.fallOnKnee)), .days(1)])
    #expect(finding.signs == [Sign(Trauma.fallOnKnee), Sign(MechanicalSign.cannotBend90)])
    let locked = try #require(Triage.assess(report("mechanical:locked_now")).findings.first)
    #expect(locked.decisive == [.sign(Sign(MechanicalSign.lockedNow))])
  }

  @Test func findingsComeMostUrgentFirst() {
    let findings = Triage.assess(
      report("mechanical:locked_now,deformity timing:stiff_long dontKnow:chest_pain")
    )
    .findings
    #expect(findings.map(\.level) == findings.map(\.level).sorted(by: >))
    #expect(findings.first?.id == "E1")
  }

  @Test func asksWhatWouldDecide() {
    let result = Triage.assess(report("age:30 days:10 regions:mcl onset:gradual systemic:fever"))
    #expect(result.level == .urgent)
    #expect(result.ask.allSatisfy { $0.safetyQuestion != nil })
    #expect((1...3).contains(result.ask.count))
    var answered = report("age:30 days:10 pain:3 regions:mcl onset:gradual")
    SafetyCheck.denyTheRest(in: &answered)
    #expect(Triage.assess(answered).ask.isEmpty)
  }
}
