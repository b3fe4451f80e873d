import Testing

@testable import KneeDomain

struct EvaluationTests {
  /// What is right, what is said, and what that is called.
  @Test(
    arguments: [
      (.urgent, [.urgent, .emergency], .urgent, []),
      (.urgent, [.urgent, .emergency], .emergency, []),
      (.urgent, [.urgent, .emergency], .soon, [.notCaught, .underTriage]),
      (.urgent, [.urgent, .soon], .soon, [.notCaught]),
      (.emergency, [.emergency], .urgent, [.underTriage]),
      (.soon, [.soon, .urgent], .urgent, []),
      (.soon, [.soon], .urgent, [.overTriage]),
      (.soon, [.soon], .routine, [.underTriage]),
      (.routine, [.routine, .selfCare], .selfCare, []),
      (.routine, [.routine, .selfCare], .soon, [.overTriage]),
      (.selfCare, [.selfCare], .routine, [.overTriage]),
      // A level between two accepted ones is neither below nor above them.
      (.routine, [.routine, .urgent], .soon, []),
    ] as [(TriageLevel, Set<TriageLevel>, TriageLevel, [ScoredCase.Miss])])
  func urgency(
    _ right: TriageLevel, _ accepted: Set<TriageLevel>, _ given: TriageLevel, _ misses: [ScoredCase.Miss]
  ) {
    let known = KnownCase(
      id: "a", report: SymptomReport(), condition: nil, level: right, acceptedLevels: accepted)
    #expect(ScoredCase(known: known, given: judgment(given)).misses == misses)
  }

  @Test(
    arguments: [
      ([.pfp, .itbs], []), ([.itbs, .pfp], [.notFirst]), ([.chondromalacia], [.notFirst]),
      ([.slj, .itbs, .ocd, .pfp], [.notAmongThree]), ([], [.notAmongThree]),
    ] as [([Condition], [ScoredCase.Miss])])
  func conditions(_ named: [Condition], _ misses: [ScoredCase.Miss]) {
    let known = KnownCase(
      id: "a", report: SymptomReport(), condition: .pfp, acceptable: [.chondromalacia], level: .selfCare)
    #expect(ScoredCase(known: known, given: judgment(.selfCare, named)).misses == misses)
    let unranked = KnownCase(id: "a", report: SymptomReport(), condition: nil, level: .selfCare)
    #expect(ScoredCase(known: unranked, given: judgment(.selfCare, named)).misses.isEmpty)
  }

  @Test func ofNothingNothingIsSaid() {
    let evaluation = Evaluation([]) { _ in judgment(.soon) }
    let proportions = [
      evaluation.first, evaluation.amongThree, evaluation.unsure, evaluation.accepted, evaluation.caught,
      evaluation.underTriage, evaluation.overTriage, evaluation.overTriageOfMild,
      evaluation.overTriageOfSelfCare, evaluation.scoredForCondition,
    ]
    #expect(proportions.allSatisfy { $0 == Proportion(0, of: 0) })
    #expect(evaluation.medianListLength == nil && evaluation.misses.isEmpty)
  }

  @Test func countsOverManyCases() {
    // The age names the judgment.
    let judgments = [
      judgment(.emergency, [.fracture]), judgment(.soon, [.pfp, .itbs]), judgment(.routine, [.itbs, .pfp]),
      judgment(.soon, [.slj, .ocd, .fracture], unsure: true), judgment(.selfCare, []),
    ]
    let rights: [(Condition?, TriageLevel, Set<TriageLevel>)] = [
      (.fracture, .emergency, []), (nil, .urgent, [.soon]), (.pfp, .routine, [.selfCare]),
      (.itbs, .selfCare, []), (nil, .selfCare, []),
    ]
    let cases = rights.enumerated().map { index, right in
      KnownCase(
        id: "\(index)", report: report("age:\(index)"), condition: right.0, level: right.1,
        acceptedLevels: right.2)
    }
    let evaluation = Evaluation(cases) { judgments[$0.age ?? 0] }
    #expect(evaluation.scoredForCondition == Proportion(3, of: 5))
    #expect(evaluation.first == Proportion(1, of: 3))
    #expect(evaluation.amongThree == Proportion(2, of: 3))
    #expect(evaluation.unsure == Proportion(1, of: 3))
    #expect(evaluation.medianListLength == 2)
    #expect(evaluation.accepted == Proportion(4, of: 5))
    #expect(evaluation.caught == Proportion(1, of: 2))
    #expect(evaluation.underTriage == Proportion(0, of: 5))
    #expect(evaluation.overTriage == Proportion(1, of: 5))
    #expect(evaluation.overTriageOfMild == Proportion(1, of: 3))
    #expect(evaluation.overTriageOfSelfCare == Proportion(1, of: 2))
    #expect(evaluation.count(right: .selfCare, given: .soon) == 1)
    #expect(evaluation.count(right: .soon, given: .soon) == 0)
    #expect(evaluation.misses.map(\.id) == ["1", "2", "3"])
  }

  @Test(arguments: [([1], 1), ([1, 2], 1.5), ([3, 0, 1], 1), ([3, 3, 0, 1], 2)] as [([Int], Double)])
  func medianListLength(_ lengths: [Int], _ median: Double) {
    let cases = lengths.map {
      KnownCase(id: "\($0)", report: report("age:\($0)"), condition: .pfp, level: .soon)
    }
    let evaluation = Evaluation(cases) { judgment(.soon, Array(Condition.allCases.prefix($0.age ?? 0))) }
    #expect(evaluation.medianListLength == median)
  }

  private func judgment(_ level: TriageLevel, _ named: [Condition] = [], unsure: Bool = false) -> Judgment {
    Judgment(level: level, rules: [], candidates: named, isUnsure: unsure)
  }
}
