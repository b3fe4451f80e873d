/// The panes, in the order of their keys.
package enum PaneID: String, CaseIterable, Hashable, Sendable {
  case today, body, progress, guide, plan, runs

  /// The name on the tab.
  package var title: String {
    switch self {
    case .today: "Today"
    case .body: "Body"
    case .progress: "Progress"
    case .guide: "Guide"
    case .plan: "Plan"
    case .runs: "Runs"
    }
  }

  /// The action that shows it.
  package var action: Action {
    switch self {
    case .today: .showToday
    case .body: .showBody
    case .progress: .showProgress
    case .guide: .showGuide
    case .plan: .showPlan
    case .runs: .showRuns
    }
  }
}
