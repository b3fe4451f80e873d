import KneeDomain

/// The guide: everything one can read about a knee.
///
/// ```swift
/// let topic = Guide.topic(.condition(.pfp))
/// print(topic.title, "-", topic.summary.text)
/// for hit in Guide.search("stairs down") { print(hit.topic.slug, hit.excerpt.text) }
/// ```
public enum Guide {
  /// The topic of an id. There is one for each.
  public static func topic(_ id: TopicID) -> Topic {
    switch id {
    case .condition(let condition): condition.article.topic
    case .exercise(let exercise): exercise.topic
    case .page(let page): page.topic
    }
  }

  /// Every topic, pages first.
  public static let topics: [Topic] = TopicID.all.map(topic)

  /// Topics whose text holds the words, best first (see ``SearchIndex``).
  public static func search(_ words: String, limit: Int = 20) -> [SearchHit] {
    index.search(words, limit: limit)
  }

  /// Makes the index that searches need, unless it is there: the first search of a process then takes no longer than
  /// the others.
  public static func prepareSearch() {
    _ = index
  }

  /// The topic that a reader means by a name typed: a slug, a title, one of the other names; nil if none is
  /// called so. Case, hyphens and apostrophes do not matter.
  public static func named(_ name: String) -> TopicID? {
    names[nameKey(name)]
  }

  /// Built at the first search or before it.
  private static let index = SearchIndex(topics)

  /// Names to ids; where two topics share a name, the first in the order of the contents has it.
  private static let names: [String: TopicID] = {
    var names: [String: TopicID] = [:]
    for topic in topics { names[nameKey(topic.id.slug)] = topic.id }
    for topic in topics where names[nameKey(topic.title)] == nil { names[nameKey(topic.title)] = topic.id }
    for topic in topics {
      for name in topic.alsoCalled + [topic.clinical].compactMap({ $0 }) where names[nameKey(name)] == nil {
        names[nameKey(name)] = topic.id
      }
    }
    return names
  }()

  private static func nameKey(_ name: String) -> String {
    name.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
