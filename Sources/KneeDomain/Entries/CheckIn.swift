/// How the knee is this morning.
public struct CheckIn: Hashable, Sendable {
  /// Which knee; nil when not said.
  public var side: Side?
  /// The score given.
  public var pain: Score
  /// The worst of the last 24 hours.
  public var worst24h: Score?
  /// New swelling this morning.
  public var swelling: NewSwelling?
  /// Morning stiffness in minutes.
  public var stiffnessMinutes: Int?
  /// Whether pain medicine was taken before the last session.
  public var meds: Bool?
  /// Hours slept.
  public var sleepHours: Double?

  /// An entry of the given parts.
  public init(
    side: Side? = nil, pain: Score, worst24h: Score? = nil, swelling: NewSwelling? = nil,
    stiffnessMinutes: Int? = nil, meds: Bool? = nil, sleepHours: Double? = nil
  ) {
    self.side = side
    self.pain = pain
    self.worst24h = worst24h
    self.swelling = swelling
    self.stiffnessMinutes = stiffnessMinutes
    self.meds = meds
    self.sleepHours = sleepHours
  }
}

/// New swelling, as asked each morning (facts.md, section f1).
public enum NewSwelling: String, CaseIterable, Hashable, Sendable {
  case none
  case little
  case clear
}
