/// Swelling (facts.md, section c5).
enum SwellingEvidence {
  static let clues: [Clue] = [
    Clue(
      Swelling.none,
      for: [
        .weak: .tendons + .boneStress + [
          .itbs, .pfp, .loadFlare, .referredPain, .nerveEntrapment, .poplitealEntrapment,
        ]
      ],
      against: [
        .strong: [.kneeDislocation, .septicArthritis, .crystalInflammatory] + .bursae,
        .moderate: [.aclInjury, .fracture, .patellarDislocation, .extensorRupture, .bakersCyst, .lockedKnee],
        .weak: .menisci + [.pclInjury, .ocd, .hoffaImpingement, .dvt],
      ]),
    Clue(
      Swelling.mildGradual,
      for: [
        .weak: [
          .kneeOa, .pfp, .medialPlica, .degenerativeMeniscus, .hoffaImpingement, .pesAnserine,
          .chondromalacia,
        ] + .menisci
      ],
      against: [.weak: [.itbs, .nerveEntrapment, .poplitealEntrapment, .referredPain]]),
    Clue(
      Swelling.within2h,
      for: [
        .strong: [.aclInjury, .fracture, .patellarDislocation],
        .moderate: [.extensorRupture, .kneeDislocation], .weak: [.pclInjury],
      ],
      against: [.strong: .overuse, .moderate: [.degenerativeMeniscus, .loadFlare], .weak: .menisci],
      denied: [.moderate: [.aclInjury, .patellarDislocation, .fracture]],
      source: "Noyes, Journal of Bone and Joint Surgery, 1980; weight our own choice"),
    Clue(
      Swelling.within24h,
      for: [.moderate: .menisci + [.mclInjury], .weak: [.pclInjury, .aclInjury, .lclPlcInjury, .ocd]],
      against: [.moderate: .tendons + [.itbs, .pfp]], denied: [.weak: .menisci + .ligaments]),
    Clue(
      Swelling.recurrentEffusion,
      for: [
        .moderate: .menisci + [.ocd, .kneeOa],
        .weak: [.degenerativeMeniscus, .chondromalacia, .crystalInflammatory, .bakersCyst, .aclInjury],
      ],
      against: [
        .moderate: .tendons + .boneStress + [
          .itbs, .pfp, .pesAnserine, .referredPain, .loadFlare, .osgoodSchlatter,
        ]
      ],
      denied: [.weak: [.ocd] + .menisci]),
    Clue(
      Swelling.localisedFront,
      for: [
        .strong: [.prepatellarBursitis, .infrapatellarBursitis], .moderate: [.osgoodSchlatter],
        .weak: [.hoffaImpingement, .slj],
      ],
      against: [.weak: .kneecapJoint + .menisci], denied: [.strong: .bursae]),
    Clue(
      Swelling.poplitealLump, for: [.strong: [.bakersCyst], .weak: [.tumour]],
      against: [.moderate: .tendons], denied: [.moderate: [.bakersCyst]]),
    Clue(
      Swelling.hotRed,
      for: [.strong: [.septicArthritis, .crystalInflammatory], .weak: .bursae],
      against: [
        .strong: .overuse + [.loadFlare, .referredPain],
        .moderate: .menisci + [.kneeOa, .degenerativeMeniscus],
      ],
      denied: [.moderate: [.septicArthritis, .crystalInflammatory]],
      source: "Coakley, Rheumatology, 2006; weight our own choice"),
    Clue(
      Swelling.calf,
      for: [.strong: [.dvt], .moderate: [.bakersCyst, .compartmentSyndrome], .weak: [.muscleStrain]],
      against: [.moderate: .kneecapJoint + [.itbs]], denialRatios: [.dvt: 0.67],
      source: "Goodacre, Annals of Internal Medicine, 2005, for its absence; a yes is our own choice"),
    Clue(
      Swelling.severe,
      for: [
        .moderate: [.fracture, .septicArthritis, .kneeDislocation, .compartmentSyndrome],
        .weak: [.aclInjury, .crystalInflammatory, .patellarDislocation],
      ],
      against: [.strong: .overuse, .moderate: [.loadFlare, .referredPain]]),
  ]
}
