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

  /// Where the record of an id was imported from; nil for one that was not, or not from another program.
  init?(of id: String) {
    guard let source = ImportSource.allCases.first(where: { id.hasPrefix($0.rawValue + "-") }),
      source != .journal
    else { return nil }
    self = source
  }
}
