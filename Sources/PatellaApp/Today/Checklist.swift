import KneeDomain
import KneeStore

/// What there is to do on a day, and what of it is done. The screen and `patella today` show the same list.
package struct Checklist: Sendable {
  /// The exercises in the order the session runs; those done beside the plan come last.
  package let items: [ChecklistItem]
  /// The program of the day; nil before the first one, and while records are still to be read.
  package let plan: ProgramDay?
  /// What the notices that stand leave of the list.
  package let lock: PlanLock

  /// - Parameters:
  ///   - day: the day the list is for.
  ///   - plan: the program on that day.
  ///   - adjusted: doses changed on the screen that are for this session only.
  package init(
    day: Day, journal: Journal, lock: PlanLock, plan: ProgramDay?,
    adjusted: [ChecklistItem.ID: Prescription] = [:]
  ) {
    self.plan = plan
    self.lock = lock
    let log = ExerciseLog(day: day, journal: journal)
    let side = plan?.settings.side ?? journal.profile?.side
    let planned = (plan?.plan.exercises ?? []).flatMap { planned in
      planned.exercise.sides(of: side).map { side in
        let id = ChecklistItem.ID(exercise: planned.id, side: side)
        var item = ChecklistItem(planned, id: id, dose: adjusted[id], done: log.entry(of: id))
        item.dose.sets = max(item.dose.sets, min(10, item.done.count))
        return item
      }
    }
    let isListed = plan.map { $0.plan.kind != .stopped } ?? true
    let known = Set(planned.map(\.id.exercise))
    let beside = log.entries.filter { !known.contains($0.entry.exercise) }
    items = (isListed ? planned.grouped : []) + beside.compactMap(ChecklistItem.init(beside:))
  }

  /// Whether exercise is asked for on the day.
  package var isSession: Bool { plan?.plan.kind.isSession ?? false }

  /// Whether there are exercises and all are done.
  package var isComplete: Bool { !items.isEmpty && items.allSatisfy(\.isComplete) }

  /// Who should look first, and what to leave alone.
  package var cautions: [String] { plan?.cautions ?? [] }
}

extension [ChecklistItem] {
  /// What belongs together in the place of the first of it.
  fileprivate var grouped: [ChecklistItem] {
    var groups: [MovementGroup?] = []
    for item in self where !groups.contains(item.group) { groups.append(item.group) }
    return groups.flatMap { group in filter { $0.group == group } }
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
  /// Where in the session it stands; nil for one that is done beside the plan.
  package var group: MovementGroup?
  package var dose: Prescription
  /// How much of it an ordinary session has.
  package var usual: Prescription
  /// The harder way it is done in; nil for the plain one.
  package var way: String?
  package var isNew = false
  package var isPrescribed = false
  /// The record of the day; nil before the first set.
  package var record: Record?
  package var done: [ExerciseSet]
  package var painDuring: Score?

  fileprivate init(
    _ planned: PlannedExercise, id: ID, dose: Prescription?, done: (record: Record, entry: ExerciseEntry)?
  ) {
    self.id = id
    exercise = planned.exercise
    group = planned.group
    self.dose = dose ?? planned.dose
    usual = planned.usual
    way = planned.way
    isNew = planned.isNew
    isPrescribed = planned.isPrescribed
    record = done?.record
    self.done = done?.entry.sets ?? []
    painDuring = done?.entry.painDuring
  }

  /// What was done though the plan does not ask for it; nil for an exercise that is not in the library.
  fileprivate init?(beside done: (record: Record, entry: ExerciseEntry)) {
    guard let exercise = ExerciseLibrary.exercise(done.entry.exercise), !done.entry.sets.isEmpty else {
      return nil
    }
    id = ID(exercise: exercise.id, side: done.entry.side)
    self.exercise = exercise
    dose = Prescription(done.entry.sets)
    usual = dose
    record = done.record
    self.done = done.entry.sets
    painDuring = done.entry.painDuring
  }

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

extension Prescription {
  /// What was done, as what was asked for.
  fileprivate init(_ sets: [ExerciseSet]) {
    self.init(
      sets: max(1, sets.count), reps: sets.first?.reps, holdSeconds: sets.first?.holdSeconds,
      loadKilograms: sets.first?.loadKilograms)
  }
}

/// The exercise entries of a day.
private struct ExerciseLog {
  var entries: [(record: Record, entry: ExerciseEntry)] = []

  init(day: Day, journal: Journal) {
    for record in journal.records(on: day) {
      if case .exercise(let entry) = record.entry { entries.append((record, entry)) }
    }
  }

  func entry(of id: ChecklistItem.ID) -> (record: Record, entry: ExerciseEntry)? {
    entries.last { $0.entry.exercise == id.exercise && (id.side == nil || $0.entry.side == id.side) }
  }
}
