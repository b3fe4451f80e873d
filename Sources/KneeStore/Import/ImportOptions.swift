import KneeDomain

/// What an import needs to know beside the file.
public struct ImportOptions: Sendable {
  /// The person's clock: Strava, GPX and TCX tell the time in UTC, Garmin Connect on the watch.
  public var localTime: LocalTime
  /// The present time; what lies after it is refused.
  public var now: Instant
  /// The unit of distances where the file does not say it, as in the table of Garmin Connect. In miles the
  /// heights there are feet.
  public var units: Units
  /// Whether other sports are taken too, as activities.
  public var otherSports: Bool
  /// Further names of sports that stand for runs, as the file writes them.
  public var runNames: [String]

  /// Options of an import.
  public init(
    localTime: LocalTime, now: Instant, units: Units = .kilometers, otherSports: Bool = false,
    runNames: [String] = []
  ) {
    self.localTime = localTime
    self.now = now
    self.units = units
    self.otherSports = otherSports
    self.runNames = runNames
  }
}
