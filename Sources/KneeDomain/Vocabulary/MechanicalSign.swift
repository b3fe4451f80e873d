/// What the joint does or cannot do (facts.md, section c6).
public enum MechanicalSign: String, VocabularyToken {
  case clickPainless = "click_painless"
  case grinding
  case catching
  case pseudoLock = "pseudo_lock"
  case lockedNow = "locked_now"
  case givingWay = "giving_way"
  case instabilityPivot = "instability_pivot"
  case popHeard = "pop_heard"
  case kneecapShift = "kneecap_shift"
  case cannotSlr = "cannot_slr"
  case cannotStraighten = "cannot_straighten"
  case cannotBend90 = "cannot_bend_90"
  case cannotBearWeight = "cannot_bear_weight"
  case deformity
  case limp
  case snap
  case tenderKneecapOnly = "tender_kneecap_only"
  case tenderFibularHead = "tender_fibular_head"

  /// The key of a report that holds these tokens.
  public static let key = SymptomReport.Key.mechanical

  /// The answer in plain words.
  public var plainName: String {
    switch self {
    case .clickPainless: "clicks, without pain"
    case .grinding: "grinds or crunches"
    case .catching: "catches for a moment"
    case .pseudoLock: "gets stuck and then frees itself"
    case .lockedNow: "is stuck now and will not move freely"
    case .givingWay: "gives way"
    case .instabilityPivot: "shifts or gives when turning"
    case .popHeard: "a pop was heard or felt when it happened"
    case .kneecapShift: "the kneecap slipped out of place"
    case .cannotSlr: "cannot lift the straight leg off the bed"
    case .cannotStraighten: "cannot be straightened fully"
    case .cannotBend90: "cannot be bent to a right angle"
    case .cannotBearWeight: "cannot take four steps on it"
    case .deformity: "looks out of shape or out of place"
    case .limp: "limping"
    case .snap: "snaps over the bone"
    case .tenderKneecapOnly: "pressing on the kneecap hurts, on other bone not"
    case .tenderFibularHead: "pressing on the bony knob at the outer shin hurts"
    }
  }
}
