import Testing

@testable import KneeDomain

@Suite struct TurningTests {
  static let lines = [
    "age:34 regions:lateral_epicondyle onset:gradual timing:repeatable_distance",
    "age:26 regions:peripatellar aggravators:stairs_down,squat",
    "age:22 onset:traumatic trauma:pivot_noncontact swelling:within_24h",
    "age:60 regions:medial_joint_line onset:gradual timing:stiff_short swelling:mild_gradual",
    "age:45 contextSites:calf swelling:calf onset:sudden_run",
  ]

  @Test(arguments: lines) func eachTurnIsTrueWhenItIsTried(_ line: String) {
    let report = report(line)
    let before = Assessment(of: report)
    for candidate in before.candidates {
      for turn in candidate.turning {
        var otherwise = report
        if turn.answer == .yes { otherwise.setPresent(turn.sign) } else { otherwise.deny(turn.sign) }
        let after = Assessment(of: otherwise)
        #expect(after.candidates.first?.condition == turn.first, "\(turn.text)")
        #expect(turn.first != before.candidates.first?.condition)
        #expect(!turn.text.isEmpty)
      }
    }
  }

  @Test func aCloseCallTurnsOnOneAnswer() {
    let assessment = Assessment(of: report("age:26 regions:inferior_pole aggravators:stairs_down,squat"))
    #expect(assessment.candidates.prefix(2).allSatisfy { !$0.turning.isEmpty })
  }

  @Test(arguments: lines) func anotherCandidateTurnsTowardItself(_ line: String) {
    for candidate in Assessment(of: report(line)).candidates.dropFirst() {
      #expect(candidate.turning.allSatisfy { $0.first == candidate.condition })
    }
  }

  @Test func whatIsMissingIsNotSaidAndCounts() {
    let report = report("age:34 regions:lateral_epicondyle onset:gradual denied:catching")
    for candidate in Assessment(of: report).candidates {
      #expect(candidate.missing.count <= 3)
      for sign in candidate.missing { #expect(report.answer(to: sign) == .notAsked) }
    }
    let band = Assessment(of: report).candidates.first { $0.condition == .itbs }
    #expect(band?.missing.contains(Sign(Timing.repeatableDistance)) == true)
  }
}
