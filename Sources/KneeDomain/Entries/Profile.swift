/// Who the journal is about; the latest one holds. Every part may be unknown.
public struct Profile: Hashable, Sendable {
  /// Which knee; nil when not said.
  public var side: Side?
  /// Four-digit year.
  public var birthYear: Int?
  /// Sex, where given.
  public var sex: Sex?
  /// When the knee trouble began.
  public var since: Day?
  /// Usual distance in kilometers a week.
  public var usualKilometers: Double?
  /// Units to show distances in.
  public var units: Units?

  /// An entry of the given parts.
  public init(
    side: Side? = nil, birthYear: Int? = nil, sex: Sex? = nil, since: Day? = nil,
    usualKilometers: Double? = nil, units: Units? = nil
  ) {
    self.side = side
    self.birthYear = birthYear
    self.sex = sex
    self.since = since
    self.usualKilometers = usualKilometers
    self.units = units
  }
}

/// Sex as it bears on base rates and risks (facts.md, section c8).
public enum Sex: String, CaseIterable, Hashable, Sendable {
  case female = "F"
  case male = "M"
}

/// Units that distances are shown in; they are stored metric.
public enum Units: String, CaseIterable, Hashable, Sendable {
  case kilometers = "km"
  case miles = "mi"
}
