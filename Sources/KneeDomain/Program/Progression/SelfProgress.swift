// Who must not move on alone (facts.md, section f4, and section d, age extremes).
extension ProgramState {
  /// Why nothing moves forward without a clinician; nil where the person may.
  var selfProgressBar: String? {
    if settings.condition.needsClinicianToProgress, settings.by == nil {
      return "with \(settings.condition.name) a clinician decides on every step"
    }
    if let age, age < 13 { return "under 13 a clinician decides on every step" }
    return nil
  }

  /// Whether a clinician's limit names the exercise: its dose is theirs.
  func isPrescribed(_ id: String) -> Bool {
    activeLimits.contains { limit in
      if case .prescribe(id, .some) = limit { true } else { false }
    }
  }

  /// What the age and the condition ask to be said first.
  var cautions: [String] {
    var cautions: [String] = []
    if let age, age < 10 {
      cautions.append("Under 10: knee pain of more than three days should be seen by a clinician first.")
    }
    // At 18 by the year of birth the birthday may still be to come.
    switch age {
    case nil:
      cautions.append(
        "Your age is not known here. Under 18, an adult or a clinician should look at this list first.")
    case let age? where age <= 18:
      cautions.append("Under 18: an adult or a clinician should look at this list first.")
    default: break
    }
    if let alone = template.leaveAlone, phase != .return, phase != .maintain {
      cautions.append("Until phase 3 leave alone: \(alone).")
    }
    return cautions
  }
}
