/// A place on the knee (facts.md, section a).
public enum Region: String, CaseIterable, Hashable, Sendable {
  case peripatellar
  case retropatellar
  case patellaFront = "patella_front"
  case quadTendon = "quad_tendon"
  case distalThigh = "distal_thigh"
  case inferiorPole = "inferior_pole"
  case patellarTendon = "patellar_tendon"
  case hoffa
  case tibialTuberosity = "tibial_tuberosity"
  case medialPatella = "medial_patella"
  case lateralPatella = "lateral_patella"
  case medialJointLine = "medial_joint_line"
  case mcl
  case medialCondyle = "medial_condyle"
  case medialPlateau = "medial_plateau"
  case pesAnserine = "pes_anserine"
  case lateralEpicondyle = "lateral_epicondyle"
  case lateralJointLine = "lateral_joint_line"
  case lcl
  case gerdy
  case fibularHead = "fibular_head"
  case poplitealFossa = "popliteal_fossa"
  case posterolateral
  case posteromedial
  case upperCalf = "upper_calf"
  case deep
  case diffuse
}
