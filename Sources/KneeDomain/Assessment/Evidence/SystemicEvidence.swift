/// General signs, risks and history (facts.md, section c7) and where else it hurts (section a).
enum SystemicEvidence {
  static let clues: [Clue] = elsewhere + general + risks + history

  private static let elsewhere: [Clue] = [
    Clue(
      ContextSite.hipGroin,
      for: [.strong: [.boneStressHip, .paediatricHip, .referredPain]],
      against: [.moderate: .spots + .kneecapJoint + .menisci + [.prepatellarBursitis]],
      denied: [.moderate: [.boneStressHip], .weak: [.paediatricHip, .referredPain]]),
    Clue(
      ContextSite.buttock, for: [.strong: [.referredPain], .moderate: [.caudaEquina]],
      against: [.moderate: .kneecapJoint + .menisci, .weak: .spots]),
    Clue(
      ContextSite.lowBack, for: [.strong: [.referredPain], .moderate: [.caudaEquina]],
      against: [.weak: .spots + .kneecapJoint + .menisci]),
    Clue(
      ContextSite.thigh,
      for: [
        .moderate: [.boneStressHip, .paediatricHip, .muscleStrain],
        .weak: [.referredPain, .tumour, .quadTendinopathy],
      ],
      against: [.weak: .menisci + [.patellarTendinopathy]]),
    Clue(
      ContextSite.calf,
      for: [
        .moderate: [.dvt, .poplitealEntrapment, .muscleStrain],
        .weak: [.bakersCyst, .compartmentSyndrome, .nerveEntrapment],
      ],
      against: [
        .strong: .kneecapJoint + .growth + .bursae,
        .moderate: .menisci + [
          .itbs, .patellarTendinopathy, .quadTendinopathy, .pesAnserine, .kneeOa, .hoffaImpingement,
        ],
        .weak: [.hamstringTendinopathy, .popliteusTendinopathy],
      ],
      denied: [.moderate: [.dvt, .poplitealEntrapment]]),
    Clue(
      ContextSite.shin,
      for: [
        .moderate: [.nerveEntrapment],
        .weak: [.poplitealEntrapment, .compartmentSyndrome, .boneStressKnee, .referredPain, .proxTibfib],
      ],
      against: [.weak: .kneecapJoint]),
    Clue(
      ContextSite.foot,
      for: [
        .moderate: [.nerveEntrapment],
        .weak: [.referredPain, .poplitealEntrapment, .caudaEquina, .proxTibfib],
      ],
      against: [.weak: .kneecapJoint + .menisci]),
    Clue(
      Side.both,
      for: [.weak: .growth + [.pfp, .kneeOa, .poplitealEntrapment, .patellarTendinopathy, .chondromalacia]],
      against: [
        .moderate: .injuries + .menisci + [
          .dvt, .septicArthritis, .sifk, .bakersCyst, .lockedKnee, .tumour, .muscleStrain,
        ],
        .weak: [.boneStressKnee, .ocd],
      ]),
  ]

  private static let general: [Clue] = [
    Clue(
      SystemicSign.fever, for: [.strong: [.septicArthritis], .weak: [.crystalInflammatory]],
      against: [.moderate: .overuse], denied: [.weak: [.septicArthritis]],
      source: "Margaretten, JAMA, 2007: fever in only about half"),
    Clue(
      SystemicSign.chills, for: [.moderate: [.septicArthritis]], against: [.moderate: .overuse],
      source: "Couderc, Canadian Journal of Emergency Medicine, 2015; weight our own choice"),
    Clue(
      SystemicSign.unwell, for: [.moderate: [.septicArthritis], .weak: [.tumour]], against: [.weak: .overuse]),
    Clue(SystemicSign.weightLoss, for: [.moderate: [.tumour]], against: [.weak: .overuse]),
    Clue(
      SystemicSign.nightSweats, for: [.moderate: [.tumour], .weak: [.septicArthritis]],
      against: [.weak: .overuse]),
    Clue(
      SystemicSign.lump, for: [.strong: [.tumour], .moderate: [.bakersCyst], .weak: [.osgoodSchlatter]],
      denied: [.moderate: [.tumour]]),
    Clue(SystemicSign.skinBreak, for: [.moderate: [.septicArthritis], .weak: [.prepatellarBursitis]]),
    Clue(
      SystemicSign.spreadingRedness,
      for: [.moderate: [.septicArthritis, .prepatellarBursitis], .weak: [.infrapatellarBursitis]]),
    // Nothing in the knee alone explains these.
    Clue(SystemicSign.breathless, for: [.strong: [.dvt]], against: [.moderate: .overuse]),
    Clue(SystemicSign.chestPain, for: [.strong: [.dvt]], against: [.moderate: .overuse]),
    Clue(
      SystemicSign.numbFoot,
      for: [
        .moderate: [.nerveEntrapment, .referredPain, .kneeDislocation, .compartmentSyndrome],
        .weak: [.poplitealEntrapment, .caudaEquina, .proxTibfib],
      ],
      against: [.moderate: .kneecapJoint + [.itbs, .patellarTendinopathy]],
      denied: [.weak: [.nerveEntrapment]]),
    Clue(
      SystemicSign.weakFoot,
      for: [
        .moderate: [.nerveEntrapment, .kneeDislocation, .caudaEquina],
        .weak: [.referredPain, .compartmentSyndrome, .lclPlcInjury],
      ],
      against: [.moderate: .kneecapJoint + [.itbs, .patellarTendinopathy]],
      denied: [.weak: [.nerveEntrapment]]),
    Clue(
      SystemicSign.coldFoot,
      for: [.strong: [.kneeDislocation], .moderate: [.poplitealEntrapment], .weak: [.compartmentSyndrome]]),
    Clue(SystemicSign.saddleNumbness, for: [.strong: [.caudaEquina]], denied: [.moderate: [.caudaEquina]]),
    Clue(SystemicSign.bladderBowel, for: [.strong: [.caudaEquina]], denied: [.moderate: [.caudaEquina]]),
    Clue(SystemicSign.bothLegsWeak, for: [.strong: [.caudaEquina]], denied: [.weak: [.caudaEquina]]),
    Clue(SystemicSign.sexualChange, for: [.strong: [.caudaEquina]]),
    Clue(
      SystemicSign.otherJoints, for: [.moderate: [.crystalInflammatory], .weak: [.kneeOa]],
      against: [.weak: .menisci + [.itbs]]),
    Clue(
      SystemicSign.hipPain,
      for: [.moderate: [.boneStressHip, .paediatricHip, .referredPain]], against: [.weak: .spots + .menisci],
      denied: [.weak: [.boneStressHip, .paediatricHip]]),
    Clue(
      SystemicSign.backPain, for: [.moderate: [.referredPain, .caudaEquina]], against: [.weak: .spots],
      denied: [.weak: [.referredPain, .caudaEquina]]),
  ]

  private static let risks: [Clue] = [
    Clue(
      SystemicSign.recentTravel, for: [.moderate: [.dvt]],
      source: "Fleming and Frey, Physician and Sportsmedicine, 2005; weight our own choice"),
    Clue(
      SystemicSign.recentSurgery, for: [.moderate: [.septicArthritis]], ratios: [.dvt: 1.8],
      source: "Goodacre, Annals of Internal Medicine, 2005; Margaretten, JAMA, 2007"),
    Clue(
      SystemicSign.immobilised, ratios: [.dvt: 2.0], source: "Goodacre, Annals of Internal Medicine, 2005"),
    Clue(
      SystemicSign.hormonePregnancy, for: [.moderate: [.dvt]],
      source: "Wells, New England Journal of Medicine, 2003; weight our own choice"),
    Clue(
      SystemicSign.cancerHx, for: [.moderate: [.tumour]], ratios: [.dvt: 2.7],
      source: "Goodacre, Annals of Internal Medicine, 2005; for a tumor general clinical teaching"),
    Clue(SystemicSign.prevClot, ratios: [.dvt: 2.3], source: "Goodacre, Annals of Internal Medicine, 2005"),
    Clue(
      SystemicSign.steroidFluoroquinolone,
      for: [.moderate: [.extensorRupture], .weak: .tendons + [.septicArthritis]]),
    Clue(
      SystemicSign.steroid,
      for: [.weak: [.extensorRupture, .septicArthritis, .sifk, .boneStressKnee, .quadTendinopathy]]),
    Clue(SystemicSign.fluoroquinolone, for: [.moderate: [.extensorRupture], .weak: .tendons]),
    Clue(
      SystemicSign.diabetes,
      for: [
        .weak: [.extensorRupture, .septicArthritis, .pesAnserine, .quadTendinopathy, .patellarTendinopathy]
      ], source: "Margaretten, JAMA, 2007; general clinical teaching"),
    Clue(
      SystemicSign.immunosuppressed, for: [.moderate: [.septicArthritis]],
      source: "Coakley, Rheumatology, 2006; weight our own choice"),
    Clue(
      SystemicSign.jointInjection, for: [.moderate: [.septicArthritis]],
      source: "Coakley, Rheumatology, 2006; weight our own choice"),
    Clue(
      SystemicSign.prosthesis, for: [.moderate: [.septicArthritis], .weak: [.fracture]],
      source: "Margaretten, JAMA, 2007; weight our own choice"),
    Clue(
      SystemicSign.reds, for: [.moderate: .boneStress],
      source: "Hoenig, Nature Reviews Disease Primers, 2022; weight our own choice"),
    Clue(
      SystemicSign.prevBsi, for: [.moderate: .boneStress],
      source: "Hoenig, Nature Reviews Disease Primers, 2022; weight our own choice"),
    Clue(SystemicSign.osteoporosis, for: [.moderate: [.sifk, .fracture], .weak: .boneStress]),
    Clue(SystemicSign.growthSpurt, for: [.moderate: .growth, .weak: [.ocd, .paediatricHip]]),
    Clue(
      SystemicSign.loadSpike,
      for: [.weak: .overuse + [.loadFlare, .muscleStrain]],
      source: "Nielsen, Journal of Orthopaedic and Sports Physical Therapy, 2014; weight our own choice"),
    Clue(SystemicSign.newShoes, for: [.weak: [.itbs, .loadFlare]]),
  ]

  private static let history: [Clue] = [
    Clue(SystemicSign.goutHx, for: [.strong: [.crystalInflammatory]]),
    Clue(SystemicSign.psoriasis, for: [.moderate: [.crystalInflammatory]]),
    Clue(SystemicSign.eyeGutInfection, for: [.moderate: [.crystalInflammatory], .weak: [.septicArthritis]]),
    Clue(
      SystemicSign.prevAcl,
      for: [.moderate: [.kneeOa], .weak: .menisci + [.aclInjury, .degenerativeMeniscus, .hoffaImpingement]]),
    Clue(
      SystemicSign.prevMeniscus,
      for: [.moderate: [.kneeOa], .weak: .menisci + [.degenerativeMeniscus, .sifk, .bakersCyst]]),
  ]
}
