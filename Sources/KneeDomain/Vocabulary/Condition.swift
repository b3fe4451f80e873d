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
}
