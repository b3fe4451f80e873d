import KneeDomain

/// What names a topic. There is a topic for every id, so a link cannot lead nowhere.
public enum TopicID: Hashable, Sendable {
  /// What may be the matter.
  case condition(Condition)
  /// Something to do for it.
  case exercise(ExerciseID)
  /// Everything else.
  case page(Page)

  /// Every id, pages first.
  public static let all: [TopicID] =
    Page.allCases.map(TopicID.page) + Condition.allCases.map(TopicID.condition)
    + ExerciseID.allCases.map(TopicID.exercise)

  /// The word that names the topic on the command line, such as `pfp` or `wall_sit`.
  public var slug: String {
    switch self {
    case .condition(let condition): condition.rawValue
    case .exercise(let exercise): exercise.rawValue
    case .page(let page): page.rawValue
    }
  }

  /// The plain title of the topic.
  public var title: String {
    switch self {
    case .condition(let condition): condition.title
    case .exercise(let exercise): exercise.title
    case .page(let page): page.title
    }
  }

  /// The clinical name of a condition; nil for all else.
  public var clinical: String? {
    if case .condition(let condition) = self { condition.article.clinical } else { nil }
  }

  /// The name, as it stands within a sentence.
  var phrase: String {
    switch self {
    case .condition(let condition): condition.phrase
    case .exercise(let exercise): exercise.phrase
    case .page(let page): page.phrase
    }
  }

  /// The id that a slug names; nil for an unknown one.
  public init?(slug: String) {
    if let page = Page(rawValue: slug) {
      self = .page(page)
    } else if let condition = Condition(rawValue: slug) {
      self = .condition(condition)
    } else if let exercise = ExerciseID(rawValue: slug) {
      self = .exercise(exercise)
    } else {
      return nil
    }
  }
}
