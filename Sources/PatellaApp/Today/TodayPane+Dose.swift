import KneeDomain
import KneeStore

// How much of an exercise: one key a step, remembered as a change of the plan.
extension TodayPane {
  mutating func adjust(_ item: ChecklistItem, by action: Action, in context: AppContext) -> [Request] {
    guard let step = Prescription.step(for: action) else { return [] }
    if item.isPrescribed { return [.say("A clinician prescribed this dose of \(item.name).")] }
    let isKept = chosenDay == nil && item.group != nil && keepsDoses(in: context)
    var dose = isKept ? item.usual : item.dose
    let before = dose
    step(&dose)
    guard dose != before else { return [.say("\(item.exercise.name) has nothing of that to change.")] }
    guard isKept else {
      adjusted[item.id] = dose
      return [.say("\(item.exercise.name): \(dose.text), this time.")]
    }
    let change = PlanChange(
      change: "\(item.name): \(dose.text)", reason: "your choice", action: .dose(item.id.exercise, dose))
    let draft =
      todaysChange(of: item.id.exercise, in: context)?.draft(.plan(change))
      ?? Draft(at: context.now, entry: .plan(change))
    return [.record([draft], name: "\(item.name) \(dose.text)")]
  }

  /// Whether the plan takes doses now: in the days of a flare, and while a notice stands, it goes back to its own.
  private func keepsDoses(in context: AppContext) -> Bool {
    guard let plan = context.plan else { return false }
    return plan.plan.kind != .flare && plan.standing.isEmpty
  }

  /// The record of today that already changes the dose: one a day for each exercise.
  private func todaysChange(of exercise: String, in context: AppContext) -> Record? {
    context.journal.records(on: context.today).last { record in
      guard case .plan(let plan) = record.entry, case .dose(exercise, _)? = plan.action else { return false }
      return true
    }
  }
}

extension Prescription {
  /// What a key changes of a dose; nil for a key that is about something else.
  fileprivate static func step(for action: Action) -> ((inout Prescription) -> Void)? {
    switch action {
    case .setsUp: { $0.sets = min(10, $0.sets + 1) }
    case .setsDown: { $0.sets = max(1, $0.sets - 1) }
    case .repsUp: { $0.reps = $0.reps.map { min(100, $0 + 1) } }
    case .repsDown: { $0.reps = $0.reps.map { max(1, $0 - 1) } }
    case .holdUp: { $0.stepHold(1) }
    case .holdDown: { $0.stepHold(-1) }
    case .loadUp: { $0.loadKilograms = min(300, ($0.loadKilograms ?? 0) + loadStep) }
    case .loadDown:
      { dose in
        let less = (dose.loadKilograms ?? 0) - loadStep
        dose.loadKilograms = less > 0 ? less : nil
      }
    default: nil
    }
  }

  /// Kilograms of one step.
  private static let loadStep = 0.5

  /// Five seconds, or where minutes count, one minute.
  private mutating func stepHold(_ direction: Int) {
    minutes = minutes.map { min(180, max(1, $0 + direction)) }
    holdSeconds = holdSeconds.map { min(600, max(5, $0 + 5 * direction)) }
  }
}
