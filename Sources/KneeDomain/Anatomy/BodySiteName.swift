extension BodySite {
  /// The place in plain words.
  public var plainName: String {
    switch self {
    case .region(let region): region.plainName
    case .context(let site): site.plainName
    }
  }
}
