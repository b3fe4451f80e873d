/// What the joint does or cannot do (facts.md, section c6).
public enum MechanicalSign: String, CaseIterable, Hashable, Sendable {
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
}
