// Groups of signs that several rules read, named once (facts.md, section d; risk-classes.md).
extension Criterion {
  /// In the last seven days.
  static let recent = Criterion.days(0...7)
  /// For longer than so many days.
  static func longer(than days: Int) -> Criterion { .days((days + 1)...Int.max) }

  static let fever = Criterion.systemic(.fever, .chills)
  static let bearsNoWeight = Criterion.mechanical(.cannotBearWeight)
  static let atRest = Criterion.timing(.restPain, .constant, .nightWaking)
  static let easesOnStopping = Criterion.timing(.easesMinutesAfterStop)
  static let jointSwelling = Criterion.swelling(
    .mildGradual, .within2h, .within24h, .recurrentEffusion, .hotRed, .severe)

  static let hipOrGroin = Criterion.any(.sites(.hipGroin), .systemic(.hipPain))
  static let hipSign = Criterion.any(hipOrGroin, .aggravators(.hipRotation))
  static let lowBack = Criterion.any(.sites(.lowBack), .systemic(.backPain))
  static let calfOrHollow = Criterion.any(.regions(.poplitealFossa, .upperCalf), .sites(.calf))
  static let lowerLeg = Criterion.any(.regions(.upperCalf), .sites(.calf, .shin))
  static let fibularHead = Criterion.any(.regions(.fibularHead), .mechanical(.tenderFibularHead))
  static let tendonPlace = Criterion.regions(
    .quadTendon, .inferiorPole, .patellarTendon, .tibialTuberosity, .pesAnserine, .posterolateral,
    .posteromedial)

  /// Steroids for long weaken the defense too; the combined word may mean them.
  static let weakImmunity = Criterion.systemic(.immunosuppressed, .steroid, .steroidFluoroquinolone)
  static let tendonMedicine = Criterion.systemic(.steroid, .fluoroquinolone, .steroidFluoroquinolone)

  /// The questions that tell a light knock from an injury that needs a look were all answered no.
  static let injuryQuestionsDenied = Criterion.allDenied([
    Sign(MechanicalSign.cannotBearWeight), Sign(MechanicalSign.cannotBend90),
    Sign(MechanicalSign.cannotStraighten),
    Sign(Swelling.severe), Sign(Swelling.within2h), Sign(Swelling.within24h),
  ])
}
