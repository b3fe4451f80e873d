// Which exercises on which day (facts.md, section f3). The calendar rolls: a session that was not done is due the next
// day, never two heavy days in a row.
extension ProgramState {
  /// The least distance between heavy days, in days.
  static let daysBetweenHeavy = 2

  func planDay() -> DayPlan {
    var plan = DayPlan()
    if isStopped {
      plan.kind = .stopped
      return plan
    }
    plan.isRunDay = isRunDue
    if flare != nil {
      plan.kind = .flare
    } else if !allowances.isEmpty {
      plan.kind = isEasy ? .rest : .session
    } else {
      plan.kind = isSessionDue ? .session : .rest
    }
    return plan
  }

  /// Puts the exercises into the plan of the day: on a day of rest those of the next session.
  mutating func fillPlan() {
    guard plan.kind != .stopped, plan.exercises.isEmpty else { return }
    plan.exercises = flare != nil ? gentle(factor: 0.5) : !allowances.isEmpty ? gentle(factor: 1) : session
    if plan.exercises.isEmpty { plan.kind = .rest }
  }

  /// Whether a session of the phase is due today.
  var isSessionDue: Bool {
    if isEasy { return false }
    guard phase != .settle else { return true }
    let (week, gap): (Int, Int) =
      phase == .build
      ? (settings.daysPerWeek, settings.daysPerWeek == 2 ? 3 : ProgramState.daysBetweenHeavy) : (2, 3)
    if let last = heavyDays.last, today.number - last.number < gap { return false }
    // Four a week with a day between is every other day.
    return week >= 4 || daysAmongLastSix(heavyDays) < week
  }

  /// Whether a run is due: three a week in phase 3, with a day between, and not on the day of strength and jumps.
  private var isRunDue: Bool {
    guard phase == .return || phase == .maintain, standing.isEmpty, flare == nil, !isEasy,
      activeLimits.allSatisfy(\.allowsRunning), !isSessionDue
    else { return false }
    if let last = runDayOfRun.last, today.number - last.number < 2 { return false }
    return daysAmongLastSix(runDayOfRun) < 3
  }

  /// How many of the last six days are among days, which may name one twice.
  private func daysAmongLastSix(_ days: [Day]) -> Int {
    let last = days.suffix(12)
    return zip(last, last.dropFirst() + [today]).count { day, next in
      day != next && (1...6).contains(today.number - day.number)
    }
  }

  /// The exercises of an ordinary session with today's doses: jumps first, while the leg is fresh.
  private var session: [PlannedExercise] {
    let composition = composition
    var chosen = items.filter { composition.allows($0.exercise) }
    if isHalved { chosen = Array(chosen.prefix((chosen.count + 1) / 2)) }
    let jumps = chosen.filter { group($0.exercise) == .plyometric }
    let others = chosen.filter { group($0.exercise) != .plyometric }
    return (jumps + others).compactMap(planned) + prescribed(except: Set(chosen.map(\.exercise)))
  }

  private func planned(_ item: ProgramItem) -> PlannedExercise? {
    guard let exercise = self.exercise(item.exercise) else { return nil }
    if let dose = prescribedDose(of: item.exercise) {
      return planned(exercise, dose: dose, usual: dose, item: item, isPrescribed: true)
    }
    let factor = missedFactor
    let dose = isDeloadWeek ? item.dose.deloaded() : item.dose.scaled(by: factor)
    return planned(
      exercise, dose: dose, usual: item.dose, item: item, isNewBase: factor < 1 && !isDeloadWeek)
  }

  private func planned(
    _ exercise: Exercise, dose: Prescription, usual: Prescription, item: ProgramItem?,
    isPrescribed: Bool = false,
    isNewBase: Bool = false
  ) -> PlannedExercise {
    let way: String? = item?.way.flatMap { index in
      if exercise.harder.indices.contains(index), case .way(let text) = exercise.harder[index] {
        text
      } else {
        nil
      }
    }
    let isNew = item.map { item in exerciseDays.last.map { $0 < item.since } ?? true } ?? false
    return PlannedExercise(
      exercise: exercise, group: group(exercise.id), dose: dose, usual: usual, way: way, isNew: isNew,
      isPrescribed: isPrescribed, isNewBase: isNewBase)
  }

  /// What a clinician prescribed beside the program.
  private func prescribed(except chosen: Set<String>) -> [PlannedExercise] {
    activeLimits.compactMap { limit in
      guard case .prescribe(let id, let dose) = limit, !chosen.contains(id),
        let exercise = composition.exercise(id), activeLimits.allSatisfy({ $0.allows(exercise) })
      else { return nil }
      let asked = dose ?? firstDose(of: id)
      return planned(exercise, dose: asked, usual: asked, item: nil, isPrescribed: true)
    }
  }

  private func prescribedDose(of id: String) -> Prescription? {
    for case .prescribe(id, .some(let dose)) in activeLimits { return dose }
    return nil
  }

  /// The exercises of phase 1 that the notices leave, at a part of their first dose; walking goes on in a flare.
  private func gentle(factor: Double) -> [PlannedExercise] {
    var ids = composition.exercises(of: .settle)
    if flare != nil, composition.allows("walk"), !ids.contains("walk") { ids.append("walk") }
    return ids.compactMap { id in
      guard let exercise = composition.exercise(id), allowances.allSatisfy({ $0.allows(exercise) }) else {
        return nil
      }
      let known = phase == .settle ? items.first { $0.exercise == id } : nil
      let usual = known?.dose ?? firstDose(of: id, in: .settle)
      let isWalk = id == "walk"
      return planned(
        exercise, dose: isWalk ? usual : usual.scaled(by: factor * missedFactor), usual: usual, item: known,
        isNewBase: false)
    }
  }
}
