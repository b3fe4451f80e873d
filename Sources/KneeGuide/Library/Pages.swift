extension Page {
  /// The text of the page.
  var topic: Topic {
    switch self {
    case .start: .start
    case .seekHelp: .seekHelp
    case .firstDays: .firstDays
    case .comfort: .comfort
    case .medicines: .medicines
    case .painRules: .painRules
    case .phases: .phases
    case .keepRunning: .keepRunning
    case .returnToRun: .returnToRun
    case .load: .load
    case .form: .form
    case .shoes: .shoes
    case .warmUp: .warmUp
    case .prevention: .prevention
    case .clinician: .clinician
    case .myths: .myths
    case .measures: .measures
    case .anatomy: .anatomy
    case .about: .about
    }
  }
}
