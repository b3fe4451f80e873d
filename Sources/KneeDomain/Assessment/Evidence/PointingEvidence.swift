/// How somebody points at the pain is evidence itself (facts.md, end of section a).
enum PointingEvidence {
  static let clues: [Clue] = [
    Clue(
      Pointing.fingertip, for: [.moderate: .spots, .weak: .menisci + [.medialPlica, .mclInjury, .sifk]],
      against: [
        .moderate: [.pfp, .referredPain, .loadFlare], .weak: [.chondromalacia, .kneeOa, .aclInjury],
      ]),
    Clue(
      Pointing.hand, for: [.moderate: [.pfp, .chondromalacia], .weak: [.kneeOa, .hoffaImpingement]],
      against: [
        .moderate: .growth + [.itbs, .patellarTendinopathy, .quadTendinopathy],
        .weak: .menisci + [
          .pesAnserine, .boneStressKnee, .proxTibfib, .popliteusTendinopathy, .hamstringTendinopathy,
        ],
      ]),
    Clue(
      Pointing.wholeKnee,
      for: [
        .moderate: [.kneeOa, .crystalInflammatory, .septicArthritis, .referredPain],
        .weak: [.aclInjury, .loadFlare, .fracture, .patellarDislocation],
      ],
      against: [.moderate: .spots]),
  ]
}
