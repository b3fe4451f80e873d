/// What the pain feels like (facts.md, section c2).
public enum Quality: String, CaseIterable, Hashable, Sendable {
  case dullAche = "dull_ache"
  case sharp
  case burning
  case stabbing
  case throbbing
  case tight
  case cramping
  case tingling
  case numb
  case deepBone = "deep_bone"
  case cordLike = "cord_like"
}
