/// What swelling there is (facts.md, section c5).
public enum Swelling: String, VocabularyToken {
  case none
  case mildGradual = "mild_gradual"
  case within2h = "within_2h"
  case within24h = "within_24h"
  case recurrentEffusion = "recurrent_effusion"
  case localisedFront = "localised_front"
  case poplitealLump = "popliteal_lump"
  case hotRed = "hot_red"
  case calf
  case severe

  /// The key of a report that holds these tokens.
  public static let key = SymptomReport.Key.swelling

  /// The answer in plain words.
  public var plainName: String {
    switch self {
    case .none: "none"
    case .mildGradual: "a little, came slowly"
    case .within2h: "clear, within two hours of the injury"
    case .within24h: "clear, within a day of the injury"
    case .recurrentEffusion: "comes back again and again, or stays"
    case .localisedFront: "a soft bump at the front only"
    case .poplitealLump: "a lump behind the knee"
    case .hotRed: "swollen with heat or redness"
    case .calf: "in the calf or lower leg"
    case .severe: "very large, the knee is tense"
    }
  }
}
