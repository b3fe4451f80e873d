import KneeDomain

extension Condition {
  /// The plain name, as it stands within a sentence.
  var phrase: String {
    switch self {
    case .pfp: "runner's knee"
    case .itbs: "IT band pain"
    case .patellarTendinopathy: "jumper's knee"
    case .quadTendinopathy: "quadriceps tendon pain"
    case .pesAnserine: "goose-foot pain"
    case .prepatellarBursitis: "bursitis on the kneecap"
    case .infrapatellarBursitis: "bursitis below the kneecap"
    case .hoffaImpingement: "fat-pad irritation"
    case .chondromalacia: "kneecap cartilage change"
    case .medialPlica: "inner fold irritation"
    case .medialMeniscusTear: "inner meniscus tear"
    case .lateralMeniscusTear: "outer meniscus tear"
    case .degenerativeMeniscus: "age-related meniscus change"
    case .kneeOa: "knee arthritis"
    case .osgoodSchlatter: "growth-plate pain below the kneecap"
    case .slj: "growth-plate pain at the kneecap tip"
    case .popliteusTendinopathy: "popliteus tendon pain"
    case .hamstringTendinopathy: "hamstring tendon pain at the knee"
    case .bakersCyst: "Baker's cyst"
    case .proxTibfib: "pain in the small outer joint"
    case .nerveEntrapment: "irritated nerve at the knee"
    case .poplitealEntrapment: "squeezed artery or muscle pressure"
    case .muscleStrain: "muscle strain near the knee"
    case .loadFlare: "training soreness"
    case .referredPain: "pain sent from hip or back"
    case .aclInjury: "ACL injury"
    case .pclInjury: "PCL injury"
    case .mclInjury: "MCL injury"
    case .lclPlcInjury: "LCL injury"
    case .patellarDislocation: "kneecap dislocation"
    case .patellarInstability: "slipping kneecap"
    case .boneStressKnee: "bone stress injury at the knee"
    case .boneStressHip: "bone stress injury at the hip"
    case .sifk: "insufficiency fracture"
    case .ocd: "loose cartilage in the young knee"
    case .crystalInflammatory: "gout and inflammatory arthritis"
    case .fracture: "fracture"
    case .kneeDislocation: "knee dislocation"
    case .compartmentSyndrome: "compartment syndrome"
    case .septicArthritis: "infected joint"
    case .dvt: "blood clot in the leg"
    case .extensorRupture: "torn straightening tendon"
    case .lockedKnee: "locked knee"
    case .tumour: "tumor"
    case .paediatricHip: "hip trouble in a child"
    case .caudaEquina: "pressed nerves in the low back"
    }
  }

  /// The plain name, as a title.
  public var title: String {
    phrase.prefix(1).uppercased() + phrase.dropFirst()
  }
}
