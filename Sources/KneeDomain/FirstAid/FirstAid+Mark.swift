extension FirstAid {
  /// What is noted of the first days: that they began, what was done, that they are over. It is kept as a `plan` record
  /// of words alone and changes nothing in the program.
  public enum Mark: Hashable, Sendable {
    /// An injury happened, or a flare began, at the time of the record.
    case began(Event)
    /// A step was done once.
    case did(FirstAidStep.Kind)
    /// The guided days are left, by the user's own choice.
    case over

    private static let words = "first days: "

    /// The change of the plan that notes it.
    public var change: PlanChange {
      let word =
        switch self {
        case .began(let event): event.rawValue
        case .did(let step): step.rawValue
        case .over: "over"
        }
      return PlanChange(change: Mark.words + word, reason: "")
    }

    /// What a change of the plan notes; nil for any other change.
    public init?(_ change: PlanChange) {
      guard change.action == nil, change.change.hasPrefix(Mark.words) else { return nil }
      let word = String(change.change.dropFirst(Mark.words.count))
      if let event = Event(rawValue: word) {
        self = .began(event)
      } else if let step = FirstAidStep.Kind(rawValue: word) {
        self = .did(step)
      } else if word == "over" {
        self = .over
      } else {
        return nil
      }
    }
  }
}
