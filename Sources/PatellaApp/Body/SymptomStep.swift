import KneeDomain

/// The steps of symptom entry, in their order. Together they ask for every key of a report.
enum SymptomStep: Int, CaseIterable, Hashable, Sendable {
  case safety, place, strength, beginning, feel, worse, time, swelling, function, general, note

  var title: String {
    switch self {
    case .safety: "Safety check"
    case .place: "Where it hurts"
    case .strength: "How much, how long"
    case .beginning: "How it began"
    case .feel: "What it feels like"
    case .worse: "What makes it worse"
    case .time: "When it hurts"
    case .swelling: "Swelling"
    case .function: "What the knee does"
    case .general: "General signs and history"
    case .note: "A note"
    }
  }

  /// One line that says how to answer.
  var instruction: String {
    switch self {
    case .safety: "Is any of this so? It decides how soon to be seen."
    case .place: "Tick every place; one to three say most."
    case .strength: "Type the numbers."
    case .note: "Anything else, in your own words. Words here never change the advice."
    case .beginning, .feel, .worse, .time, .swelling, .function, .general: "Tick what is so."
    }
  }

  /// The keys of the report that are asked for here as ticks.
  var keys: [SymptomReport.Key] {
    switch self {
    case .safety, .note: []
    case .place: [.regions, .contextSites]
    case .strength: [.trend, .side]
    case .beginning: [.onset, .trauma]
    case .feel: [.pointing, .quality]
    case .worse: [.aggravators]
    case .time: [.timing]
    case .swelling: [.swelling]
    case .function: [.mechanical]
    case .general: [.systemic]
    }
  }

  /// The numbers that are asked for here.
  var numbers: [SymptomNumber] {
    switch self {
    case .strength: [.painNow, .painWorst, .durationDays]
    case .general: [.age]
    default: []
    }
  }

  var next: SymptomStep? { SymptomStep(rawValue: rawValue + 1) }
  var previous: SymptomStep? { SymptomStep(rawValue: rawValue - 1) }
}

/// A number of a report that is typed in.
enum SymptomNumber: Hashable, Sendable {
  case painNow, painWorst, durationDays, age

  var label: String {
    switch self {
    case .painNow: "pain now, 0 to 10"
    case .painWorst: "worst pain of the last days, 0 to 10"
    case .durationDays: "days since it began"
    case .age: "age in years"
    }
  }

  private var largest: Int {
    switch self {
    case .painNow, .painWorst: 10
    case .durationDays: 36_500
    case .age: 120
    }
  }

  /// The text after one more digit. A digit that would make the number too large begins a new one.
  func typing(_ digit: Character, after text: String) -> String {
    let next = text + String(digit)
    guard text != "0", let value = Int(next), value <= largest else { return String(digit) }
    return next
  }

  func value(in report: SymptomReport) -> Int? {
    switch self {
    case .painNow: report.painNow?.value
    case .painWorst: report.painWorst?.value
    case .durationDays: report.durationDays
    case .age: report.age
    }
  }

  func set(_ value: Int?, in report: inout SymptomReport) {
    switch self {
    case .painNow: report.painNow = value.flatMap(Score.init)
    case .painWorst: report.painWorst = value.flatMap(Score.init)
    case .durationDays: report.durationDays = value
    case .age: report.age = value
    }
  }
}

/// One line of a step.
enum SymptomRow: Hashable, Sendable {
  case heading(String)
  case question(SafetyQuestion)
  /// What a yes to a question of the safety check can mean.
  case choice(SafetyQuestion.Choice, of: SafetyQuestion)
  case sign(Sign)
  case sex(Sex)
  case number(SymptomNumber)
  case note

  var isHeading: Bool {
    if case .heading = self { true } else { false }
  }
}
