/// The pages of the Progress pane, in the order of their names at its top. Each is a `Pane` of its own, in its
/// own folder here; `ProgressPane` holds them.
package enum ProgressPage: String, NamedPage, Sendable {
  case pain, places, calendar, volume, tests, body, links

  /// The name at the top of the pane.
  package var title: String {
    switch self {
    case .pain: "Pain"
    case .places: "Places"
    case .calendar: "Calendar"
    case .volume: "Volume"
    case .tests: "Tests"
    case .body: "Body"
    case .links: "Links"
    }
  }
}
