/// Pairs that nobody can tell apart at home and that ask for the same next step (facts.md, section b).
enum Lookalikes {
  static let pairs: [(a: Condition, b: Condition, step: String)] = [
    (.pfp, .chondromalacia, kneecap), (.pfp, .medialPlica, kneecap), (.chondromalacia, .medialPlica, kneecap),
    (.medialMeniscusTear, .degenerativeMeniscus, joint), (.lateralMeniscusTear, .degenerativeMeniscus, joint),
    (.degenerativeMeniscus, .kneeOa, joint),
    (.patellarTendinopathy, .infrapatellarBursitis, load), (.patellarTendinopathy, .slj, load),
    (.osgoodSchlatter, .slj, load),
    (.septicArthritis, .crystalInflammatory, "to have the hot joint looked at today"),
    (.bakersCyst, .dvt, "to have the calf looked at today"),
    (.aclInjury, .patellarDislocation, injury), (.aclInjury, .medialMeniscusTear, injury),
    (.aclInjury, .lateralMeniscusTear, injury), (.aclInjury, .pclInjury, injury),
    (.aclInjury, .mclInjury, injury),
    (.mclInjury, .medialMeniscusTear, injury),
    (.fracture, .extensorRupture, "to be seen today, with the leg kept still"),
    (.boneStressKnee, .sifk, "no running, and to be seen within days"),
  ]

  private static let kneecap = "less of what hurts, and strength for thigh and hip"
  private static let joint = "twelve weeks of exercise first, and a look by a clinician in good time"
  private static let load = "less of what hurts, and load that grows step by step"
  private static let injury = "protect the knee, gentle motion, and have it examined"

  static func sentence(_ candidates: [Candidate]) -> String? {
    guard candidates.count > 1, candidates[0].score - candidates[1].score < 1.5 else { return nil }
    let leading: Set = [candidates[0].condition, candidates[1].condition]
    return pairs.first { leading == [$0.a, $0.b] }.map { pair in
      "\(candidates[0].condition.name) and \(candidates[1].condition.name) cannot be told apart at home; both ask for "
        + "the same next step: \(pair.step)."
    }
  }
}
