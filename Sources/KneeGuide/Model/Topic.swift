import KneeDomain

/// One page of the guide.
public struct Topic: Hashable, Sendable, Identifiable {
  /// What names the topic.
  public let id: TopicID
  /// The plain title.
  public let title: String
  /// The clinical name, where there is one.
  public let clinical: String?
  /// Other names one may look for.
  public let alsoCalled: [String]
  /// One or two sentences that say what the topic is about.
  public let summary: Prose
  /// How soon somebody should usually look at it; nil where that makes no sense.
  public let care: TriageLevel?
  /// The places of the knee it is about, the most usual first.
  public let regions: [Region]
  /// The text.
  public let sections: [Section]
  /// What the text rests on.
  public let sources: [Source]

  /// A headed part of a topic.
  public struct Section: Hashable, Sendable {
    /// The heading.
    public let heading: String
    /// The text under it.
    public let blocks: [Block]

    /// A section.
    public init(_ heading: String, _ blocks: [Block]) {
      self.heading = heading
      self.blocks = blocks
    }
  }

  /// A topic.
  public init(
    _ id: TopicID, title: String, clinical: String? = nil, alsoCalled: [String] = [], summary: Prose,
    care: TriageLevel? = nil, regions: [Region] = [], sections: [Section], sources: [Source]
  ) {
    self.id = id
    self.title = title
    self.clinical = clinical
    self.alsoCalled = alsoCalled
    self.summary = summary
    self.care = care
    self.regions = regions
    self.sections = sections
    self.sources = sources
  }

  /// All prose of the topic, in reading order.
  public var prose: [Prose] {
    [summary] + sections.flatMap { $0.blocks.flatMap(\.prose) }
  }

  /// The topics it leads to, in reading order, each once.
  public var links: [TopicID] {
    var seen: Set<TopicID> = []
    return prose.flatMap(\.spans).compactMap(\.link).filter { seen.insert($0).inserted }
  }
}
