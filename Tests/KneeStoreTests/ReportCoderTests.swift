import KneeDomain
import Testing

@testable import KneeStore

@Suite struct ReportCoderTests {
  private func read(_ text: String) throws -> ReportCoder.Reading {
    try ReportCoder.read(Array(text.utf8))
  }

  @Test func readsTheReportOfTheDesign() throws {
    let text =
      #"{"age":34,"sex":"F","side":"left","pointing":"hand","regions":["peripatellar"],"contextSites":[],"onset":"gradual","trauma":"none","quality":["dull_ache"],"aggravators":["stairs_down","sit_long"],"timing":["after_run"],"swelling":"none","mechanical":[],"systemic":["load_spike"],"denied":["night_waking"],"dontKnow":["fever"],"durationDays":21,"trend":"same","painNow":3,"painWorst":6}"#
    let report = try read(text).report
    #expect(report.age == 34 && report.sex == .female && report.side == .left && report.pointing == .hand)
    #expect(report.regions == [.peripatellar] && report.contextSites == [] && report.onset == .gradual)
    #expect(report.trauma == Trauma.none && report.quality == [.dullAche] && report.timing == [.afterRun])
    #expect(
      report.aggravators == [.stairsDown, .sitLong] && report.swelling == [.none] && report.mechanical == [])
    #expect(
      report.systemic == [.loadSpike] && report.denied == ["night_waking"] && report.dontKnow == ["fever"])
    #expect(report.durationDays == 21 && report.trend == .same)
    #expect(report.painNow?.value == 3 && report.painWorst?.value == 6)
    #expect(try ReportCoder.read(ReportCoder.json(report)).report == report)
  }

  @Test(arguments: [
    "{}", #"{"age":null,"regions":null}"#, #"{"side":"unknown","quality":"unknown","swelling":["unknown"]}"#,
    #"{"regions":[],"denied":[]}"#,
  ])
  func sayingNothingSaysNothing(text: String) throws {
    #expect(try read(text) == ReportCoder.Reading(report: SymptomReport(), ignored: []))
  }

  @Test func aListTakesOneToken() throws {
    #expect(try read(#"{"systemic":"fever"}"#).report.systemic == [.fever])
    #expect(try read(#"{"swelling":["hot_red","calf"]}"#).report.swelling == [.hotRed, .calf])
  }

  @Test func unknownKeysAreNamed() throws {
    #expect(try read(#"{"zeal":1,"fever":true}"#).ignored == ["fever", "zeal"])
  }

  @Test(arguments: [
    (#"{"systemic":["fevr"]}"#, "fever"), (#"{"mechanical":"locked"}"#, "locked_now"),
    (#"{"side":"lft"}"#, "left"), (#"{"denied":["night_wakin"]}"#, "night_waking"),
    (#"{"swelling":"hot-red"}"#, "hot_red"), (#"{"mechanical":["fever"]}"#, "fever"),
    (#"{"timing":["fevr"]}"#, "fever"),
  ])
  func aMistypedTokenIsAnErrorThatNamesTheNearest(text: String, nearest: String) {
    let error = #expect(throws: StoreError.self) { try read(text) }
    #expect(error?.description.contains("\"\(nearest)\"") == true, "\(error?.description ?? "")")
    #expect(error?.exitStatus == 65)
  }

  @Test(arguments: [
    #"{"age":-1}"#, #"{"age":"old"}"#, #"{"painNow":11}"#, #"{"painNow":2.5}"#, #"{"durationDays":-3}"#, "[]",
    "",
    #"{"regions":[7]}"#, #"{"age":34}}"#,
  ])
  func nonsenseIsAnError(text: String) {
    #expect(throws: StoreError.self) { try read(text) }
  }
}
