// Groups of signs that several rules read, named once (facts.md, section d; risk-classes.md).
extension Criterion {
  /// For longer than so many days.
  static func longer(than days: Int) -> Criterion { .days((days + 1)...Int.max) }
  /// In the last seven days, said so.
  static let recent = Criterion.days(0...7)
  /// Not known to be older than seven days.
  static let fresh = Criterion.within(7)
  /// A child or teenager; an age that was not said is not taken for one.
  static let notYetSixteen = Criterion.age(0...15)
  /// Sixteen or more, or an age that was not said.
  static let sixteenOrNotSaid = Criterion.unless(notYetSixteen)

  static let fever = Criterion.systemic(.fever, .chills)
  static let bearsNoWeight = Criterion.mechanical(.cannotBearWeight)
  static let atRest = Criterion.timing(.restPain, .constant, .nightWaking)
  static let easesOnStopping = Criterion.timing(.easesMinutesAfterStop)
  static let jointSwelling = Criterion.swelling(
    .mildGradual, .within2h, .within24h, .recurrentEffusion, .hotRed, .severe)

  /// Every kind of swelling of the joint was asked and denied.
  static let swellingDenied = Criterion.allDenied(jointSwelling.signs)

  static let hipOrGroin = Criterion.any(.sites(.hipGroin), .systemic(.hipPain))
  /// The hip or the groin first of all: a hip that hurts beside a clear spot on the knee comes second.
  static let hipFirst = Criterion.any(.sites(.hipGroin), .all(.systemic(.hipPain), .unless(.clearKneeSpot)))
  static let clearKneeSpot = Criterion.anySign(
    Region.allCases.filter { ![.diffuse, .deep, .distalThigh].contains($0) }.map { Sign($0) })
  static let hipSign = Criterion.any(hipOrGroin, .aggravators(.hipRotation))
  static let lowBack = Criterion.any(.sites(.lowBack), .systemic(.backPain))
  static let calfOrHollow = Criterion.any(.regions(.poplitealFossa, .upperCalf), .sites(.calf))
  static let lowerLeg = Criterion.any(.regions(.upperCalf), .sites(.calf, .shin), .swelling(.calf))
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

  /// Any of the places on the knee.
  static let anyPlace = Criterion.anySign(Region.allCases.map { Sign($0) })
  /// An event that explains what the knee does; an injury without one explains nothing.
  static let knownEvent = Criterion.all(
    .injury, .anySign(Trauma.allCases.filter { $0 != .none }.map { Sign($0) }))
  /// A knock that hurt little.
  static let lightKnock = Criterion.all(.trauma(.directBlow), .painWorst(0...3))
  /// The worst pain was great, and pain now was not said to be moderate.
  static let wasSevere = Criterion.all(.painWorst(8...10), .unless(.painNow(0...5)))

  /// Pain that comes and goes with running was said; that speaks against a clot, an infection and a tumor.
  static let tiedToRunning = Criterion.any(
    .timing(
      .easesMinutesAfterStop, .exertionalPredictable, .repeatableDistance, .afterRun, .duringIncreasing),
    .aggravators(.longRun, .sprint, .uphill, .downhill))
  /// Pain that stops with the effort speaks against a clot.
  static let easesWithStopping = Criterion.timing(
    .easesMinutesAfterStop, .exertionalPredictable, .repeatableDistance)
  static let comesWithRunning = Criterion.any(
    .onset(.suddenRun), .systemic(.loadSpike), .aggravators(.longRun),
    .timing(.duringIncreasing, .earlierEachRun, .afterRun))
  static let usesTheJointLittle = Criterion.any(
    .atRest, .mechanical(.cannotBend90, .cannotStraighten, .limp), .unless(.painNow(0...4)))
  static let calf = Criterion.any(.regions(.upperCalf), .sites(.calf))
  static let nerveFeeling = Criterion.quality(.tingling, .numb)

  /// Where the tendons and the bone lie that straighten the knee.
  static let extensorPlace = Criterion.regions(.quadTendon, .patellarTendon, .inferiorPole)
  static let tendonLooksTorn = Criterion.any(
    .mechanical(.popHeard, .givingWay, .cannotStraighten), .swelling(.within2h, .within24h, .severe),
    .tendonMedicine, .systemic(.diabetes))
  static let growthPlace = Criterion.regions(.tibialTuberosity, .inferiorPole)
  /// A spot at the front of a growing knee that explains the trouble: a growth plate, or a bump that can be seen.
  static let clearSpotInFront = Criterion.any(
    growthPlace, .all(.regions(.patellarTendon, .patellaFront), .swelling(.localisedFront)))
  /// The bony bump at the top of the shin of a growing person, sore on both sides or on kneeling.
  static let growingBump = Criterion.all(
    .age(8...17), .onlyAt(.tibialTuberosity),
    .any(.side(.both), .swelling(.localisedFront), .aggravators(.kneel)))

  /// Places where bone lies under the skin or carries most.
  static let bonePlace = Criterion.any(
    .regions(
      .medialPlateau, .gerdy, .medialCondyle, .distalThigh, .pesAnserine, .patellaFront, .fibularHead),
    .sites(.shin))
  /// Bone that breaks more easily.
  static let weakBone = Criterion.systemic(.osteoporosis, .steroid, .steroidFluoroquinolone)
  /// Pain that a movement or a posture brings on was said.
  static let broughtOn = Criterion.any(
    tiedToRunning,
    .anySign(
      Aggravator.allCases.filter { ![.walk, .weightBearing, .hop].contains($0) }.map { Sign($0) }))
  /// Little to eat, missed periods, or an earlier stress fracture.
  static let tiredBone = Criterion.systemic(.reds, .prevBsi)
  static let boneRisk = Criterion.systemic(.loadSpike, .reds, .prevBsi, .osteoporosis)

  /// What the first look of a clinician at a suddenly painful knee is for was all asked and answered no.
  static let suddenPainIsHarmless = Criterion.allDenied(
    [
      Sign(MechanicalSign.cannotBearWeight), Sign(MechanicalSign.cannotBend90),
      Sign(MechanicalSign.cannotStraighten), Sign(MechanicalSign.cannotSlr),
    ] + [Sign(Swelling.hotRed), Sign(Swelling.calf), Sign(SystemicSign.fever)])
}
