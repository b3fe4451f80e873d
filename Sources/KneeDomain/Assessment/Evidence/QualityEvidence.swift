/// What it feels like (facts.md, section c2); words alone discriminate poorly, never more than moderate.
enum QualityEvidence {
  static let clues: [Clue] = [
    Clue(Quality.dullAche, for: [.weak: [.pfp, .kneeOa, .chondromalacia, .loadFlare, .medialPlica]]),
    Clue(Quality.sharp, for: [.weak: .menisci + [.itbs, .patellarTendinopathy, .muscleStrain, .proxTibfib]]),
    Clue(
      Quality.burning,
      for: [.weak: [.itbs, .hoffaImpingement, .nerveEntrapment, .referredPain, .pesAnserine]]),
    Clue(Quality.stabbing, for: [.weak: .menisci + [.ocd, .degenerativeMeniscus]]),
    Clue(
      Quality.throbbing,
      for: [.moderate: [.crystalInflammatory, .septicArthritis], .weak: .bursae + [.tumour]]),
    Clue(
      Quality.tight,
      for: [.weak: [.bakersCyst, .dvt, .poplitealEntrapment, .compartmentSyndrome, .muscleStrain]]),
    Clue(Quality.cramping, for: [.moderate: [.dvt, .poplitealEntrapment, .muscleStrain]]),
    Clue(
      Quality.tingling,
      for: [.moderate: [.nerveEntrapment, .referredPain], .weak: [.proxTibfib, .compartmentSyndrome]],
      denied: [.moderate: [.nerveEntrapment]]),
    Clue(
      Quality.numb,
      for: [
        .moderate: [.nerveEntrapment, .referredPain, .caudaEquina],
        .weak: [.compartmentSyndrome, .kneeDislocation],
      ],
      denied: [.moderate: [.nerveEntrapment]]),
    Clue(
      Quality.deepBone, for: [.moderate: .boneStress + [.sifk, .tumour]],
      against: [.weak: [.itbs, .hoffaImpingement]]),
    Clue(
      Quality.cordLike, for: [.weak: [.hamstringTendinopathy, .itbs, .medialPlica, .popliteusTendinopathy]]),
  ]
}
