/// What to do now at a level, and what not; calm and plain (facts.md, sections d and h).
public struct Advice: Hashable, Sendable {
  /// The level it is for.
  public let level: TriageLevel
  /// The one sentence that matters.
  public let summary: String
  /// What to do.
  public let now: [String]
  /// What to leave.
  public let avoid: [String]

  /// The advice at a level.
  public init(for level: TriageLevel) {
    self.level = level
    switch level {
    case .emergency:
      summary =
        "Get help now: call your emergency number or have somebody take you to an emergency department."
      now = [
        "Numbers are local, and this program cannot call.",
        "Keep the leg still and supported the way it lies.",
        "Say what happened, since when, and which medicines you take.",
      ]
      avoid = ["Do not walk on it, drive, exercise or massage it.", "Do not push anything back into place."]
    case .urgent:
      summary =
        "Have it looked at today: an emergency department, an urgent-care clinic or a medical advice line."
      now = [
        "Spare the leg; use crutches or somebody's arm if walking hurts.",
        "If it gets worse on the way, or you feel ill, treat it as an emergency.",
      ]
      avoid = ["No exercise and no running.", "No massage or rolling, and do not force the knee."]
    case .soon:
      summary = "Have it looked at within one to three days."
      now = ["Stay within what does not hurt.", "Write down what changes until then."]
      avoid = ["No running until then."]
    case .routine:
      summary = "Book an appointment within about two weeks."
      now = [
        "Go on with what the knee takes well.", "Log pain each morning: the curve helps whoever looks at it.",
      ]
      avoid = ["No jumps in distance or speed until then."]
    case .selfCare:
      summary =
        "Nothing here asks for a clinician now: look after it yourself, and look again after two weeks."
      now = [
        "Keep moving within what the knee takes well.",
        "Answer the morning check-in, so that a turn is seen.",
      ]
      avoid = ["Do not run into growing pain."]
    }
  }

  /// All of it as one text.
  public var text: String {
    ([summary] + now + avoid).joined(separator: " ")
  }

  /// When to go after all (facts.md, section d, `self`).
  public static let safetyNet = """
    Go the same day if you cannot put weight on the leg, if the knee locks, swells a lot or turns hot, if you get a \
    fever, or if the calf swells. Make an appointment within days if pain wakes you at night or you find a lump that \
    grows.
    """
}
