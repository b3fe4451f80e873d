/// A condition the program knows of (facts.md, section b).
public enum Condition: String, CaseIterable, Hashable, Sendable {
  case pfp
  case itbs
  case patellarTendinopathy = "patellar_tendinopathy"
  case quadTendinopathy = "quad_tendinopathy"
  case pesAnserine = "pes_anserine"
  case prepatellarBursitis = "prepatellar_bursitis"
  case infrapatellarBursitis = "infrapatellar_bursitis"
  case hoffaImpingement = "hoffa_impingement"
  case chondromalacia
  case medialPlica = "medial_plica"
  case medialMeniscusTear = "medial_meniscus_tear"
  case lateralMeniscusTear = "lateral_meniscus_tear"
  case degenerativeMeniscus = "degenerative_meniscus"
  case kneeOa = "knee_oa"
  case osgoodSchlatter = "osgood_schlatter"
  case slj
  case popliteusTendinopathy = "popliteus_tendinopathy"
  case hamstringTendinopathy = "hamstring_tendinopathy"
  case bakersCyst = "bakers_cyst"
  case proxTibfib = "prox_tibfib"
  case nerveEntrapment = "nerve_entrapment"
  case poplitealEntrapment = "popliteal_entrapment"
  case muscleStrain = "muscle_strain"
  case loadFlare = "load_flare"
  case referredPain = "referred_pain"
  case aclInjury = "acl_injury"
  case pclInjury = "pcl_injury"
  case mclInjury = "mcl_injury"
  case lclPlcInjury = "lcl_plc_injury"
  case patellarDislocation = "patellar_dislocation"
  case patellarInstability = "patellar_instability"
  case boneStressKnee = "bone_stress_knee"
  case boneStressHip = "bone_stress_hip"
  case sifk
  case ocd
  case crystalInflammatory = "crystal_inflammatory"
  case fracture
  case kneeDislocation = "knee_dislocation"
  case compartmentSyndrome = "compartment_syndrome"
  case septicArthritis = "septic_arthritis"
  case dvt
  case extensorRupture = "extensor_rupture"
  case lockedKnee = "locked_knee"
  case tumour
  case paediatricHip = "paediatric_hip"
  case caudaEquina = "cauda_equina"

  /// The name it is shown under.
  public var name: String {
    switch self {
    case .pfp: "Patellofemoral pain"
    case .itbs: "Iliotibial band syndrome"
    case .patellarTendinopathy: "Patellar tendinopathy"
    case .quadTendinopathy: "Quadriceps tendinopathy"
    case .pesAnserine: "Pes anserine pain"
    case .prepatellarBursitis: "Prepatellar bursitis"
    case .infrapatellarBursitis: "Infrapatellar bursitis"
    case .hoffaImpingement: "Fat-pad irritation"
    case .chondromalacia: "Cartilage change behind the kneecap"
    case .medialPlica: "Plica irritation"
    case .medialMeniscusTear: "Inner meniscus tear"
    case .lateralMeniscusTear: "Outer meniscus tear"
    case .degenerativeMeniscus: "Meniscus wear"
    case .kneeOa: "Knee osteoarthritis"
    case .osgoodSchlatter: "Osgood-Schlatter disease"
    case .slj: "Sinding-Larsen-Johansson disease"
    case .popliteusTendinopathy: "Popliteus tendinopathy"
    case .hamstringTendinopathy: "Hamstring tendinopathy at the knee"
    case .bakersCyst: "Baker's cyst"
    case .proxTibfib: "Upper tibiofibular joint irritation"
    case .nerveEntrapment: "Nerve irritation at the knee"
    case .poplitealEntrapment: "Popliteal artery entrapment"
    case .muscleStrain: "Muscle strain near the knee"
    case .loadFlare: "Simple training overload"
    case .referredPain: "Pain referred from the hip or back"
    case .aclInjury: "ACL injury"
    case .pclInjury: "PCL injury"
    case .mclInjury: "MCL injury"
    case .lclPlcInjury: "LCL or posterolateral corner injury"
    case .patellarDislocation: "Kneecap dislocation"
    case .patellarInstability: "Recurrent kneecap slipping"
    case .boneStressKnee: "Bone stress injury at the knee"
    case .boneStressHip: "Bone stress injury at the hip"
    case .sifk: "Insufficiency fracture of the knee"
    case .ocd: "Osteochondritis dissecans"
    case .crystalInflammatory: "Gout or inflammatory arthritis"
    case .fracture: "Fracture"
    case .kneeDislocation: "Knee dislocation"
    case .compartmentSyndrome: "Compartment syndrome"
    case .septicArthritis: "Joint infection"
    case .dvt: "Deep-vein thrombosis"
    case .extensorRupture: "Quadriceps or patellar tendon rupture"
    case .lockedKnee: "Locked knee"
    case .tumour: "Bone or soft-tissue tumor"
    case .paediatricHip: "Hip disorder of childhood"
    case .caudaEquina: "Cauda equina syndrome"
    }
  }

  /// Other names it goes by.
  public var alsoKnownAs: [String] {
    switch self {
    case .pfp: ["runner's knee", "anterior knee pain"]
    case .itbs: ["IT band pain"]
    case .patellarTendinopathy: ["jumper's knee"]
    case .quadTendinopathy: ["quadriceps tendinitis"]
    case .pesAnserine: ["goose-foot bursitis"]
    case .prepatellarBursitis: ["housemaid's knee"]
    case .infrapatellarBursitis: ["clergyman's knee"]
    case .hoffaImpingement: ["Hoffa's fat pad", "fat-pad syndrome"]
    case .chondromalacia: ["chondromalacia patellae"]
    case .medialPlica: ["plica syndrome"]
    case .medialMeniscusTear: ["medial meniscus tear", "torn cartilage"]
    case .lateralMeniscusTear: ["lateral meniscus tear"]
    case .degenerativeMeniscus: ["degenerative meniscus"]
    case .kneeOa: ["arthrosis", "worn joint"]
    case .osgoodSchlatter: ["growth pain at the top of the shin"]
    case .slj: ["growth pain at the tip of the kneecap"]
    case .hamstringTendinopathy: ["distal hamstring tendinopathy"]
    case .bakersCyst: ["popliteal cyst"]
    case .proxTibfib: ["proximal tibiofibular joint"]
    case .nerveEntrapment: ["peroneal or saphenous nerve entrapment"]
    case .poplitealEntrapment: ["exertional compartment syndrome"]
    case .muscleStrain: ["pulled calf or hamstring"]
    case .loadFlare: ["post-run soreness"]
    case .aclInjury: ["anterior cruciate ligament sprain or tear"]
    case .pclInjury: ["posterior cruciate ligament sprain or tear"]
    case .mclInjury: ["medial collateral ligament sprain"]
    case .lclPlcInjury: ["lateral collateral ligament sprain"]
    case .patellarDislocation: ["patellar dislocation"]
    case .patellarInstability: ["patellar instability"]
    case .boneStressKnee: ["stress fracture"]
    case .boneStressHip: ["femoral neck stress fracture"]
    case .sifk: ["subchondral insufficiency fracture", "SONK"]
    case .ocd: ["loosened piece of cartilage and bone"]
    case .crystalInflammatory: ["pseudogout"]
    case .fracture: ["broken bone"]
    case .kneeDislocation: ["multi-ligament injury"]
    case .septicArthritis: ["septic arthritis"]
    case .dvt: ["blood clot in the leg"]
    case .extensorRupture: ["extensor rupture"]
    case .lockedKnee: ["bucket-handle tear", "loose body"]
    case .paediatricHip: ["slipped growth plate of the hip", "Perthes disease"]
    case .caudaEquina: ["pressure on the nerves of the lower back"]
    case .popliteusTendinopathy, .referredPain, .compartmentSyndrome, .tumour:
      []
    }
  }
}
