/// When it hurts (facts.md, section c4).
///
/// No ratio was published for a repeatable distance, for pain earlier in each run, or for night waking.
enum TimingEvidence {
  static let clues: [Clue] = [
    Clue(
      Timing.repeatableDistance, for: [.strong: [.itbs], .moderate: [.poplitealEntrapment]],
      against: [.moderate: .menisci + [.kneeOa, .loadFlare], .weak: [.boneStressKnee]],
      denied: [.moderate: [.itbs]]),
    Clue(
      Timing.easesMinutesAfterStop,
      for: [.moderate: [.itbs, .poplitealEntrapment], .weak: [.osgoodSchlatter, .slj]],
      against: [.moderate: .boneStress + [.kneeOa, .tumour, .septicArthritis], .weak: .menisci],
      denied: [.moderate: [.poplitealEntrapment], .weak: [.itbs]]),
    Clue(
      Timing.warmsUp, for: [.moderate: .tendons, .weak: [.kneeOa, .slj]],
      against: [.moderate: .boneStress, .weak: [.itbs, .poplitealEntrapment]]),
    Clue(
      Timing.earlierEachRun, for: [.strong: .boneStress], against: [.moderate: .tendons],
      denied: [.moderate: .boneStress],
      source: "Hoenig, Nature Reviews Disease Primers, 2022; weight our own choice"),
    Clue(Timing.duringIncreasing, for: [.weak: .boneStress + [.pfp, .itbs, .poplitealEntrapment]]),
    Clue(
      Timing.afterRun,
      for: [.weak: .tendons + [.pfp, .loadFlare, .chondromalacia, .degenerativeMeniscus, .medialPlica]]),
    Clue(
      Timing.nextMorning, for: [.moderate: .tendons, .weak: [.kneeOa, .loadFlare, .degenerativeMeniscus]]),
    Clue(
      Timing.stiffShort,
      for: [.moderate: [.kneeOa], .weak: [.degenerativeMeniscus, .quadTendinopathy, .patellarTendinopathy]],
      against: [.weak: [.itbs, .muscleStrain]], denied: [.moderate: [.kneeOa]],
      source: "NICE guideline NG226, osteoarthritis; Altman, Arthritis and Rheumatism, 1986"),
    Clue(
      Timing.stiffLong, for: [.strong: [.crystalInflammatory]],
      against: [.moderate: [.kneeOa], .weak: .kneecapJoint + [.itbs]],
      source: "NICE guideline NG226, osteoarthritis; weight our own choice"),
    Clue(
      Timing.nightWaking,
      for: [
        .moderate: [.tumour, .septicArthritis, .sifk, .boneStressKnee, .boneStressHip, .crystalInflammatory],
        .weak: [.kneeOa, .paediatricHip],
      ],
      // Overuse of the kneecap joint, the band or a tendon does not wake one up; this is also the safer side.
      against: [
        .strong: .kneecapJoint + [.itbs, .patellarTendinopathy],
        .moderate: [
          .quadTendinopathy, .hoffaImpingement, .loadFlare, .popliteusTendinopathy, .hamstringTendinopathy,
        ],
      ],
      denied: [.moderate: [.tumour], .weak: [.sifk]]),
    Clue(
      Timing.restPain,
      for: [
        .weak: [
          .tumour, .septicArthritis, .sifk, .boneStressKnee, .boneStressHip, .crystalInflammatory, .kneeOa,
          .referredPain, .dvt, .fracture,
        ]
      ], against: [.weak: .kneecapJoint + [.itbs, .patellarTendinopathy, .poplitealEntrapment]]),
    Clue(
      Timing.constant,
      for: [
        .moderate: [.septicArthritis, .tumour, .fracture, .compartmentSyndrome, .crystalInflammatory],
        .weak: [.dvt, .referredPain],
      ],
      against: [.moderate: [.itbs, .poplitealEntrapment], .weak: .kneecapJoint + .tendons]),
    Clue(
      Timing.exertionalPredictable, for: [.strong: [.poplitealEntrapment], .weak: [.itbs]],
      against: [.moderate: [.kneeOa, .dvt]], denied: [.moderate: [.poplitealEntrapment]]),
    Clue(Timing.nightPosition, for: [.weak: .menisci + [.pesAnserine, .kneeOa, .degenerativeMeniscus]]),
  ]
}
