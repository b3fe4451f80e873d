/// Groups of conditions that several lines of the tables name.
extension [Condition] {
  static let ligaments: [Condition] = [.aclInjury, .pclInjury, .mclInjury, .lclPlcInjury]
  static let menisci: [Condition] = [.medialMeniscusTear, .lateralMeniscusTear]
  /// What takes an event.
  static let injuries: [Condition] =
    ligaments + [.patellarDislocation, .fracture, .kneeDislocation, .compartmentSyndrome, .extensorRupture]
  /// The kneecap joint and its neighbors, which behave alike.
  static let kneecapJoint: [Condition] = [.pfp, .chondromalacia, .medialPlica]
  static let tendons: [Condition] = [
    .patellarTendinopathy, .quadTendinopathy, .hamstringTendinopathy, .popliteusTendinopathy,
  ]
  static let growth: [Condition] = [.osgoodSchlatter, .slj]
  static let bursae: [Condition] = [.prepatellarBursitis, .infrapatellarBursitis]
  static let boneStress: [Condition] = [.boneStressKnee, .boneStressHip]
  /// What hurts at one spot that a fingertip finds.
  static let spots: [Condition] =
    tendons + growth + [.itbs, .pesAnserine, .proxTibfib, .boneStressKnee, .infrapatellarBursitis]
  /// What running builds up without an event.
  static let overuse: [Condition] =
    kneecapJoint + tendons + growth + boneStress + [.itbs, .pesAnserine, .hoffaImpingement]
}
