/// A topic that is neither a condition nor an exercise.
public enum Page: String, CaseIterable, Hashable, Sendable {
  case start
  case seekHelp = "seek_help"
  case firstDays = "first_days"
  case comfort
  case medicines
  case painRules = "pain_rules"
  case phases
  case keepRunning = "keep_running"
  case returnToRun = "return_to_run"
  case load
  case form
  case shoes
  case warmUp = "warm_up"
  case prevention
  case clinician
  case myths
  case measures
  case anatomy
  case about

  /// The title, as contents and links show it.
  public var title: String {
    switch self {
    case .start: "Where to begin"
    case .seekHelp: "When to seek help"
    case .firstDays: "First aid: the first three days"
    case .comfort: "Ice, tape, braces, rolling"
    case .medicines: "Pain medicines: cautions"
    case .painRules: "How much pain is all right"
    case .phases: "Settle, build, return"
    case .keepRunning: "Keep running, cut back, or stop?"
    case .returnToRun: "Back to running, step by step"
    case .load: "Load: how fast to build up"
    case .form: "Running form"
    case .shoes: "Shoes and insoles"
    case .warmUp: "Warm-up and cool-down"
    case .prevention: "Keeping it away"
    case .clinician: "Talking to a clinician"
    case .myths: "Myths, with their evidence"
    case .measures: "What the measures mean"
    case .anatomy: "The knee in plain words"
    case .about: "About this guide"
    }
  }

  /// The title, as it stands within a sentence.
  var phrase: String {
    title.last == "?" ? String(title.dropLast()) : title
  }
}
