/// How it began and what happened (facts.md, section c1).
enum OnsetEvidence {
  static let clues: [Clue] = [
    Clue(
      Onset.gradual,
      for: [
        .moderate: .overuse + [.kneeOa],
        .weak: [
          .degenerativeMeniscus, .ocd, .bakersCyst, .nerveEntrapment, .referredPain, .poplitealEntrapment,
          .tumour,
          .infrapatellarBursitis, .prepatellarBursitis, .proxTibfib,
        ],
      ],
      against: [
        .strong: [.fracture, .kneeDislocation, .compartmentSyndrome, .patellarDislocation],
        .moderate: .ligaments + [.extensorRupture, .muscleStrain, .lockedKnee, .sifk],
        .weak: .menisci + [.septicArthritis, .crystalInflammatory, .caudaEquina],
      ]),
    Clue(
      Onset.suddenRun,
      for: [
        .moderate: [.itbs, .loadFlare, .muscleStrain, .degenerativeMeniscus],
        .weak: [.popliteusTendinopathy, .boneStressHip, .poplitealEntrapment, .hamstringTendinopathy, .sifk],
      ],
      against: [
        .moderate: [.fracture, .kneeDislocation, .patellarDislocation, .tumour],
        .weak: .ligaments + .growth + [.kneeOa, .pesAnserine, .septicArthritis, .crystalInflammatory],
      ]),
    Clue(
      Onset.suddenSpontaneous,
      for: [
        .moderate: [.sifk, .crystalInflammatory, .septicArthritis, .dvt, .caudaEquina],
        .weak: [.bakersCyst, .lockedKnee, .hoffaImpingement],
      ],
      against: [
        .moderate: .tendons + .ligaments + .growth + [
          .itbs, .pesAnserine, .fracture, .kneeDislocation, .patellarDislocation,
        ],
        .weak: .kneecapJoint + .boneStress + [.kneeOa, .muscleStrain],
      ]),
    Clue(
      Onset.traumatic,
      for: [
        .moderate: .injuries + .menisci + [.lockedKnee, .prepatellarBursitis],
        .weak: [.proxTibfib, .muscleStrain, .hoffaImpingement],
      ],
      against: [
        .strong: [.loadFlare],
        .moderate: .tendons + .growth + .boneStress + [
          .pfp, .itbs, .poplitealEntrapment, .kneeOa, .pesAnserine, .degenerativeMeniscus, .referredPain,
          .crystalInflammatory, .sifk,
          .bakersCyst,
        ],
        .weak: [.chondromalacia, .ocd, .tumour, .septicArthritis, .paediatricHip],
      ]),
    Clue(
      Onset.flare,
      for: [
        .weak: [
          .kneeOa, .pfp, .chondromalacia, .patellarInstability, .crystalInflammatory, .bakersCyst,
          .degenerativeMeniscus,
          .patellarTendinopathy,
        ]
      ],
      against: [.moderate: .injuries, .weak: .menisci + [.loadFlare, .muscleStrain]]),
    Clue(
      Trauma.none,
      for: [.weak: .overuse + [.kneeOa, .degenerativeMeniscus, .sifk, .loadFlare]],
      against: [
        .strong: .injuries, .moderate: [.lockedKnee],
        .weak: .menisci + [.patellarInstability, .muscleStrain],
      ]),
    Clue(
      Trauma.twistPlanted,
      for: [
        .moderate: .menisci,
        .weak: [
          .aclInjury, .patellarDislocation, .mclInjury, .lockedKnee, .proxTibfib, .popliteusTendinopathy,
          .patellarInstability,
        ],
      ], against: [.moderate: .bursae + [.pclInjury]]),
    Clue(
      Trauma.pivotNoncontact,
      for: [
        .moderate: [.aclInjury],
        .weak: .menisci + [.patellarDislocation, .patellarInstability, .mclInjury],
      ], against: [.moderate: .bursae + [.pclInjury]]),
    Clue(
      Trauma.landing,
      for: [
        .moderate: [.aclInjury],
        .weak: .menisci + [.extensorRupture, .patellarDislocation, .fracture, .patellarInstability],
      ], against: [.moderate: .bursae]),
    Clue(
      Trauma.directBlow,
      for: [
        .moderate: [.fracture, .prepatellarBursitis],
        .weak: [
          .pclInjury, .mclInjury, .hoffaImpingement, .patellarDislocation, .medialPlica, .compartmentSyndrome,
          .nerveEntrapment, .infrapatellarBursitis,
        ],
      ]),
    Clue(
      Trauma.fallOnKnee,
      for: [
        .moderate: [.pclInjury, .fracture, .prepatellarBursitis],
        .weak: [.chondromalacia, .infrapatellarBursitis, .medialPlica, .hoffaImpingement, .extensorRupture],
      ]),
    Clue(
      Trauma.dashboard, for: [.strong: [.pclInjury], .moderate: [.kneeDislocation, .fracture]]),
    Clue(
      Trauma.valgusBlow,
      for: [.strong: [.mclInjury], .weak: [.aclInjury, .medialMeniscusTear, .patellarDislocation]],
      against: [.moderate: [.lclPlcInjury]]),
    Clue(
      Trauma.varusBlow, for: [.strong: [.lclPlcInjury], .weak: [.aclInjury, .nerveEntrapment]],
      against: [.moderate: [.mclInjury]]),
    Clue(
      Trauma.hyperextension,
      for: [
        .moderate: [.pclInjury, .lclPlcInjury, .hoffaImpingement, .aclInjury],
        .weak: [.kneeDislocation, .fracture],
      ]),
    Clue(
      Trauma.stumbleEccentric,
      for: [
        .strong: [.extensorRupture], .moderate: [.fracture], .weak: [.muscleStrain, .patellarDislocation],
      ]),
    Clue(
      Trauma.kneecapShift,
      for: [.strong: [.patellarDislocation], .moderate: [.patellarInstability]],
      against: [.moderate: .menisci + .ligaments]),
    Clue(
      Trauma.squatRise,
      for: [.moderate: .menisci + [.degenerativeMeniscus], .weak: [.lockedKnee, .quadTendinopathy]]),
    Clue(
      Trauma.highEnergy,
      for: [
        .moderate: [.fracture, .kneeDislocation],
        .weak: [.pclInjury, .aclInjury, .lclPlcInjury, .compartmentSyndrome],
      ]),
  ]
}
