import KneeDomain

extension Condition {
  /// What the guide says of the condition.
  var article: ConditionArticle {
    switch self {
    case .pfp: .pfp
    case .itbs: .itbs
    case .patellarTendinopathy: .patellarTendinopathy
    case .quadTendinopathy: .quadTendinopathy
    case .pesAnserine: .pesAnserine
    case .prepatellarBursitis: .prepatellarBursitis
    case .infrapatellarBursitis: .infrapatellarBursitis
    case .hoffaImpingement: .hoffaImpingement
    case .chondromalacia: .chondromalacia
    case .medialPlica: .medialPlica
    case .medialMeniscusTear: .medialMeniscusTear
    case .lateralMeniscusTear: .lateralMeniscusTear
    case .degenerativeMeniscus: .degenerativeMeniscus
    case .kneeOa: .kneeOa
    case .osgoodSchlatter: .osgoodSchlatter
    case .slj: .slj
    case .popliteusTendinopathy: .popliteusTendinopathy
    case .hamstringTendinopathy: .hamstringTendinopathy
    case .bakersCyst: .bakersCyst
    case .proxTibfib: .proxTibfib
    case .nerveEntrapment: .nerveEntrapment
    case .poplitealEntrapment: .poplitealEntrapment
    case .muscleStrain: .muscleStrain
    case .loadFlare: .loadFlare
    case .referredPain: .referredPain
    case .aclInjury: .aclInjury
    case .pclInjury: .pclInjury
    case .mclInjury: .mclInjury
    case .lclPlcInjury: .lclPlcInjury
    case .patellarDislocation: .patellarDislocation
    case .patellarInstability: .patellarInstability
    case .boneStressKnee: .boneStressKnee
    case .boneStressHip: .boneStressHip
    case .sifk: .sifk
    case .ocd: .ocd
    case .crystalInflammatory: .crystalInflammatory
    case .fracture: .fracture
    case .kneeDislocation: .kneeDislocation
    case .compartmentSyndrome: .compartmentSyndrome
    case .septicArthritis: .septicArthritis
    case .dvt: .dvt
    case .extensorRupture: .extensorRupture
    case .lockedKnee: .lockedKnee
    case .tumour: .tumour
    case .paediatricHip: .paediatricHip
    case .caudaEquina: .caudaEquina
    }
  }
}
