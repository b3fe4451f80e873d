/// The event the pain began with, if any (facts.md, section c1).
public enum Trauma: String, VocabularyToken {
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

  /// The key of a report that holds these tokens.
  public static let key = SymptomReport.Key.trauma

  /// The answer in plain words.
  public var plainName: String {
    switch self {
    case .none: "no event"
    case .twistPlanted: "twisted on a planted foot"
    case .pivotNoncontact: "turned or cut at speed, without contact"
    case .landing: "landed from a jump"
    case .directBlow: "a blow to the knee"
    case .fallOnKnee: "fell on the knee"
    case .dashboard: "the shin was driven back, as by a dashboard"
    case .valgusBlow: "pushed inward from the outer side"
    case .varusBlow: "pushed outward from the inner side"
    case .hyperextension: "bent backward too far"
    case .stumbleEccentric: "stumbled and caught myself"
    case .kneecapShift: "the kneecap slipped out of place"
    case .squatRise: "rose from a squat"
    case .highEnergy: "a fall from a height or a traffic accident"
    }
  }
}
