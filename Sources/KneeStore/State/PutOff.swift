import KneeDomain

/// Questions of Today that the user put off: they do not come again on that day, and are forgotten after it.
public struct PutOff: Hashable, Sendable {
  /// The day they were put off on.
  public private(set) var day: Day
  /// A word for each.
  public private(set) var questions: Set<String>

  /// Questions put off on a day.
  public init(day: Day, questions: Set<String>) {
    self.day = day
    self.questions = questions
  }

  /// Those of two sessions: of the later day, or all where it is the same.
  public func joined(with other: PutOff?) -> PutOff {
    guard let other, other.day >= day else { return self }
    return other.day > day ? other : PutOff(day: day, questions: questions.union(other.questions))
  }
}

extension PutOff {
  /// Reads what `json` wrote; nil for anything else.
  init?(_ value: JSONValue) {
    guard let object = value.object, let day = object["day"]?.string.flatMap({ Day(iso: $0) }),
      let questions = object["questions"]?.array
    else { return nil }
    self.init(day: day, questions: Set(questions.compactMap(\.string)))
  }

  /// As a JSON object.
  var json: JSONValue {
    .object(["day": .string(day.iso), "questions": .array(questions.sorted().map(JSONValue.string))])
  }
}
