/// How the person points at the pain.
public enum Pointing: String, CaseIterable, Hashable, Sendable {
  case fingertip
  case hand
  case wholeKnee = "whole_knee"
  case unsure
}
