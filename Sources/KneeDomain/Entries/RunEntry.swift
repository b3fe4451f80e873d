/// A run.
public struct RunEntry: Hashable, Sendable {
  /// Distance in kilometers.
  public var kilometers: Double
  /// Time in minutes.
  public var minutes: Double
  /// Pain during it.
  public var painDuring: Score?
  /// Pain within the hour after.
  public var painOneHourAfter: Score?
  /// The surface, in the user's own words.
  public var surface: String?
  /// Whether it went downhill.
  public var downhill: Bool?
  /// The name of the shoe.
  public var shoe: String?
  /// Effort of the session, 0 to 10.
  public var effort: Double?
  /// The level of the walk-run ladder it was a session of, 0 to 12.
  public var ladder: Int?
  /// Steps a minute, of both feet together.
  public var cadence: Int?
  /// Meters that went down, over the whole run.
  public var descentMeters: Double?

  /// An entry of the given parts.
  public init(
    kilometers: Double, minutes: Double, painDuring: Score? = nil, painOneHourAfter: Score? = nil,
    surface: String? = nil, downhill: Bool? = nil, shoe: String? = nil, effort: Double? = nil,
    ladder: Int? = nil, cadence: Int? = nil, descentMeters: Double? = nil
  ) {
    self.kilometers = kilometers
    self.minutes = minutes
    self.painDuring = painDuring
    self.painOneHourAfter = painOneHourAfter
    self.surface = surface
    self.downhill = downhill
    self.shoe = shoe
    self.effort = effort
    self.ladder = ladder
    self.cadence = cadence
    self.descentMeters = descentMeters
  }
}

/// A session of another sport: no kilometers of running, but minutes of effort (facts.md, section g3).
public struct ActivityEntry: Hashable, Sendable {
  /// The sport, in the user's own words, such as `cycling`.
  public var sport: String
  /// Time in minutes.
  public var minutes: Double
  /// Effort of the session, 0 to 10.
  public var effort: Double?
  /// Pain during it.
  public var painDuring: Score?

  /// An entry of the given parts.
  public init(sport: String, minutes: Double, effort: Double? = nil, painDuring: Score? = nil) {
    self.sport = sport
    self.minutes = minutes
    self.effort = effort
    self.painDuring = painDuring
  }
}

/// A pair of shoes.
public struct Shoe: Hashable, Sendable {
  /// The name given to it.
  public var name: String
  /// True when no longer worn.
  public var retired: Bool?
  /// Kilometers run in it before its runs were recorded.
  public var kilometersBefore: Double?
  /// Names it had before: runs that name one of them are its runs too.
  public var formerNames: [String]

  /// An entry of the given parts.
  public init(
    name: String, retired: Bool? = nil, kilometersBefore: Double? = nil, formerNames: [String] = []
  ) {
    self.name = name
    self.retired = retired
    self.kilometersBefore = kilometersBefore
    self.formerNames = formerNames
  }
}
