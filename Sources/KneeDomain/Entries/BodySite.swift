/// A place that can hurt: on the knee, or off it where that matters for the knee.
public enum BodySite: Hashable, Sendable {
  case region(Region)
  case context(ContextSite)

  /// The token of the vocabulary, such as `patellar_tendon`.
  public var token: String {
    switch self {
    case .region(let region): region.rawValue
    case .context(let site): site.rawValue
    }
  }

  /// The site that a token names; nil for a token of neither list.
  public init?(token: String) {
    if let region = Region(rawValue: token) {
      self = .region(region)
    } else if let site = ContextSite(rawValue: token) {
      self = .context(site)
    } else {
      return nil
    }
  }
}
