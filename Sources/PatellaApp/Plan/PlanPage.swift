/// The pages of the Plan pane, in the order of their names at its top.
package enum PlanPage: String, NamedPage, Sendable {
  case overview, week, exercises, running, tests, why, ahead, firstDays, change, limits

  /// The name at the top of the pane.
  package var title: String {
    switch self {
    case .overview: "Overview"
    case .week: "Week"
    case .exercises: "Exercises"
    case .running: "Running"
    case .tests: "Tests"
    case .why: "Why"
    case .ahead: "Ahead"
    case .firstDays: "First days"
    case .change: "Change"
    case .limits: "Limits"
    }
  }
}
