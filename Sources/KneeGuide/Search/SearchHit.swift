import KneeDomain

/// A topic that answers a search.
public struct SearchHit: Hashable, Sendable {
  /// The topic.
  public let topic: TopicID
  /// How well it answers; only good for comparing.
  public let score: Double
  /// The heading of the section that the excerpt is from; nil for title and summary.
  public let section: String?
  /// The part of the text that answers best.
  public let excerpt: Excerpt
}

/// A piece of text with the words found in it.
public struct Excerpt: Hashable, Sendable {
  /// The text.
  public let text: String
  /// Where the words stand in it, in order.
  public let marks: [Range<String.Index>]
}
