extension SymptomReport.Key {
  /// The question that the whole list answers.
  var question: String {
    switch self {
    case .regions: "Where on the knee does it hurt?"
    case .pointing: "How do you point at the pain: with one fingertip, a hand, or over the whole knee?"
    case .onset: "How did it begin?"
    case .trauma: "What happened when it began?"
    case .swelling: "Is the knee swollen, and how did the swelling come?"
    case .side: "Is it one knee or both?"
    case .contextSites, .quality, .aggravators, .timing, .mechanical, .systemic, .trend: "\(title)?"
    }
  }
}

extension Sign {
  /// The question that this sign answers with yes or no.
  var question: String {
    switch key {
    case .aggravators: "Is it made worse by \(plainName)?"
    case .regions, .contextSites: "Does this hurt too: \(plainName)?"
    case .quality: "Does it feel like this: \(plainName)?"
    case .timing, .mechanical, .systemic, .swelling, .onset, .trauma, .pointing, .side, .trend:
      "Is this so: \(plainName)?"
    }
  }
}
