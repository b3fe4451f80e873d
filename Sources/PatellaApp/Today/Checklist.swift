import KneeDomain
import KneeStore

/// What there is to do on a day, and what of it is done. The screen and `patella today` show the same list.
package struct Checklist: Sendable {
  package let items: [ChecklistItem]
  package let phase: Phase
  /// What the notices that stand leave of the list.
  package let lock: PlanLock
  /// Who should look at the list first; nil for an adult whose age is known.
  package let ageCaution: String?

  /// - Parameters:
  ///   - day: the day the list is for.
  ///   - adjusted: prescriptions changed on the screen and not recorded yet.
  package init(
    day: Day, journal: Journal, lock: PlanLock, adjusted: [ChecklistItem.ID: Prescription] = [:]
  ) {
    self.lock = lock
    phase = StarterProgram.phase(plans: journal.plans)
    ageCaution = StarterProgram.ageCaution(age: journal.profile?.age(on: day))
    let log = ExerciseLog(day: day, journal: journal)
    let limits = lock.limits
    items =
      lock.replacesTheList
      ? []
      : StarterProgram.exercises(phase: phase, limits: limits).flatMap { exercise in
        exercise.sides(of: journal.profile?.side).map { side in
          let id = ChecklistItem.ID(exercise: exercise.id, side: side)
          let done = log.entry(of: id)
          return ChecklistItem(
            id: id, exercise: exercise,
            dose: adjusted[id] ?? log.dose(of: id, default: StarterProgram.firstDose(of: exercise)),
            record: done?.record, done: done?.entry.sets ?? [], painDuring: done?.entry.painDuring)
        }
      }
  }
}

/// One line of the checklist: an exercise, on one side where sides are logged apart.
package struct ChecklistItem: Hashable, Sendable, Identifiable {
  package struct ID: Hashable, Sendable {
    package var exercise: String
    package var side: Side?
  }

  package var id: ID
  package var exercise: Exercise
  package var dose: Prescription
  /// The record of the day; nil before the first set.
  package var record: Record?
  package var done: [ExerciseSet]
  package var painDuring: Score?

  package var name: String { exercise.name.lowercased() }
  package var isComplete: Bool { done.count >= dose.sets }

  /// `[x][x][ ]`, a box a set; `[2/8]` where there are many.
  package var boxes: String {
    let count = max(dose.sets, done.count)
    guard count <= 5 else { return "[\(done.count)/\(count)]" }
    return (0..<count).map { $0 < done.count ? "[x]" : "[ ]" }.joined()
  }

  /// The name with the side where sides are logged apart.
  package var title: String {
    id.side.map { "\(exercise.name), \($0.rawValue)" } ?? exercise.name
  }
}

extension Exercise {
  /// The sides it is logged for: one record without a side when both legs work at once.
  fileprivate func sides(of sore: Side?) -> [Side?] {
    guard side == .each, let sore else { return [nil] }
    return sore == .both ? [.left, .right] : [sore]
  }
}

/// The exercise entries that a checklist reads.
private struct ExerciseLog {
  private let day: Day
  private var entries: [(record: Record, entry: ExerciseEntry)] = []

  init(day: Day, journal: Journal) {
    self.day = day
    for record in journal.records {
      if case .exercise(let entry) = record.entry, entry.day <= day { entries.append((record, entry)) }
    }
  }

  func entry(of id: ChecklistItem.ID) -> (record: Record, entry: ExerciseEntry)? {
    entries.last {
      $0.entry.day == day && $0.entry.exercise == id.exercise && (id.side == nil || $0.entry.side == id.side)
    }
  }

  /// Repetitions and holds go on as they were done last; the number of sets is that of the program.
  func dose(of id: ChecklistItem.ID, default dose: Prescription) -> Prescription {
    let last = entries.last { $0.entry.exercise == id.exercise && $0.entry.side == id.side }
    guard let set = last?.entry.sets.last else { return dose }
    var dose = dose
    if dose.reps != nil, let reps = set.reps { dose.reps = reps }
    if dose.minutes == nil, dose.holdSeconds != nil, let hold = set.holdSeconds { dose.holdSeconds = hold }
    if last?.entry.day == day { dose.sets = max(dose.sets, last?.entry.sets.count ?? 0) }
    return dose
  }
}

extension Journal {
  /// The changes of the plan, in their order.
  package var plans: [PlanChange] {
    records.compactMap { record in
      if case .plan(let plan) = record.entry { plan } else { nil }
    }
  }
}
