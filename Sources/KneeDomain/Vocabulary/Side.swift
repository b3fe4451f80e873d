/// Which knee a report or an entry is about.
public enum Side: String, CaseIterable, Hashable, Sendable {
  case left
  case right
  case both
}
