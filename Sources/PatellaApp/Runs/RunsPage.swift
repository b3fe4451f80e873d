/// The pages of the Runs pane, in the order of their names at its top.
package enum RunsPage: String, NamedPage, Sendable {
  case log, load, shoes, cadence

  /// The name at the top of the pane.
  package var title: String {
    switch self {
    case .log: "Log"
    case .load: "Load"
    case .shoes: "Shoes"
    case .cadence: "Cadence"
    }
  }
}
