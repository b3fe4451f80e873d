/// General signs, risks and history (facts.md, section c7).
public enum SystemicSign: String, VocabularyToken {
  case fever
  case chills
  case unwell
  case weightLoss = "weight_loss"
  case nightSweats = "night_sweats"
  case skinBreak = "skin_break"
  case spreadingRedness = "spreading_redness"
  case breathless
  case chestPain = "chest_pain"
  case numbFoot = "numb_foot"
  case weakFoot = "weak_foot"
  case coldFoot = "cold_foot"
  case saddleNumbness = "saddle_numbness"
  case bladderBowel = "bladder_bowel"
  case recentTravel = "recent_travel"
  case recentSurgery = "recent_surgery"
  case immobilised
  case hormonePregnancy = "hormone_pregnancy"
  case cancerHx = "cancer_hx"
  case prevClot = "prev_clot"
  case anticoagulant
  case steroidFluoroquinolone = "steroid_fluoroquinolone"
  case diabetes
  case immunosuppressed
  case jointInjection = "joint_injection"
  case prosthesis
  case reds
  case osteoporosis
  case goutHx = "gout_hx"
  case psoriasis
  case otherJoints = "other_joints"
  case eyeGutInfection = "eye_gut_infection"
  case growthSpurt = "growth_spurt"
  case prevAcl = "prev_acl"
  case prevMeniscus = "prev_meniscus"
  case prevBsi = "prev_bsi"
  case hipPain = "hip_pain"
  case backPain = "back_pain"
  case loadSpike = "load_spike"
  case newShoes = "new_shoes"
  case lump
  case bothLegsWeak = "both_legs_weak"
  case sexualChange = "sexual_change"
  case steroid
  case fluoroquinolone

  /// The key of a report that holds these tokens.
  public static let key = SymptomReport.Key.systemic

  /// The answer in plain words.
  public var plainName: String {
    switch self {
    case .fever: "fever"
    case .chills: "shivering or chills"
    case .unwell: "feeling very unwell"
    case .weightLoss: "losing weight without meaning to"
    case .nightSweats: "drenching night sweats"
    case .skinBreak: "a wound, ulcer or broken skin near the knee"
    case .spreadingRedness: "redness that spreads"
    case .breathless: "short of breath or fainting"
    case .chestPain: "chest pain or coughing blood"
    case .numbFoot: "numb foot or lower leg"
    case .weakFoot: "weak foot, toes hard to lift"
    case .coldFoot: "cold, pale or blue foot"
    case .saddleNumbness: "numb between the legs"
    case .bladderBowel: "new trouble holding or passing urine or stool"
    case .recentTravel: "a journey of more than four hours lately"
    case .recentSurgery: "surgery in the last three months"
    case .immobilised: "leg in a cast or brace, or three days in bed lately"
    case .hormonePregnancy: "hormones, pregnancy, or a birth in the last six weeks"
    case .cancerHx: "cancer, now or earlier"
    case .prevClot: "a blood clot earlier"
    case .anticoagulant: "a blood thinner or a bleeding disorder"
    case .steroidFluoroquinolone: "steroid tablets or a quinolone antibiotic"
    case .diabetes: "diabetes"
    case .immunosuppressed: "weakened immune system, by illness or medicine"
    case .jointInjection: "an injection into this knee lately"
    case .prosthesis: "a joint replacement in this knee"
    case .reds: "eating too little for the training, or missed periods"
    case .osteoporosis: "thin bones (osteoporosis)"
    case .goutHx: "gout earlier"
    case .psoriasis: "psoriasis"
    case .otherJoints: "other joints swollen or painful too"
    case .eyeGutInfection: "a recent eye, gut or urinary infection"
    case .growthSpurt: "growing fast at present"
    case .prevAcl: "an earlier ACL injury"
    case .prevMeniscus: "an earlier meniscus tear"
    case .prevBsi: "an earlier stress fracture"
    case .hipPain: "hip pain too"
    case .backPain: "back pain too"
    case .loadSpike: "more or harder training than usual lately"
    case .newShoes: "new shoes"
    case .lump: "a lump that grows"
    case .bothLegsWeak: "both legs weak"
    case .sexualChange: "new loss of sexual feeling or function"
    case .steroid: "steroid tablets for weeks or longer"
    case .fluoroquinolone: "a quinolone antibiotic (such as ciprofloxacin) lately"
    }
  }
}
