// How much of an exercise to begin with, and what the user made of it.
extension ProgramState {
  /// The least of its dose; strength of the second phase begins with two sets, of ten where it has repetitions
  /// (facts.md, section f3).
  func firstDose(of id: String) -> Prescription { firstDose(of: id, in: phase) }

  func firstDose(of id: String, in phase: Phase) -> Prescription {
    if let own = own[id] { return own.dose }
    guard let exercise = self.exercise(id) else { return Prescription(sets: 1) }
    var dose = exercise.dose.start
    guard phase != .settle, group(id).isStrength else { return dose }
    if TendonDose.holds(for: id, of: settings.condition) { return TendonDose.start }
    dose.sets = min(2, dose.sets)
    dose.reps = exercise.dose.reps.map { min(max(10, $0.lowerBound), $0.upperBound) }
    return dose
  }

  /// Whether all of what was asked for was done, at the full dose: on each side, every set.
  func isFull(_ id: String, entries: [ExerciseEntry]) -> Bool {
    guard let item = items.first(where: { $0.exercise == id }) else { return false }
    let asked = plan.exercises.first { $0.id == id }?.dose ?? item.dose
    guard asked == item.dose || plan.exercises.first(where: { $0.id == id })?.isReduced == false else {
      return false
    }
    return entries.allSatisfy { asked.isDone(by: $0.sets) }
  }

  /// What was done in another dose than asked, on every set, is the dose from now on.
  ///
  /// Only where the plan was not made lighter for the day, and never less than the sets that were asked.
  mutating func adoptDose(of id: String, from entries: [ExerciseEntry]) {
    guard let index = items.firstIndex(where: { $0.exercise == id }), !isPrescribed(id) else { return }
    let asked = plan.exercises.first { $0.id == id }
    guard let sets = entries.map(\.sets).min(by: { $0.count < $1.count }), !sets.isEmpty else { return }
    if let asked, asked.isReduced {
      // After missed days what was asked is where it goes on from.
      if asked.isNewBase, asked.dose.isDone(by: sets) { items[index].dose = asked.dose }
      return
    }
    guard sets.count >= items[index].dose.sets else { return }
    var dose = items[index].dose
    dose.sets = min(10, sets.count)
    if dose.reps != nil, let reps = least(sets.map(\.reps)) { dose.reps = reps }
    if let hold = least(sets.map(\.holdSeconds)) {
      if dose.minutes != nil {
        dose.minutes = max(1, hold / 60)
      } else if dose.holdSeconds != nil {
        dose.holdSeconds = hold
      }
    }
    if let load = least(sets.map(\.loadKilograms)) { dose.loadKilograms = load > 0 ? load : nil }
    if dose != items[index].dose {
      items[index].dose = dose
      items[index].forgetAnswers()
    }
  }

  private func least<Value: Comparable>(_ values: [Value?]) -> Value? {
    let known = values.compactMap(\.self)
    return known.count == values.count ? known.min() : nil
  }
}

extension Prescription {
  /// Whether sets fulfil it. A set that names no number is taken to be as asked.
  func isDone(by sets: [ExerciseSet]) -> Bool {
    sets.count >= self.sets
      && sets.allSatisfy { set in
        (set.reps ?? .max) >= (reps ?? 0)
          && (set.holdSeconds ?? .max) >= (minutes.map { $0 * 60 } ?? holdSeconds ?? 0)
      }
  }
}
