/// How the pain began (facts.md, section c1).
public enum Onset: String, CaseIterable, Hashable, Sendable {
  case gradual
  case suddenRun = "sudden_run"
  case suddenSpontaneous = "sudden_spontaneous"
  case traumatic
  case flare
}
