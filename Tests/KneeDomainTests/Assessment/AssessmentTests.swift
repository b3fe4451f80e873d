import Testing

@testable import KneeDomain

@Suite struct AssessmentTests {
  @Test func anEmptyReportNamesNothingAndAsks() {
    let assessment = Assessment(of: SymptomReport())
    #expect(assessment.candidates.isEmpty)
    #expect(assessment.isUnsure)
    #expect((1...3).contains(assessment.ask.count))
    #expect(assessment.cannotBeToldApart == nil)
  }

  @Test func theSumOfTheArgumentsIsTheScore() {
    let assessment = Assessment(
      of: report(
        "age:34 days:21 pointing:fingertip regions:lateral_epicondyle,lateral_joint_line onset:gradual trauma:none "
          + "quality:sharp,burning aggravators:downhill,long_run,stairs_down timing:repeatable_distance,"
          + "eases_minutes_after_stop swelling:none denied:catching,giving_way"))
    #expect((1...3).contains(assessment.candidates.count))
    for candidate in assessment.candidates {
      let sum = candidate.arguments.reduce(candidate.base.weight) { $0 + $1.weight }
      #expect(abs(sum - candidate.score) < 1e-9)
    }
    #expect(assessment.candidates.first?.condition == .itbs)
    #expect(assessment.candidates.first?.fit == .well)
    #expect(!assessment.isUnsure)
  }

  @Test func whatIsNotKnownCountsNothing() {
    var known = report("age:34 regions:retropatellar aggravators:sit_long")
    let before = Assessment(of: known)
    known.dontKnow = ["squat", "catching", "night_waking"]
    let after = Assessment(of: known)
    #expect(before.candidates.map(\.score) == after.candidates.map(\.score))
    #expect(before.candidates.map(\.arguments) == after.candidates.map(\.arguments))
  }
}
