/// What makes it worse (facts.md, section c3 and **worse**, **against** of section b).
enum AggravatorEvidence {
  static let clues: [Clue] = [
    Clue(
      Aggravator.stairsDown,
      for: [
        .moderate: [.pfp, .chondromalacia],
        .weak: [
          .kneeOa, .popliteusTendinopathy, .itbs, .medialPlica, .pclInjury, .patellarTendinopathy,
          .quadTendinopathy,
          .patellarInstability,
        ],
      ], denied: [.moderate: [.pfp, .chondromalacia]],
      source: "Décary, Archives of Physical Medicine and Rehabilitation, 2018; weight our own choice"),
    Clue(
      Aggravator.sitLong,
      for: [.moderate: [.pfp, .chondromalacia], .weak: [.medialPlica, .referredPain, .nerveEntrapment]],
      against: [.moderate: [.patellarTendinopathy, .itbs], .weak: .boneStress],
      denied: [.moderate: [.pfp], .weak: [.chondromalacia, .medialPlica]]),
    Clue(
      Aggravator.squat,
      for: [
        .moderate: [.pfp, .chondromalacia],
        .weak: [
          .patellarTendinopathy, .quadTendinopathy, .kneeOa, .degenerativeMeniscus, .medialPlica, .pclInjury,
          .osgoodSchlatter, .slj,
        ] + .menisci,
      ], denied: [.moderate: [.pfp, .chondromalacia]],
      source: "Gaitonde, American Family Physician, 2019; Cook, Physiotherapy Canada, 2010"),
    Clue(
      Aggravator.deepSquat,
      for: [
        .moderate: .menisci + [.quadTendinopathy, .degenerativeMeniscus],
        .weak: [.patellarTendinopathy, .pfp, .bakersCyst, .chondromalacia, .proxTibfib],
      ], denied: [.weak: .menisci + [.quadTendinopathy]]),
    Clue(
      Aggravator.stairsUp,
      for: [
        .moderate: [.pesAnserine],
        .weak: [.pfp, .referredPain, .quadTendinopathy, .patellarTendinopathy, .chondromalacia, .kneeOa],
      ]),
    Clue(
      Aggravator.downhill,
      for: [
        .moderate: [.pfp, .itbs, .popliteusTendinopathy],
        .weak: [.chondromalacia, .quadTendinopathy, .patellarTendinopathy, .patellarInstability],
      ]),
    Clue(
      Aggravator.uphill,
      for: [
        .weak: [.quadTendinopathy, .pesAnserine, .hamstringTendinopathy, .poplitealEntrapment, .muscleStrain]
      ],
      against: [.weak: [.itbs]]),
    Clue(
      Aggravator.jump,
      for: [
        .moderate: [.patellarTendinopathy, .osgoodSchlatter, .slj],
        .weak: [.quadTendinopathy, .boneStressKnee],
      ], against: [.weak: [.itbs]], denied: [.weak: [.patellarTendinopathy, .osgoodSchlatter, .slj]]),
    Clue(
      Aggravator.sprint,
      for: [
        .moderate: [.hamstringTendinopathy, .muscleStrain],
        .weak: [.patellarTendinopathy, .osgoodSchlatter, .slj, .poplitealEntrapment],
      ], against: [.weak: [.itbs]], denied: [.weak: [.hamstringTendinopathy]]),
    Clue(
      Aggravator.hop,
      for: [
        .strong: [.boneStressKnee, .boneStressHip], .weak: [.patellarTendinopathy, .osgoodSchlatter, .slj],
      ],
      denied: [.moderate: .boneStress]),
    Clue(
      Aggravator.twist,
      for: [
        .moderate: .menisci + [.degenerativeMeniscus, .aclInjury, .mclInjury],
        .weak: [.patellarInstability, .lockedKnee, .proxTibfib, .ocd, .lclPlcInjury, .patellarDislocation],
      ], against: [.moderate: [.itbs, .pfp, .patellarTendinopathy]], denied: [.moderate: .menisci]),
    Clue(
      Aggravator.pivot,
      for: [
        .moderate: .menisci + [.aclInjury, .patellarInstability],
        .weak: [.degenerativeMeniscus, .mclInjury, .lclPlcInjury, .ocd],
      ], against: [.moderate: [.itbs, .pfp, .patellarTendinopathy]],
      denied: [.moderate: .menisci + [.aclInjury]]),
    Clue(
      Aggravator.fullExtension,
      for: [
        .strong: [.hoffaImpingement],
        .weak: .menisci + [.aclInjury, .bakersCyst, .lockedKnee, .popliteusTendinopathy],
      ],
      against: [.weak: [.pfp, .itbs]], denied: [.moderate: [.hoffaImpingement]]),
    Clue(
      Aggravator.kneel,
      for: [
        .moderate: .bursae + [.osgoodSchlatter],
        .weak: [.pfp, .slj, .patellarTendinopathy, .degenerativeMeniscus],
      ], denied: [.moderate: .bursae, .weak: [.osgoodSchlatter]]),
    Clue(
      Aggravator.riseFromSit,
      for: [.weak: [.pfp, .kneeOa, .pesAnserine, .degenerativeMeniscus, .quadTendinopathy, .chondromalacia]]),
    Clue(
      Aggravator.walk,
      for: [
        .moderate: [.fracture, .sifk, .boneStressHip, .boneStressKnee],
        .weak: [.kneeOa, .septicArthritis, .dvt, .paediatricHip],
      ], against: [.moderate: [.itbs], .weak: [.pfp]]),
    Clue(
      Aggravator.weightBearing,
      for: [
        .moderate: [.fracture, .sifk, .boneStressKnee, .boneStressHip, .septicArthritis],
        .weak: [.crystalInflammatory, .kneeOa, .paediatricHip],
      ], against: [.moderate: [.itbs, .loadFlare], .weak: .kneecapJoint]),
    Clue(
      Aggravator.resistedBend,
      for: [
        .strong: [.hamstringTendinopathy], .moderate: [.popliteusTendinopathy],
        .weak: [.pesAnserine, .muscleStrain],
      ],
      denied: [.moderate: [.hamstringTendinopathy]]),
    Clue(
      Aggravator.resistedStraighten,
      for: [
        .moderate: [.patellarTendinopathy, .quadTendinopathy, .osgoodSchlatter, .slj],
        .weak: [.extensorRupture],
      ], ratios: [.pfp: 2.2],
      source: "Cook, Physiotherapy Canada, 2010, for the kneecap joint; others general clinical teaching"),
    Clue(
      Aggravator.hipRotation,
      for: [.strong: [.referredPain, .paediatricHip, .boneStressHip]],
      against: [.moderate: .spots + .kneecapJoint + .menisci],
      denied: [.moderate: [.paediatricHip, .boneStressHip], .weak: [.referredPain]]),
    Clue(
      Aggravator.backMovement, for: [.strong: [.referredPain], .weak: [.caudaEquina]],
      against: [.moderate: .spots], denied: [.weak: [.referredPain]]),
    Clue(Aggravator.breaststroke, for: [.moderate: [.pesAnserine, .mclInjury], .weak: [.pfp]]),
    Clue(
      Aggravator.cycling, for: [.weak: [.pfp, .medialPlica, .itbs, .quadTendinopathy, .chondromalacia]],
      against: [.weak: [.patellarTendinopathy]]),
    Clue(
      Aggravator.longRun,
      for: [.weak: [.pfp, .itbs, .boneStressKnee, .boneStressHip, .loadFlare, .proxTibfib, .pesAnserine]],
      against: [.weak: [.prepatellarBursitis]]),
    Clue(
      Aggravator.prolongedStand, for: [.moderate: [.hoffaImpingement], .weak: [.kneeOa, .bakersCyst]]),
  ]
}
