/// One plain question of the safety check: yes, no or don't know; a yes asks which.
public struct SafetyQuestion: Hashable, Sendable, Identifiable {
  /// A stable name, such as `infection`.
  public let id: String
  /// The question.
  public let text: String
  /// What a yes can mean: offered as ticks. A no denies all of them.
  public let signs: [Choice]
  /// What else is asked after a yes. A no does not deny these: they can be so without a danger.
  public let details: [Choice]

  /// One tick: words, and the sign it sets.
  public struct Choice: Hashable, Sendable {
    /// What the tick says.
    public let text: String
    /// The sign that the tick sets.
    public let sign: Sign
  }

  init(_ id: String, _ text: String, _ signs: [Choice], details: [Choice] = []) {
    self.id = id
    self.text = text
    self.signs = signs
    self.details = details
  }

  /// All ticks, in the order they are shown.
  public var choices: [Choice] {
    signs + details
  }
}

/// The answer to one question of the safety check.
public enum SafetyAnswer: Hashable, Sendable {
  /// None of it.
  case no
  /// Asked, and not known.
  case dontKnow
  /// These of the ticks that the question offers.
  case yes(Set<Sign>)
}

/// Words of the vocabulary, under their own plain names.
func choices<Token: VocabularyToken>(_ tokens: Token...) -> [SafetyQuestion.Choice] {
  tokens.map { SafetyQuestion.Choice(text: $0.plainName, sign: Sign($0)) }
}

/// A word of the vocabulary under other words, where the question needs them.
func choice(_ text: String, _ token: some VocabularyToken) -> SafetyQuestion.Choice {
  SafetyQuestion.Choice(text: text, sign: Sign(token))
}
