/// A place on the knee (facts.md, section a).
public enum Region: String, VocabularyToken {
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

  /// The key of a report that holds these tokens.
  public static let key = SymptomReport.Key.regions

  /// The place in plain words.
  public var plainName: String {
    switch self {
    case .peripatellar: "around the kneecap"
    case .retropatellar: "behind the kneecap"
    case .patellaFront: "on the kneecap"
    case .quadTendon: "just above the kneecap"
    case .distalThigh: "lower front of the thigh"
    case .inferiorPole: "bottom tip of the kneecap"
    case .patellarTendon: "the cord below the kneecap"
    case .hoffa: "soft pads beside the cord below the kneecap"
    case .tibialTuberosity: "bump at the top of the shin"
    case .medialPatella: "inner edge of the kneecap"
    case .lateralPatella: "outer edge of the kneecap"
    case .medialJointLine: "inner joint line"
    case .mcl: "inner side strap"
    case .medialCondyle: "inner knob of the lower thigh bone"
    case .medialPlateau: "top of the shin bone, inner side"
    case .pesAnserine: "inner shin, 4 to 6 cm below the crease"
    case .lateralEpicondyle: "outer side, 2 to 3 cm above the crease"
    case .lateralJointLine: "outer joint line"
    case .lcl: "outer side cord"
    case .gerdy: "outer front of the top of the shin"
    case .fibularHead: "bony knob on the outer shin"
    case .poplitealFossa: "hollow behind the knee"
    case .posterolateral: "back outer corner"
    case .posteromedial: "back inner corner"
    case .upperCalf: "top of the calf"
    case .deep: "deep inside"
    case .diffuse: "the whole knee"
    }
  }

  /// The place in the words of a clinician.
  public var clinicalName: String {
    switch self {
    case .peripatellar: "peripatellar retinaculum"
    case .retropatellar: "patellofemoral joint"
    case .patellaFront: "anterior patella / prepatellar bursa"
    case .quadTendon: "quadriceps tendon, superior pole"
    case .distalThigh: "distal quadriceps / femur"
    case .inferiorPole: "inferior patellar pole"
    case .patellarTendon: "mid patellar tendon"
    case .hoffa: "infrapatellar fat pad"
    case .tibialTuberosity: "tibial tubercle"
    case .medialPatella: "medial facet, medial plica, MPFL"
    case .lateralPatella: "lateral facet/retinaculum"
    case .medialJointLine: "medial tibiofemoral line"
    case .mcl: "medial collateral ligament"
    case .medialCondyle: "medial femoral condyle"
    case .medialPlateau: "medial tibial plateau"
    case .pesAnserine: "pes anserinus insertion"
    case .lateralEpicondyle: "lateral femoral epicondyle"
    case .lateralJointLine: "lateral tibiofemoral line"
    case .lcl: "lateral collateral ligament"
    case .gerdy: "Gerdy's tubercle"
    case .fibularHead: "fibular head, proximal tibiofibular joint"
    case .poplitealFossa: "popliteal fossa"
    case .posterolateral: "posterolateral corner, biceps femoris"
    case .posteromedial: "semimembranosus/-tendinosus, posterior horn"
    case .upperCalf: "gastrocnemius heads"
    case .deep: "intra-articular"
    case .diffuse: "diffuse"
    }
  }
}
