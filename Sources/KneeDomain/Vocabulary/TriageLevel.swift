/// How soon somebody should look at the knee (facts.md, section d), most urgent first.
public enum TriageLevel: String, CaseIterable, Hashable, Sendable {
  case emergency
  case urgent
  case soon
  case routine
  case selfCare = "self"
}
