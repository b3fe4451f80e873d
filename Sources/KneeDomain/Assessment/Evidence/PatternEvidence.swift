/// Answers that say more together (facts.md, sections b and c9).
enum PatternEvidence {
  static let patterns: [Pattern] = [
    Pattern(
      "turned or cut at speed, and a pop",
      needs: [[Sign(Trauma.pivotNoncontact)], [Sign(MechanicalSign.popHeard)]],
      for: [.weak: [.aclInjury]], source: "Décary, PLoS One, 2018: ratio 9.8 for the two together"),
    Pattern(
      "the kneecap slipped, and it is not the first injury of today",
      needs: [
        [Sign(MechanicalSign.kneecapShift)],
        [Sign(MechanicalSign.givingWay), Sign(Onset.gradual), Sign(Onset.flare)],
      ],
      for: [.moderate: [.patellarInstability]], against: [.weak: [.patellarDislocation]]),
    Pattern(
      "short morning stiffness from 45 on", needs: [[Sign(Timing.stiffShort)]], ages: 45...120,
      for: [.moderate: [.kneeOa]], source: "NICE guideline NG226, osteoarthritis"),
    Pattern(
      "stumbled, and cannot lift the straight leg",
      needs: [
        [Sign(Trauma.stumbleEccentric), Sign(Trauma.landing), Sign(MechanicalSign.popHeard)],
        [Sign(MechanicalSign.cannotSlr)],
      ],
      for: [.moderate: [.extensorRupture]], source: "published case reports of quadriceps tendon rupture"),
    Pattern(
      "hot or red swelling, and fever or a way in for germs",
      needs: [
        [Sign(Swelling.hotRed)],
        [
          Sign(SystemicSign.fever), Sign(SystemicSign.chills), Sign(SystemicSign.skinBreak),
          Sign(SystemicSign.prosthesis),
          Sign(SystemicSign.jointInjection), Sign(SystemicSign.immunosuppressed),
          Sign(SystemicSign.recentSurgery),
        ],
      ], for: [.moderate: [.septicArthritis]], source: "Coakley, Rheumatology, 2006"),
    Pattern(
      "hip or groin pain that turning the hip brings on",
      needs: [[Sign(ContextSite.hipGroin), Sign(SystemicSign.hipPain)], [Sign(Aggravator.hipRotation)]],
      for: [.weak: [.boneStressHip, .paediatricHip, .referredPain]]),
    Pattern(
      "a swollen or aching calf, and a risk of clots",
      needs: [
        [Sign(Swelling.calf), Sign(ContextSite.calf), Sign(Region.upperCalf), Sign(Region.poplitealFossa)],
        [
          Sign(SystemicSign.recentTravel), Sign(SystemicSign.recentSurgery), Sign(SystemicSign.immobilised),
          Sign(SystemicSign.cancerHx), Sign(SystemicSign.prevClot), Sign(SystemicSign.hormonePregnancy),
          Sign(SystemicSign.breathless), Sign(SystemicSign.chestPain),
        ],
      ], for: [.moderate: [.dvt]],
      source: "Wells, New England Journal of Medicine, 2003; weight our own choice"),
  ]
}
