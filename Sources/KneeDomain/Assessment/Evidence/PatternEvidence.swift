/// Answers that say more together than one by one (facts.md, sections b and c9).
enum PatternEvidence {
  static let patterns = joint + tendon + growingBone + nerveAndVessel + published

  private static let joint = [
    Pattern(
      "the kneecap slips, and not for the first time",
      needs: [
        signs(MechanicalSign.kneecapShift), signs(MechanicalSign.givingWay) + signs(Onset.gradual, .flare),
      ],
      for: [.moderate: [.patellarInstability]], against: [.weak: [.patellarDislocation]]),
    Pattern(
      "stuck now, after a twist or unable to straighten",
      needs: [
        signs(MechanicalSign.lockedNow),
        signs(MechanicalSign.cannotStraighten) + signs(Trauma.twistPlanted, .squatRise)
          + signs(Onset.traumatic),
      ],
      for: [.moderate: [.lockedKnee]], source: "NHS Gloucestershire, knee red flags; weight our own choice"),
    Pattern(
      "short morning stiffness from 45 on", needs: [signs(Timing.stiffShort)], ages: 45...120,
      for: [.moderate: [.kneeOa]], source: "NICE guideline NG226, osteoarthritis; weight our own choice"),
    Pattern(
      "hip or groin pain that turning the hip brings on",
      needs: [signs(ContextSite.hipGroin) + signs(SystemicSign.hipPain), signs(Aggravator.hipRotation)],
      for: [.weak: [.boneStressHip, .paediatricHip, .referredPain]]),
    Pattern(
      "hot or red swelling, and fever or a way in for germs",
      needs: [
        signs(Swelling.hotRed),
        signs(
          SystemicSign.fever, .chills, .skinBreak, .prosthesis, .jointInjection, .immunosuppressed,
          .recentSurgery),
      ],
      for: [.moderate: [.septicArthritis]], source: "Coakley, Rheumatology, 2006; weight our own choice"),
  ]

  private static let tendon = [
    Pattern(
      "stumbled, landed or felt a pop, and cannot lift the straight leg",
      needs: [
        signs(Trauma.stumbleEccentric, .landing) + signs(MechanicalSign.popHeard),
        signs(MechanicalSign.cannotSlr),
      ],
      for: [.moderate: [.extensorRupture]], source: "published case reports of quadriceps tendon rupture")
  ]

  private static let growingBone = [
    Pattern(
      "an injury in the growing years, and the leg cannot be lifted, straightened or stood on",
      needs: [signs(Onset.traumatic), signs(MechanicalSign.cannotSlr, .cannotStraighten, .cannotBearWeight)],
      ages: 8...16, for: [.moderate: [.fracture]], against: [.moderate: [.extensorRupture]],
      source: "Sweeney, Current Sports Medicine Reports, 2020; weight our own choice")
  ]

  private static let nerveAndVessel = [
    Pattern(
      "a swollen or aching calf, and a risk of clots",
      needs: [
        signs(Swelling.calf) + signs(ContextSite.calf) + signs(Region.upperCalf, .poplitealFossa),
        signs(
          SystemicSign.recentTravel, .recentSurgery, .immobilised, .cancerHx, .prevClot, .hormonePregnancy,
          .breathless, .chestPain),
      ],
      for: [.moderate: [.dvt]], source: "Wells, New England Journal of Medicine, 2003; weight our own choice"),
    Pattern(
      "a hard injury, and a cold, numb or weak foot",
      needs: [
        signs(Trauma.hyperextension, .highEnergy, .dashboard, .varusBlow, .valgusBlow),
        signs(SystemicSign.coldFoot, .numbFoot, .weakFoot),
      ],
      for: [.strong: [.kneeDislocation], .moderate: [.lclPlcInjury]],
      against: [.moderate: [.nerveEntrapment, .referredPain]]),
    Pattern(
      "back pain with weakness or numbness in both legs",
      needs: [
        signs(SystemicSign.backPain) + signs(ContextSite.lowBack, .buttock), signs(Side.both),
        signs(SystemicSign.numbFoot, .weakFoot, .bothLegsWeak) + signs(Quality.numb),
      ],
      for: [.moderate: [.caudaEquina]]),
  ]

  private static let published = [
    Pattern(
      "turned or cut at speed, and a pop: together a ratio of 9.8",
      needs: [signs(Trauma.pivotNoncontact), signs(MechanicalSign.popHeard)],
      // The two count e and 2.3 already; this is what is left.
      ratios: [.aclInjury: 9.8 / (2.72 * 2.3)], source: "Décary, PLoS One, 2018"),
    Pattern(
      "a replaced knee, and broken skin: together a ratio of 15",
      needs: [signs(SystemicSign.prosthesis), signs(SystemicSign.skinBreak)],
      ratios: [.septicArthritis: 15 / (2.72 * 2.72)], source: "Margaretten, JAMA, 2007"),
    Pattern(
      "none of the Ottawa signs of a fracture", needs: [],
      denied: signs(MechanicalSign.cannotBearWeight, .cannotBend90, .tenderKneecapOnly, .tenderFibularHead),
      ages: 6...54, ratios: [.fracture: 0.05], source: "Bachmann, Annals of Internal Medicine, 2004"),
  ]

  private static func signs<Token: VocabularyToken>(_ tokens: Token...) -> [Sign] {
    tokens.map(Sign.init)
  }
}
