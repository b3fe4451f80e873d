/// General signs, risks and history (facts.md, section c7).
public enum SystemicSign: String, CaseIterable, Hashable, Sendable {
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
}
