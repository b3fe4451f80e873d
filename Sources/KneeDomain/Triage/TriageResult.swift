/// How soon the knee should be looked at, and why.
public struct TriageResult: Hashable, Sendable {
  /// The most urgent of what the findings ask for; `self` where there is none.
  public let level: TriageLevel
  /// The rules that count, most urgent first.
  public let findings: [Finding]
  /// The rules that what was said does not exclude, most urgent first.
  public let open: [Rule]
  /// What to do now.
  public let advice: Advice
  /// The one to three questions that would change the urgency most.
  public let ask: [Question]

  /// What is always said below an emergency: when to go after all.
  public let safetyNet = Advice.safetyNet

  /// A rule that counts, and why.
  public struct Finding: Hashable, Sendable, Identifiable {
    /// The rule.
    public let rule: Rule
    /// How soon: the level of the rule, or one or two less where it only could not be excluded.
    public let level: TriageLevel
    /// The answers that make it count.
    public let grounds: [Ground]
    /// Those of its grounds that turn it round: without any one of them it would not count.
    public let decisive: [Ground]
    /// The signs that were asked and are not known, where the rule counts only for their sake.
    public let notKnown: [Sign]

    /// What was said that makes it count, in plain words.
    public var because: [String] { grounds.map(\.plainName) }

    /// The signs among its grounds.
    public var signs: [Sign] { grounds.compactMap(\.sign) }

    /// The code of the rule.
    public var id: String { rule.id }

    /// What it leaves of exercise and running until a clinician has cleared it.
    public var leaves: Allowance { level == rule.level ? rule.leaves : Allowance(at: level) }

    /// What it means and what to do.
    public var text: String {
      notKnown.isEmpty
        ? rule.text : "Not excluded (\(notKnown.map(\.plainName).joined(separator: ", "))?). \(rule.text)"
    }
  }

  /// A question whose answer could change the urgency or the ranking.
  public struct Question: Hashable, Sendable {
    /// The question.
    public let text: String
    /// The question of the safety check it is; nil where it is none.
    public let safetyQuestion: String?
    /// The signs that answer it; empty where it asks for a detail.
    public let signs: [Sign]
    /// What it asks for that is not a sign.
    public let detail: Detail?

    /// What a question can ask for that is not a sign.
    public enum Detail: String, CaseIterable, Hashable, Sendable {
      /// Years.
      case age
      /// Days since it began.
      case duration
      /// Female or male.
      case sex
      /// Pain now and at its worst, 0 to 10.
      case pain
    }

    init(text: String, safetyQuestion: String? = nil, signs: [Sign] = [], detail: Detail? = nil) {
      self.text = text
      self.safetyQuestion = safetyQuestion
      self.signs = signs
      self.detail = detail
    }
  }
}
