/// Pairs that nobody can tell apart at home (facts.md, section b), and the next step that both ask for.
///
/// Where the triage asks for a clinician within days, that is the next step of both. The step of a pair holds below
/// that; a pair without one is only alike where somebody looks at it soon.
enum Lookalikes {
  static let pairs: [(a: Condition, b: Condition, step: String?)] = [
    (.pfp, .chondromalacia, kneecap), (.pfp, .medialPlica, kneecap), (.chondromalacia, .medialPlica, kneecap),
    (.medialMeniscusTear, .degenerativeMeniscus, joint), (.lateralMeniscusTear, .degenerativeMeniscus, joint),
    (.degenerativeMeniscus, .kneeOa, joint),
    (.patellarTendinopathy, .infrapatellarBursitis, load), (.patellarTendinopathy, .slj, load),
    (.osgoodSchlatter, .slj, load),
    (.septicArthritis, .crystalInflammatory, nil),
    (.bakersCyst, .dvt, nil),
    (.aclInjury, .patellarDislocation, injury), (.aclInjury, .medialMeniscusTear, injury),
    (.aclInjury, .lateralMeniscusTear, injury), (.aclInjury, .pclInjury, injury),
    (.aclInjury, .mclInjury, injury),
    (.mclInjury, .medialMeniscusTear, injury),
    (.fracture, .extensorRupture, nil),
    (.boneStressKnee, .sifk, "no running, and to be seen within days"),
  ]

  private static let kneecap = "less of what hurts, and strength for thigh and hip"
  private static let joint = "twelve weeks of exercise first, and a look by a clinician in good time"
  private static let load = "less of what hurts, and load that grows step by step"
  private static let injury = "protect the knee, gentle motion, and have it examined"

  /// The sentence about the first two, where they are such a pair and lie close together.
  static func sentence(_ candidates: [Candidate], _ level: TriageLevel) -> String? {
    guard candidates.count > 1, candidates[0].score - candidates[1].score < 1.5 else { return nil }
    let leading: Set = [candidates[0].condition, candidates[1].condition]
    guard let pair = pairs.first(where: { leading == [$0.a, $0.b] }), let step = seen(level) ?? pair.step
    else {
      return nil
    }
    return
      "\(candidates[0].condition.name) and \(candidates[1].condition.name) cannot be told apart at home; both ask "
      + "for the same next step: \(step)."
  }

  private static func seen(_ level: TriageLevel) -> String? {
    switch level {
    case .emergency: "get help now"
    case .urgent: "have it looked at today"
    case .soon: "have it looked at within one to three days"
    case .routine, .selfCare: nil
    }
  }
}
