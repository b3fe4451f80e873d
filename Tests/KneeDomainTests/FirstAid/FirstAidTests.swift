import KneeDomain
import Testing

@Suite struct FirstAidTests {
  let began = Instant(milliseconds: 1_792_000_000_000)

  func sheet(
    _ event: FirstAid.Event = .injury, hours: Int64, _ circumstances: FirstAid.Circumstances = .init(),
    lock: PlanLock = .open
  ) -> FirstAid {
    FirstAid(
      after: event, began: began, now: began.adding(seconds: hours * 3600), circumstances: circumstances,
      lock: lock)
  }

  @Test(
    arguments: [
      (-3, FirstAid.Stage.firstDay), (0, .firstDay), (23, .firstDay), (24, .secondDay), (47, .secondDay),
      (48, .thirdDay), (71, .thirdDay), (72, .after), (500, .after),
    ] as [(Int64, FirstAid.Stage)])
  func stagesGoByHours(hours: Int64, stage: FirstAid.Stage) {
    #expect(sheet(hours: hours).stage == stage)
    #expect(sheet(hours: hours).hours == max(0, Int(hours)))
  }

  @Test func theNextStageIsAnInstant() {
    #expect(sheet(hours: 5).nextStage == began.adding(seconds: 24 * 3600))
    #expect(sheet(hours: 50).nextStage == began.adding(seconds: 72 * 3600))
    #expect(sheet(hours: 80).nextStage == nil)
  }

  @Test func theSequenceBeginsWithDangerAndEndsWithLoading() {
    #expect(
      sheet(hours: 1).steps.map(\.id)
        == [.check, .protect, .elevate, .compress, .ice, .medicine, .leave])
    #expect(sheet(hours: 80).steps.map(\.id) == [.check, .move])
  }

  func step(_ kind: FirstAidStep.Kind, in sheet: FirstAid) throws -> FirstAidStep {
    try #require(sheet.steps.first { $0.id == kind })
  }

  @Test func iceIsTimedWithALookAtTheSkin() throws {
    let ice = try step(.ice, in: sheet(hours: 1))
    #expect(ice.timer?.seconds == 15 * 60 && ice.timer?.intervals.first?.seconds == 300)
    #expect(ice.timesADay == nil)
    #expect(try step(.ice, in: sheet(hours: 30)).timesADay == 4)
    #expect(ice.text.joined().contains("not been shown"))
    #expect(try step(.elevate, in: sheet(hours: 1)).timer?.seconds == 15 * 60)
  }

  @Test(
    arguments: [
      (FirstAid.Circumstances(numbSkin: true), nil), (FirstAid.Circumstances(whiteInTheCold: true), nil),
      (FirstAid.Circumstances(sites: [.region(.fibularHead)]), 600),
      (
        FirstAid.Circumstances(sites: [.region(.patellarTendon)], numbSkin: false, whiteInTheCold: false), 900
      ),
    ] as [(FirstAid.Circumstances, Int?)])
  func iceYieldsToItsContraindications(circumstances: FirstAid.Circumstances, seconds: Int?) throws {
    #expect(try step(.ice, in: sheet(hours: 1, circumstances)).timer?.seconds == seconds)
  }

  @Test func whatIsNotKnownIsNamed() throws {
    let unknown = try step(.ice, in: sheet(hours: 1)).cautions.joined()
    #expect(unknown.contains("numb skin") && unknown.contains("white in the cold"))
    let known = FirstAid.Circumstances(numbSkin: false, whiteInTheCold: false)
    #expect(!(try step(.ice, in: sheet(hours: 1, known)).cautions.joined()).contains("white in the cold"))
  }

  @Test func aReportFillsTheCircumstances() {
    var report = SymptomReport()
    report.regions = [.fibularHead]
    report.deny(Sign(SystemicSign.numbFoot))
    let none = FirstAid.Circumstances(report)
    #expect(none.sites == [.region(.fibularHead)] && none.numbSkin == false)
    #expect(none.mustAskBeforeMedicine == nil && none.whiteInTheCold == nil)
    report.setPresent(Sign(SystemicSign.numbFoot))
    report.setPresent(Sign(SystemicSign.anticoagulant))
    #expect(FirstAid.Circumstances(report).numbSkin == true)
    #expect(FirstAid.Circumstances(report).mustAskBeforeMedicine == true)
  }

  @Test func medicineHasCautionsAndNoDoses() throws {
    for circumstances in [FirstAid.Circumstances(), FirstAid.Circumstances(mustAskBeforeMedicine: true)] {
      let medicine = try step(.medicine, in: sheet(hours: 1, circumstances))
      let all = (medicine.text + medicine.cautions).joined(separator: " ")
      for word in ["ulcer", "kidneys", "heart", "asthma", "pregnancy", "blood thinner", "before a run"] {
        #expect(all.contains(word))
      }
      #expect(!all.contains(where: \.isNumber) && !all.contains(" mg"))
    }
    #expect(
      try step(.medicine, in: sheet(hours: 1, .init(mustAskBeforeMedicine: true))).cautions.first?
        .contains("By what you reported") == true)
  }

  @Test(arguments: [("E1", [FirstAidStep.Kind.check, .protect, .leave]), ("none", [.check, .move])])
  func anUrgentNoticeComesFirst(rule: String, kinds: [FirstAidStep.Kind]) {
    let notices = rule == "none" ? [] : [(id: "n", notice: Notice(report: "r", rules: [rule]))]
    let lock = PlanLock(notices: notices, clearances: [], recordNow: { _ in .unreadable })
    let sheet = sheet(hours: 90, lock: lock)
    #expect(sheet.steps.map(\.id) == kinds)
  }

  @Test func aFlareIsNotDamageAndGoesOnOneLevelLower() throws {
    #expect(try step(.protect, in: sheet(.flare, hours: 2)).text.joined().contains("not damage"))
    #expect(try step(.move, in: sheet(.flare, hours: 90)).text.joined().contains("one level lower"))
    #expect(try !step(.leave, in: sheet(hours: 60)).text.joined().contains("Heat"))
    #expect(try step(.leave, in: sheet(hours: 40)).text.joined().contains("Heat"))
  }
}
