/// What the joint does or cannot do (facts.md, section c6).
enum MechanicalEvidence {
  static let clues: [Clue] = [
    Clue(MechanicalSign.clickPainless, for: [.weak: [.pfp]]),
    Clue(MechanicalSign.grinding, for: [.moderate: [.chondromalacia], .weak: [.pfp, .kneeOa]]),
    Clue(
      MechanicalSign.catching, for: [.weak: .menisci + [.medialPlica, .ocd, .degenerativeMeniscus]],
      against: [.weak: [.itbs]],
      source: "Thorlund, British Journal of Sports Medicine, 2019: as common without a tear"),
    Clue(
      MechanicalSign.pseudoLock,
      for: [.weak: .menisci + [.medialPlica, .kneeOa, .ocd, .lockedKnee, .degenerativeMeniscus]],
      against: [.moderate: [.itbs], .weak: [.pfp] + .tendons]),
    Clue(
      MechanicalSign.lockedNow, for: [.strong: [.lockedKnee], .weak: .menisci + [.ocd]],
      against: [.strong: .overuse, .moderate: [.loadFlare]], denied: [.strong: [.lockedKnee]]),
    Clue(
      MechanicalSign.givingWay,
      for: [
        .moderate: [.aclInjury, .patellarInstability],
        .weak: [.pfp, .lclPlcInjury, .ocd, .pclInjury, .patellarDislocation] + .menisci,
      ],
      against: [.moderate: [.itbs], .weak: .tendons],
      denied: [.moderate: [.patellarInstability], .weak: [.aclInjury]],
      source: "Wagemakers, Archives of Physical Medicine and Rehabilitation, 2010; weight our own choice"),
    Clue(
      MechanicalSign.instabilityPivot,
      for: [
        .strong: [.aclInjury], .moderate: [.patellarInstability, .lclPlcInjury],
        .weak: [.pclInjury, .mclInjury],
      ],
      against: [.moderate: .overuse], denied: [.moderate: [.aclInjury]]),
    Clue(
      MechanicalSign.popHeard,
      for: [
        .moderate: [.extensorRupture, .patellarDislocation], .weak: .menisci + [.fracture, .mclInjury],
      ],
      against: [.moderate: .overuse], denied: [.weak: [.aclInjury, .extensorRupture]],
      ratios: [.aclInjury: 2.3],
      source:
        "Wagemakers, Archives of Physical Medicine and Rehabilitation, 2010, for the ACL; others general teaching"
    ),
    Clue(
      MechanicalSign.kneecapShift,
      for: [.strong: [.patellarDislocation, .patellarInstability]],
      against: [.moderate: .menisci + .ligaments + [.itbs]],
      denied: [.moderate: [.patellarDislocation, .patellarInstability]]),
    Clue(
      MechanicalSign.cannotSlr, for: [.strong: [.extensorRupture], .moderate: [.fracture]],
      against: [.moderate: .menisci + .overuse], denied: [.strong: [.extensorRupture]],
      source: "published case reports of quadriceps tendon rupture"),
    Clue(
      MechanicalSign.cannotStraighten,
      for: [
        .moderate: [.lockedKnee],
        .weak: .menisci + [.extensorRupture, .septicArthritis, .popliteusTendinopathy],
      ],
      against: [.moderate: [.itbs, .pfp, .patellarTendinopathy, .loadFlare]],
      denied: [.moderate: [.lockedKnee]]),
    Clue(
      MechanicalSign.cannotBend90,
      for: [.moderate: [.fracture, .septicArthritis], .weak: [.crystalInflammatory, .aclInjury, .kneeOa]],
      against: [.moderate: [.itbs, .loadFlare], .weak: .kneecapJoint], denied: [.weak: [.fracture]]),
    Clue(
      MechanicalSign.cannotBearWeight,
      for: [
        .moderate: [.fracture, .septicArthritis, .kneeDislocation, .extensorRupture],
        .weak: [.sifk, .boneStressHip, .paediatricHip, .crystalInflammatory, .aclInjury],
      ],
      against: [
        .strong: .kneecapJoint + .tendons + .growth + [.itbs, .loadFlare],
        .moderate: [.kneeOa, .pesAnserine, .nerveEntrapment],
      ],
      denied: [.moderate: [.fracture, .kneeDislocation], .weak: [.septicArthritis]],
      source: "Stiell, Annals of Emergency Medicine, 1995; weight our own choice"),
    Clue(
      MechanicalSign.deformity,
      for: [.strong: [.fracture, .kneeDislocation], .moderate: [.patellarDislocation, .extensorRupture]],
      against: [.strong: .overuse], denied: [.weak: [.fracture, .kneeDislocation]]),
    Clue(
      MechanicalSign.limp,
      for: [
        .moderate: [.paediatricHip],
        .weak: [.boneStressHip, .fracture, .sifk, .muscleStrain, .septicArthritis, .boneStressKnee],
      ],
      against: [.weak: [.itbs, .pfp]], denied: [.moderate: [.paediatricHip]]),
    Clue(
      MechanicalSign.snap,
      for: [
        .moderate: [.medialPlica],
        .weak: [.itbs, .hamstringTendinopathy, .pesAnserine, .proxTibfib, .lateralMeniscusTear],
      ]),
    Clue(
      MechanicalSign.tenderKneecapOnly,
      for: [.moderate: [.fracture, .boneStressKnee], .weak: [.prepatellarBursitis]],
      denied: [.weak: [.fracture]],
      source: "Stiell, Annals of Emergency Medicine, 1995; weight our own choice"),
    Clue(
      MechanicalSign.tenderFibularHead,
      for: [
        .strong: [.proxTibfib], .moderate: [.fracture, .lclPlcInjury],
        .weak: [.nerveEntrapment, .boneStressKnee],
      ],
      denied: [.moderate: [.proxTibfib]]),
  ]
}
