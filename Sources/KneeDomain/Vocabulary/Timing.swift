/// When it hurts (facts.md, section c4).
public enum Timing: String, CaseIterable, Hashable, Sendable {
  case repeatableDistance = "repeatable_distance"
  case easesMinutesAfterStop = "eases_minutes_after_stop"
  case warmsUp = "warms_up"
  case earlierEachRun = "earlier_each_run"
  case duringIncreasing = "during_increasing"
  case afterRun = "after_run"
  case nextMorning = "next_morning"
  case stiffShort = "stiff_short"
  case stiffLong = "stiff_long"
  case nightWaking = "night_waking"
  case restPain = "rest_pain"
  case constant
  case exertionalPredictable = "exertional_predictable"
  case nightPosition = "night_position"
}
