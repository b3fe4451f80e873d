// What the user, or a clinician, changed (`plan` records).
extension ProgramState {
  mutating func apply(_ changes: [Logged<PlanChange>]) {
    for change in changes {
      guard let effect = change.value.effect else { continue }
      apply(effect, record: change.id)
    }
  }

  private mutating func apply(_ action: PlanAction, record: String) {
    switch action {
    case .start(let settings):
      // The history begins a new state on this day; here it only says so.
      guard today == start else { return }
      decide(
        .start,
        "The program for \(settings.condition.name) begins in phase \(phase.number ?? 1), \(phase.plainName).",
        .userChoice, records: [record])
    case .phase(let phase, let by): change(to: phase, by: by, record: record)
    case .equipment(let equipment):
      settings.equipment = equipment
      recompose("What is at hand changed", record: record)
    case .daysPerWeek(let days):
      settings.daysPerWeek = min(4, max(2, days))
      decide(.change, "From now on \(settings.daysPerWeek) sessions a week.", .userChoice, records: [record])
    case .avoid(let avoid):
      settings.avoid = avoid
      recompose("What to leave out changed", record: record)
    case .add(let id): add(id, record: record)
    case .remove(let id):
      settings.avoid.insert(id)
      added.removeAll { $0 == id }
      items.removeAll { $0.exercise == id }
      let group = group(id)
      let isMissed = !items.contains { self.group($0.exercise) == group }
      decide(
        .change, exercise: id,
        "\(name(id).capitalizedFirst) is out"
          + (isMissed ? "; nothing for \(group.plainName) is left." : "."),
        .userChoice, records: [record])
    case .swap(let old, let new): swap(old, with: new, record: record)
    case .dose(let id, let dose):
      guard let index = items.firstIndex(where: { $0.exercise == id }) else { return }
      items[index].dose = dose
      items[index].forgetAnswers()
      decide(
        .change, exercise: id, "\(name(id).capitalizedFirst): \(dose.text), by your choice.", .userChoice,
        records: [record])
    case .define(let exercise):
      own[exercise.id] = exercise
      if !items.contains(where: { $0.exercise == exercise.id }) { add(exercise.id, record: record) }
    case .flare:
      guard flare == nil, phase != .settle else { return }
      beginFlare("As you said", records: [record])
    }
  }

  private mutating func change(to phase: Phase, by: String?, record: String) {
    guard phase != self.phase, phase.rank != nil else { return }
    let isForward = (phase.rank ?? 0) > (self.phase.rank ?? 0)
    if isForward, by == nil, let bar = selfProgressBar {
      decide(
        .stand, "Phase \(phase.number ?? 1) waits: \(bar).", .noSelfProgress, records: [record])
      return
    }
    enter(phase)
    let who = by.map { "as \($0) said" } ?? "by your choice"
    decide(
      isForward ? .phaseForward : .phaseBack,
      "Phase \(phase.number ?? 1), \(phase.plainName), \(who).", .userChoice, records: [record])
  }

  private mutating func add(_ id: String, record: String) {
    settings.avoid.remove(id)
    // Who adds it has what it needs.
    for need in Equipment.needed(for: id) where settings.equipment.isDisjoint(with: need) {
      settings.equipment.formUnion(need)
    }
    guard composition.exercise(id) != nil, !items.contains(where: { $0.exercise == id }) else { return }
    added.append(id)
    items.append(newItem(id))
    let group = group(id)
    let count = items.count { self.group($0.exercise) == group }
    decide(
      .change, exercise: id,
      "\(name(id).capitalizedFirst) is in"
        + (count > 2 ? ": now \(count) exercises for \(group.plainName), which is a lot." : "."), .userChoice,
      records: [record])
  }

  private mutating func swap(_ old: String, with new: String, record: String) {
    guard let index = items.firstIndex(where: { $0.exercise == old }),
      !items.contains(where: { $0.exercise == new })
    else { return }
    guard Chain.joins(old, new), composition.allows(new) else {
      decide(
        .stand, exercise: old,
        "\(name(new).capitalizedFirst) cannot take the place of \(name(old)): it is not in its chain, or cannot be done "
          + "here.", .userChoice, records: [record])
      return
    }
    items[index] = newItem(new)
    decide(
      .change, exercise: new, "\(name(new).capitalizedFirst) takes the place of \(name(old)).", .userChoice,
      records: [record])
  }

  private mutating func recompose(_ why: String, record: String) {
    let before = items.map(\.exercise)
    compose()
    let now = Set(items.map(\.exercise))
    let gone = before.filter { !now.contains($0) }.map(name)
    let new = items.map(\.exercise).filter { !before.contains($0) }.map(name)
    let parts = [
      gone.isEmpty ? nil : "out: \(gone.joined(separator: ", "))",
      new.isEmpty ? nil : "in: \(new.joined(separator: ", "))",
    ].compactMap(\.self)
    decide(
      .change, "\(why)\(parts.isEmpty ? ", the exercises stay" : ": \(parts.joined(separator: "; "))").",
      .userChoice, records: [record])
  }

  /// Makes the list of the phase; what was there before keeps its dose.
  mutating func compose() {
    let before = Dictionary(items.map { ($0.exercise, $0) }) { first, _ in first }
    let composition = composition
    var ids = composition.exercises(of: phase)
    // A harder exercise that took the place of one of the list stays in its place.
    if phase != .settle {
      let kept = items.map(\.exercise).filter { kept in
        !ids.contains(kept) && composition.offers(kept, in: phase) && before[kept]?.isLink == true
          && composition.exercise(kept)?.phases.contains(phase) == true
      }
      for id in kept {
        let replaced = ids.firstIndex { Chain.easier(than: id).contains($0) }
        if let replaced { ids[replaced] = id }
      }
    }
    ids += added.filter { !ids.contains($0) && composition.allows($0) }
    items = ids.map { before[$0] ?? newItem($0) }
  }

  /// Goes to a phase: its exercises, and a new count of weeks.
  mutating func enter(_ phase: Phase) {
    let isUpFromStrength = self.phase == .build && phase == .return
    self.phase = phase
    flare = nil
    easyUntil = nil
    if isUpFromStrength {
      // Strength goes on as it was; jumps come to it.
      let ids = composition.exercises(of: .return).filter { group($0) == .plyometric }
      let new = ids.filter { id in !items.contains { $0.exercise == id } }.map(newItem)
      items += new
      jumpsMet = Set(ids)
    } else if phase == .maintain {
      let strength = items.filter { group($0.exercise) != .plyometric }
      items = strength
      if items.isEmpty { compose() }
    } else {
      compose()
    }
    for index in items.indices { items[index].forgetAnswers() }
    phaseSince = today
    weeksSince = today
    lastStep = today
  }
}
