extension PlanChange {
  /// A change that asks for something, with its words.
  public init(_ action: PlanAction, reason: String = "") {
    self.init(change: action.words, reason: reason, action: action)
  }
}

extension PlanAction {
  /// What it asks for, in a few words: `out: squat`.
  public var words: String {
    switch self {
    case .start(let settings): "start: \(settings.condition.name)"
    case .phase(let phase, let by): "phase \(phase.number ?? 1)" + (by.map { ", as \($0) said" } ?? "")
    case .equipment(let things):
      things.isEmpty
        ? "at hand: nothing"
        : "at hand: \(Equipment.allCases.filter(things.contains).map(\.plainName).joined(separator: ", "))"
    case .daysPerWeek(let days): "\(days) sessions a week"
    case .avoid(let words):
      words.isEmpty ? "nothing to leave out" : "leave out: \(words.sorted().joined(separator: ", "))"
    case .add(let exercise): "in: \(exercise)"
    case .remove(let exercise): "out: \(exercise)"
    case .swap(let exercise, let other): "\(other) for \(exercise)"
    case .dose(let exercise, let dose): "\(exercise): \(dose.text)"
    case .define(let exercise): "your own: \(exercise.name), \(exercise.dose.text)"
    case .flare: "a flare begins"
    }
  }
}
