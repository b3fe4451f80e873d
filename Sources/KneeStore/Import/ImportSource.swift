/// Where a file that is imported comes from, found by its content.
public enum ImportSource: String, CaseIterable, Hashable, Sendable {
  /// Lines of a journal, as `export` writes them.
  case journal
  /// `activities.csv` of Strava's bulk export.
  case strava
  /// `Activities.csv` of Garmin Connect.
  case garmin
  /// A track in GPX 1.1.
  case gpx
  /// A training in TCX.
  case tcx

  /// What people call it.
  public var name: String {
    switch self {
    case .journal: "patella"
    case .strava: "Strava"
    case .garmin: "Garmin Connect"
    case .gpx: "GPX"
    case .tcx: "TCX"
    }
  }
}
