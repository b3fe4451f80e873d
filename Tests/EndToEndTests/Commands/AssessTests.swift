import Testing

/// What `patella assess` answers to one report.
struct AssessTests {
  private let runnersKnee =
    #"{"age":34,"sex":"F","side":"left","pointing":"hand","regions":["peripatellar"],"onset":"gradual","#
    + #""trauma":"none","quality":["dull_ache"],"aggravators":["stairs_down","sit_long"],"timing":["after_run"],"#
    + #""swelling":"none","systemic":["load_spike"],"denied":["night_waking"],"durationDays":21,"painNow":3}"#

  @Test func asOneObject() throws {
    let home = try Home()
    let outcome = try home.patella("assess --json", input: runnersKnee)
    #expect(outcome.status == 0 && outcome.lines.count == 1)
    let first = try #require(
      outcome.output.firstMatch(
        of: /"candidates":\[\{"against":\[.*?\],"condition":"(\w+)","fit":"(\w+)","for":/))
    #expect(first.output.1 == "pfp" && first.output.2 == "well")
    #expect(outcome.output.contains(/"share":0\.\d{1,2}[,}]/))
    #expect(outcome.output.contains(#""unsure":false"#))
    #expect(try home.patella("assess --json", input: runnersKnee).output == outcome.output)
  }

  @Test func theOrderOfTheAnswersDoesNotMatter() throws {
    let home = try Home()
    let turned =
      #"{"painNow":3,"durationDays":21,"denied":["night_waking"],"systemic":"load_spike","swelling":["none"],"#
      + #""timing":["after_run"],"aggravators":["sit_long","stairs_down"],"quality":["dull_ache"],"trauma":"none","#
      + #""onset":"gradual","regions":["peripatellar"],"pointing":"hand","side":"left","sex":"F","age":34}"#
    #expect(
      try home.patella("assess --json", input: turned).output
        == home.patella("assess --json", input: runnersKnee).output)
  }

  @Test func inWords() throws {
    let outcome = try Home().patella("assess", input: runnersKnee)
    #expect(outcome.status == 0)
    #expect(outcome.lines.allSatisfy { $0.count <= 80 })
    for part in [
      "What it may be", "1. Patellofemoral pain: fits well", "for       ", "patella guide pfp",
      "does not diagnose",
    ] {
      #expect(outcome.output.contains(part), "\(part) is missing")
    }
    #expect(!outcome.output.contains("%") && !outcome.output.contains("in all"))
  }

  @Test func whyShowsEveryNumber() throws {
    let report =
      #"{"age":34,"regions":["lateral_epicondyle"],"timing":["repeatable_distance"],"systemic":["fever"]}"#
    let outcome = try Home().patella("assess --why", input: report)
    #expect(outcome.lines.allSatisfy { $0.count <= 80 })
    for part in ["What each rule rests on", "because: ", "source: ", "would not count without: ", "in all"] {
      #expect(outcome.output.contains(part), "\(part) is missing")
    }
    // The sum of each condition is the sum of its lines, within what rounding takes.
    var sum = 0.0
    var checked = 0
    for line in outcome.lines {
      guard let found = line.firstMatch(of: /^  ([+-]\d+\.\d\d)  (.*)/), let value = Double(found.output.1)
      else {
        continue
      }
      if found.output.2 == "in all" {
        #expect(abs(sum - value) < 0.1, "\(sum) is not \(value)")
        sum = 0
        checked += 1
      } else {
        sum += value
      }
    }
    #expect(checked > 0)
  }

  @Test func ofNothingNothingIsNamed() throws {
    let home = try Home()
    let json = try home.patella("assess --json", input: "{}").output
    #expect(
      json.hasPrefix(#"{"ask":["#) && json.contains(#""candidates":[]"#) && json.contains(#""unsure":true"#))
    #expect(!json.contains(#""ask":[]"#))
    #expect(try home.patella("assess --why", input: "{}").output.contains("Too little was said"))
  }

  @Test func whyIsForReading() throws {
    #expect(try Home().patella("assess --why --json", input: "{}").status == 64)
  }
}
