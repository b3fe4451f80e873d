/// What makes it worse (facts.md, section c3).
public enum Aggravator: String, CaseIterable, Hashable, Sendable {
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
}
