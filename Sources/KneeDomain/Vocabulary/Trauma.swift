/// The event the pain began with, if any (facts.md, section c1).
public enum Trauma: String, CaseIterable, Hashable, Sendable {
  case none
  case twistPlanted = "twist_planted"
  case pivotNoncontact = "pivot_noncontact"
  case landing
  case directBlow = "direct_blow"
  case fallOnKnee = "fall_on_knee"
  case dashboard
  case valgusBlow = "valgus_blow"
  case varusBlow = "varus_blow"
  case hyperextension
  case stumbleEccentric = "stumble_eccentric"
  case kneecapShift = "kneecap_shift"
  case squatRise = "squat_rise"
  case highEnergy = "high_energy"
}
