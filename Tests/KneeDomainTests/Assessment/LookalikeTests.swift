import Testing

@testable import KneeDomain

@Suite struct LookalikeTests {
  @Test(arguments: [
    (
      "age:30 sex:F regions:retropatellar onset:gradual aggravators:stairs_down,squat",
      [Condition.pfp, .chondromalacia]
    ),
    (
      "age:50 regions:medial_joint_line onset:gradual aggravators:twist,deep_squat",
      [.medialMeniscusTear, .degenerativeMeniscus]
    ),
    (
      "age:60 regions:diffuse onset:sudden_spontaneous swelling:hot_red days:1",
      [.septicArthritis, .crystalInflammatory]
    ),
  ])
  func twoThatNobodyCanTellApartAreSaidToBeSo(_ line: String, _ pair: [Condition]) throws {
    let assessment = Assessment(of: report(line))
    #expect(Set(assessment.candidates.prefix(2).map(\.condition)) == Set(pair))
    let sentence = try #require(assessment.cannotBeToldApart)
    #expect(pair.allSatisfy { sentence.contains($0.name) })
    #expect(!assessment.isUnsure)
  }

  @Test(arguments: [
    "age:33 pointing:fingertip regions:lateral_epicondyle onset:gradual timing:repeatable_distance",
    "age:13 regions:tibial_tuberosity onset:gradual systemic:growth_spurt", "",
  ])
  func othersAreNot(_ line: String) {
    #expect(Assessment(of: report(line)).cannotBeToldApart == nil)
  }

  @Test(arguments: ["", " systemic:diabetes"]) func theNextStepIsTheOneOfTheTriage(_ more: String) throws {
    let hot = "age:60 regions:diffuse onset:sudden_spontaneous swelling:hot_red days:1"
    let assessment = Assessment(of: report(hot + more))
    let sentence = try #require(assessment.cannotBeToldApart)
    let steps = [TriageLevel.emergency: "get help now", .urgent: "have it looked at today"]
    #expect(sentence.contains(try #require(steps[assessment.triage.level])), "\(sentence)")
  }

  @Test func aFreshTearIsNotTreatedLikeAWornOne() {
    let candidates = Assessment(of: report("age:50 regions:medial_joint_line aggravators:twist")).candidates
    #expect(Lookalikes.sentence(candidates, .routine)?.contains("weeks of exercise") == true)
    #expect(Lookalikes.sentence(candidates, .soon)?.contains("within one to three days") == true)
  }

  @Test func noPairIsNamedTwice() {
    let pairs = Lookalikes.pairs.map { Set([$0.a, $0.b]) }
    #expect(Set(pairs).count == pairs.count)
    #expect(pairs.allSatisfy { $0.count == 2 })
  }
}
