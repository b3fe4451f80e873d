/// Pain at a place.
public struct PainEntry: Hashable, Sendable {
  /// Which knee; nil when not said.
  public var side: Side?
  /// Where it hurts.
  public var sites: [BodySite]
  /// The score given.
  public var pain: Score
  /// When it hurts.
  public var when: Timing?

  /// An entry of the given parts.
  public init(side: Side? = nil, sites: [BodySite], pain: Score, when: Timing? = nil) {
    self.side = side
    self.sites = sites
    self.pain = pain
    self.when = when
  }
}
