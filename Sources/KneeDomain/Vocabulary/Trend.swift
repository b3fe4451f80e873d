/// Which way it is going (facts.md, section c7).
public enum Trend: String, CaseIterable, Hashable, Sendable {
  case unknown
  case improving
  case same
  case worse
}
