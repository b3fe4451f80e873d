/// What swelling there is (facts.md, section c5).
public enum Swelling: String, CaseIterable, Hashable, Sendable {
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
}
