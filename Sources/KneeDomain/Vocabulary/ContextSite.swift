/// A place off the knee that can matter for it (facts.md, section a).
public enum ContextSite: String, CaseIterable, Hashable, Sendable {
  case hipGroin = "hip_groin"
  case buttock
  case lowBack = "low_back"
  case thigh
  case calf
  case shin
  case foot
}
