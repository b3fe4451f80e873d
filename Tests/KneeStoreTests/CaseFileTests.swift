import KneeDomain
import Testing

@testable import KneeStore

@Suite struct CaseFileTests {
  private func cases(_ text: String) throws -> [KnownCase] {
    try CaseFile.read(Array(text.utf8), file: "f.jsonl")
  }

  @Test func readsACase() throws {
    let known = try #require(
      try cases(
        #"{"id": "v1", "age": 34, "sex": "M", "text": "free \u001b text", "features": {"side": null, "#
          + #""pointing": "unknown", "regions": ["peripatellar"], "swelling": "none", "painNow": null, "other": ""}, "#
          + #""expected": {"condition": "pfp", "acceptable": ["pfp", "chondromalacia"], "triage": "self", "#
          + #""acceptableTriage": ["self", "routine"]}, "why": "", "rankable": true}"# + "\n"
      ).first)
    #expect(known.id == "v1")
    #expect(known.report.age == 34 && known.report.sex == .male && known.report.side == nil)
    #expect(known.report.regions == [.peripatellar] && known.report.swelling == [.none])
    #expect(known.condition == .pfp && known.acceptable == [.pfp, .chondromalacia])
    #expect(known.level == .selfCare && known.acceptedLevels == [.selfCare, .routine])
  }

  @Test func whatIsMissingSaysNothing() throws {
    let known = try #require(
      try cases(#"{"id":"c","features":{"age":9,"sex":"F"},"expected":{"triage":"soon"},"rankable":false}"#)
        .first)
    #expect(known.report.age == 9 && known.report.sex == .female)
    #expect(known.condition == nil && known.acceptable.isEmpty && known.acceptedLevels == [.soon])
  }

  @Test func aCaseThatCannotBeRankedNeedsNoKnownCondition() throws {
    let known = try cases(
      #"{"id":"c","features":{},"expected":{"condition":"rare","triage":"soon"},"rankable":false}"#)
    #expect(known.map(\.condition) == [nil])
  }

  @Test(arguments: [
    ("{", "f.jsonl:2: the line is not JSON"), ("[]", "f.jsonl:2: the line is not a JSON object"),
    (#"{"features":{}}"#, "`id` is missing"), (#"{"id":"b","features":{}}"#, "`expected` is missing"),
    (#"{"id":"b","features":{},"expected":{"condition":"pfp"}}"#, "`triage` is missing"),
    (#"{"id":"b","features":{},"expected":{"triage":"self"}}"#, "`condition` is missing"),
    (#"{"id":"b","expected":{"triage":"self","condition":"pfp"}}"#, "`features` is missing"),
    (#"{"id":"b","features":{},"expected":{"triage":"urgnt"}}"#, #"did you mean "urgent"?"#),
    (#"{"id":"b","features":{},"expected":{"triage":"self","condition":"pfps"}}"#, #"did you mean "pfp"?"#),
    (
      #"{"id":"b","features":{"systemic":["fevr"]},"expected":{"triage":"self","condition":"pfp"}}"#,
      #"f.jsonl:2: `systemic` cannot be "fevr": did you mean "fever"?"#
    ),
    (#"{"id":"a","features":{},"expected":{"triage":"self"},"rankable":false}"#, "stands in line 1 already"),
  ])
  func aBadLineIsNamed(_ line: String, _ part: String) {
    let good = #"{"id":"a","features":{},"expected":{"triage":"self"},"rankable":false}"#
    let error = #expect(throws: StoreError.self) { try cases(good + "\n" + line + "\n") }
    #expect(error?.description.hasPrefix("f.jsonl:2: ") == true)
    #expect(error?.description.contains(part) == true, "\(error?.description ?? "")")
    #expect(error?.exitStatus == 65)
  }

  @Test(arguments: ["", "\n \n"])
  func aFileWithoutACaseIsAnError(_ text: String) {
    #expect(throws: StoreError.unreadable(place: .init(file: "f.jsonl"), reason: "there is no case in it")) {
      try cases(text)
    }
  }
}
