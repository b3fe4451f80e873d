/// When it hurts (facts.md, section c4).
public enum Timing: String, VocabularyToken {
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

  /// The key of a report that holds these tokens.
  public static let key = SymptomReport.Key.timing

  /// The answer in plain words.
  public var plainName: String {
    switch self {
    case .repeatableDistance: "begins after about the same distance each run"
    case .easesMinutesAfterStop: "eases within minutes of stopping"
    case .warmsUp: "eases as the run warms up"
    case .earlierEachRun: "begins earlier with each run"
    case .duringIncreasing: "grows during the run"
    case .afterRun: "after the run"
    case .nextMorning: "the next morning"
    case .stiffShort: "stiff in the morning for up to half an hour"
    case .stiffLong: "stiff in the morning for more than an hour"
    case .nightWaking: "wakes me at night, however I lie"
    case .restPain: "hurts at rest"
    case .constant: "hurts all the time"
    case .exertionalPredictable: "only with hard effort, always the same way"
    case .nightPosition: "wakes me only when I turn or the knees touch"
    }
  }
}
