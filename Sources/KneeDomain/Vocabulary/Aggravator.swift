/// What makes it worse (facts.md, section c3).
public enum Aggravator: String, VocabularyToken {
  case stairsDown = "stairs_down"
  case sitLong = "sit_long"
  case squat
  case deepSquat = "deep_squat"
  case stairsUp = "stairs_up"
  case downhill
  case uphill
  case jump
  case sprint
  case hop
  case twist
  case pivot
  case fullExtension = "full_extension"
  case kneel
  case riseFromSit = "rise_from_sit"
  case walk
  case weightBearing = "weight_bearing"
  case resistedBend = "resisted_bend"
  case resistedStraighten = "resisted_straighten"
  case hipRotation = "hip_rotation"
  case backMovement = "back_movement"
  case breaststroke
  case cycling
  case longRun = "long_run"
  case prolongedStand = "prolonged_stand"

  /// The key of a report that holds these tokens.
  public static let key = SymptomReport.Key.aggravators

  /// The answer in plain words.
  public var plainName: String {
    switch self {
    case .stairsDown: "going down stairs"
    case .sitLong: "sitting for long with the knee bent"
    case .squat: "squatting"
    case .deepSquat: "squatting deeply"
    case .stairsUp: "going up stairs"
    case .downhill: "running or walking downhill"
    case .uphill: "running or walking uphill"
    case .jump: "jumping"
    case .sprint: "sprinting"
    case .hop: "hopping on that leg"
    case .twist: "twisting on the leg"
    case .pivot: "turning or cutting at speed"
    case .fullExtension: "straightening the knee all the way"
    case .kneel: "kneeling"
    case .riseFromSit: "getting up from a chair"
    case .walk: "walking on the flat"
    case .weightBearing: "putting weight on the leg"
    case .resistedBend: "bending the knee against resistance"
    case .resistedStraighten: "straightening the knee against resistance"
    case .hipRotation: "turning the hip in or out"
    case .backMovement: "moving the back"
    case .breaststroke: "swimming breaststroke"
    case .cycling: "cycling"
    case .longRun: "long runs"
    case .prolongedStand: "standing for long"
    }
  }
}
