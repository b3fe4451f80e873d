import KneeDomain

/// A piece of a topic, from which the screen and the plain text are both set.
public enum Block: Hashable, Sendable {
  /// A few sentences.
  case text(Prose)
  /// Points in no order.
  case bullets([Prose])
  /// Steps to take one after the other.
  case steps([Prose])
  /// Terms, each with what is to be said of it.
  case rows([Row])
  /// Something to see before one reads on.
  case notice(Notice, Prose)
  /// A drawing.
  case figure(Figure)

  /// How much a notice matters.
  public enum Notice: String, Hashable, Sendable {
    /// Good to know.
    case note
    /// Take care.
    case caution
    /// Red flag: act on it.
    case danger
  }

  /// What is drawn.
  public enum Figure: Hashable, Sendable {
    /// The drawn knee with places marked.
    case places([Region])
    /// The drawn knee from a side, with a letter at each place: `a` at the first of the view's regions.
    case map(KneeView)
    /// An exercise, its start and its end.
    case exercise(ExerciseID)

    /// The letter of a place on a map by its number: `a` for 0.
    public static func letter(_ number: Int) -> String {
      String(UnicodeScalar(UInt8(97 + number % 26)))
    }
  }

  /// A term and what is to be said of it.
  public struct Row: Hashable, Sendable {
    /// The term, which may be a link.
    public let term: Prose
    /// What is to be said of it.
    public let text: Prose

    /// A row.
    public init(_ term: Prose, _ text: Prose) {
      self.term = term
      self.text = text
    }
  }

  /// All prose of the block, in reading order.
  public var prose: [Prose] {
    switch self {
    case .text(let prose), .notice(_, let prose): [prose]
    case .bullets(let items), .steps(let items): items
    case .rows(let rows): rows.flatMap { [$0.term, $0.text] }
    case .figure: []
    }
  }
}
