import KneeDomain

/// A run of words with what they are for.
public struct Span: Hashable, Sendable {
  /// What sets a run of words apart.
  public enum Kind: Hashable, Sendable {
    /// Ordinary words.
    case plain
    /// Words that carry the sentence.
    case strong
    /// Words that lead to another topic.
    case link(TopicID)
  }

  /// The words.
  public let text: String
  /// What they are for.
  public let kind: Kind

  /// A run of words.
  public init(_ text: String, _ kind: Kind = .plain) {
    self.text = text
    self.kind = kind
  }

  /// The topic the words lead to, if any.
  public var link: TopicID? {
    if case .link(let id) = kind { id } else { nil }
  }
}

/// A sentence or a few, with links. Written as a string literal whose links name their target, so that the
/// compiler refuses a link that leads nowhere:
///
/// ```swift
/// let prose: Prose = "It differs from \(condition: .itbs). \(strong: "Stop") if it limps."
/// ```
public struct Prose: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// The runs of words, in order.
  public let spans: [Span]

  /// Prose of given runs.
  public init(_ spans: [Span]) {
    self.spans = spans
  }

  /// Prose without links.
  public init(stringLiteral value: String) {
    spans = [Span(value)]
  }

  /// Prose with links.
  public init(stringInterpolation: Interpolation) {
    spans = stringInterpolation.spans
  }

  /// The words alone.
  public var text: String {
    spans.map(\.text).joined()
  }

  /// Whether it is a row of links with no more than a word or two of its own.
  var isList: Bool {
    let links = spans.count { $0.link != nil }
    guard links > 1 else { return false }
    let own = spans.filter { $0.link == nil }.flatMap { $0.text.split(separator: " ") }
    return own.count { $0 != "," && $0 != "." } <= links
  }

  /// Links in one line, with commas between and a stop at the end.
  static func list(of topics: [TopicID]) -> Prose {
    var spans: [Span] = []
    for topic in topics {
      if !spans.isEmpty { spans.append(Span(", ")) }
      spans.append(Span(topic.phrase, .link(topic)))
    }
    return Prose(spans + [Span(".")])
  }

  /// Collects the runs of a literal.
  public struct Interpolation: StringInterpolationProtocol {
    fileprivate var spans: [Span] = []

    /// An empty collection.
    public init(literalCapacity: Int, interpolationCount: Int) {
      spans.reserveCapacity(2 * interpolationCount + 1)
    }

    /// Ordinary words.
    public mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { spans.append(Span(literal)) }
    }

    /// Words that carry the sentence.
    public mutating func appendInterpolation(strong text: String) {
      spans.append(Span(text, .strong))
    }

    /// A link to a condition; without words of its own it bears the condition's plain name.
    public mutating func appendInterpolation(condition: Condition, _ words: String? = nil) {
      add(.condition(condition), words)
    }

    /// A link to an exercise; without words of its own it bears the exercise's name.
    public mutating func appendInterpolation(exercise: ExerciseID, _ words: String? = nil) {
      add(.exercise(exercise), words)
    }

    /// A link to a page; without words of its own it bears the page's title, without a question mark.
    public mutating func appendInterpolation(page: Page, _ words: String? = nil) {
      add(.page(page), words)
    }

    private mutating func add(_ topic: TopicID, _ words: String?) {
      spans.append(Span(words ?? topic.phrase, .link(topic)))
    }
  }
}
