// One step forward, exercise by exercise (facts.md, section f4).
extension ProgramState {
  /// The highest effort with which a step forward is taken, 0 to 10.
  static let highestEffort = 7.0
  /// Green sessions in a row that a step forward asks for.
  static let greensForStep = 2

  /// Counts the lights of the sessions judged this morning, and takes the steps back that they ask for.
  mutating func weigh(_ verdicts: [SessionVerdict]) {
    for verdict in verdicts {
      for exercise in verdict.exercises { count(exercise, of: verdict) }
      if verdict.light == .red { rest(after: verdict) }
    }
  }

  /// Takes the steps forward that the greens allow, or says why nothing moves.
  mutating func grow(after session: SessionVerdict) {
    if session.light == .green || session.light == .amber, reasonToStand == nil {
      for index in items.indices where items[index].greens >= ProgramState.greensForStep {
        stepForward(index)
      }
      addJump()
    }
    explainStanding(after: session)
  }

  private mutating func count(_ verdict: ExerciseVerdict, of session: SessionVerdict) {
    guard let index = items.firstIndex(where: { $0.exercise == verdict.exercise }) else { return }
    switch verdict.light {
    case .green:
      items[index].ambers = 0
      guard verdict.isFull, (verdict.effort ?? 0) <= ProgramState.highestEffort else { return }
      items[index].greens += 1
      items[index].records += verdict.records + session.records.suffix(1)
    case .unknown:
      items[index].greens = 0
      items[index].records = []
    case .amber:
      items[index].greens = 0
      items[index].ambers += 1
      items[index].records = session.records
      if items[index].ambers >= 2 {
        stepBack(index, "Amber twice", records: session.records)
      } else if verdict.rule == .child {
        stepBack(index, "Amber, and in growing bones that is a step down", records: session.records)
      }
    case .red:
      stepBack(index, "Red", records: session.records)
    case .black:
      items[index].forgetAnswers()
    }
  }

  /// Why nothing moves forward now, whatever the lights; nil where it may.
  var reasonToStand: (text: String, rule: ProgramRule)? {
    if !standing.isEmpty { return ("a warning stands", .warning) }
    if let reason = selfProgressBar { return (reason, .noSelfProgress) }
    if flare != nil { return ("the flare comes first", .flare) }
    if isDeloadWeek { return ("this is the lighter week", .deload) }
    if isHalved { return ("the plan is halved", .adherence) }
    return nil
  }

  private mutating func stepForward(_ index: Int) {
    let item = items[index]
    guard let exercise = self.exercise(item.exercise), !isPrescribed(item.exercise) else { return }
    let name = name(item.exercise)
    let isTendon = phase != .settle && TendonDose.holds(for: item.exercise, of: settings.condition)
    if isTendon, item.dose.sets < TendonDose.sets {
      items[index].dose.sets += 1
      decide(
        .stepForward, exercise: item.exercise,
        "Green twice: \(name) goes from \(item.dose.short(.sets)) to \(items[index].dose.words(.sets)).",
        .progression, records: item.records)
    } else if isTendon, item.hasMoreLoad, let next = TendonDose.fewer(than: item.dose) {
      items[index].dose = next
      items[index].hasMoreLoad = false
      decide(
        .stepForward, exercise: item.exercise,
        "Green twice: \(name) goes from \(item.dose.short(.reps)) to \(next.words(.reps)), which makes room for weight.",
        .tendonDose, records: item.records)
    } else if !isTendon, let (next, variable) = item.dose.stepUp(within: exercise.dose) {
      items[index].dose = next
      decide(
        .stepForward, exercise: item.exercise,
        "Green twice: \(name) goes from \(item.dose.short(variable)) to \(next.words(variable)).",
        .progression,
        records: item.records)
    } else if let load = item.dose.loadKilograms, load > 0, (age ?? 18) >= 18 {
      items[index].dose.loadKilograms = Prescription.nextLoad(after: load)
      items[index].hasMoreLoad = true
      decide(
        .stepForward, exercise: item.exercise,
        "Green twice: \(name) goes from \(Prescription.kilograms(load)) to \(items[index].dose.words(.load)).",
        .progression, records: item.records)
    } else if let link = nextLink(after: item.exercise) {
      // One new exercise a session: another one waits with its greens.
      if lastNewExercise != today { take(link, inPlaceOf: index, name: name) }
      return
    } else if let way = nextWay(of: exercise, after: item.way) {
      items[index].way = way.index
      decide(
        .stepForward, exercise: item.exercise, "Green twice: \(name) is done harder now: \(way.text).",
        .progression, records: item.records)
    } else if item.dose.minutes == nil, item.dose.sets < 4, group(item.exercise).isStrength {
      items[index].dose.sets += 1
      decide(
        .stepForward, exercise: item.exercise,
        "Green twice: \(name) goes from \(item.dose.short(.sets)) to \(items[index].dose.words(.sets)).",
        .progression, records: item.records)
    } else {
      items[index].greens = ProgramState.greensForStep
      return
    }
    items[index].forgetAnswers()
    lastStep = today
  }

  private mutating func take(_ link: String, inPlaceOf index: Int, name: String) {
    let item = items[index]
    items[index] = newItem(link)
    items[index].isLink = true
    lastNewExercise = today
    lastStep = today
    decide(
      .stepForward, exercise: link, "Green twice: \(self.name(link)) takes the place of \(name).",
      .progression,
      records: item.records)
  }

  /// The nearest harder exercise of the chain that can be done here and is not in the program yet.
  func nextLink(after id: String) -> String? {
    let own = group(id)
    let composition = composition
    return Chain.harder(than: id).first { link in
      // A session keeps one of each sort; jumps come by the phase.
      group(link) == own && !hasItem(link) && composition.offers(link, in: phase)
    }
  }

  private func nextWay(of exercise: Exercise, after way: Int?) -> (index: Int, text: String)? {
    for (index, variation) in exercise.harder.enumerated() where index > (way ?? -1) {
      if case .way(let text) = variation,
        canTakeWeight || !ProgramState.weightedWays.contains(text)
      {
        return (index, text)
      }
    }
    return nil
  }

  /// The ways of the library that ask for something heavy to hold. A list, because looking for the word in all of them
  /// takes longer than the first session of a program.
  static let weightedWays: Set<String> = [
    "with a weight", "with weights", "heavier", "a weight at the ankle", "a heavier squat",
    "a weight in the hand",
  ]

  private var canTakeWeight: Bool {
    settings.equipment.contains(.weights) && (age ?? 18) >= 18
  }

  /// In phase 3 the next kind of jump comes in when all that are there were green twice; one a session.
  private mutating func addJump() {
    guard phase == .return, lastNewExercise != today else { return }
    let present = items.map(\.exercise).filter { group($0) == .plyometric }
    let last = verdicts.suffix(ProgramState.greensForStep)
    let areGreen = last.allSatisfy { verdict in
      verdict.light == .green
        && present.allSatisfy { id in verdict.exercises.contains { $0.exercise == id } }
    }
    guard last.count == ProgramState.greensForStep, areGreen,
      let next = composition.jumps.first(where: { !jumpsMet.contains($0) && !present.contains($0) })
    else { return }
    jumpsMet.insert(next)
    items.append(newItem(next))
    lastNewExercise = today
    lastStep = today
    decide(
      .stepForward, exercise: next, "Green twice: \(name(next)) comes in as a new jump.", .progression,
      records: last.flatMap(\.records))
  }

  /// Whether an exercise is in the program.
  func hasItem(_ id: String) -> Bool { items.contains { $0.exercise == id } }

  func newItem(_ id: String) -> ProgramItem {
    ProgramItem(exercise: id, dose: firstDose(of: id), since: today)
  }

  func group(_ id: String) -> MovementGroup { MovementGroup.of(id) ?? own[id]?.group ?? .knee }

  /// The exercise of an id: of the library, or one's own.
  func exercise(_ id: String) -> Exercise? { ExerciseLibrary.exercise(id) ?? own[id]?.exercise }

  /// Says why nothing moves after a session whose answer is in.
  private mutating func explainStanding(after session: SessionVerdict) {
    guard !decisions.contains(where: { $0.kind == .stepForward || $0.kind == .stepBack }) else { return }
    var cells: String {
      session.cells.filter { $0.light == session.light }.map { "\($0.name): \($0.text)" }
        .joined(separator: ", ")
    }
    switch session.light {
    // Phase 4 asks for one check-in a week.
    case .unknown where phase == .maintain: break
    case .unknown where morning(of: today) == nil:
      decide(
        .stand, "Nothing moves until this morning is said: the answer to \(session.day.shortWords) is open.",
        .trafficLight, records: session.records)
    case .unknown:
      decide(
        .stand, "Nothing moves: how the knee took \(session.day.shortWords) is not known (\(cells)).",
        .trafficLight, records: session.records)
    case .amber where session.cells.allSatisfy({ $0.light != .amber }):
      decide(
        .stand, "Amber, as medicine was taken before \(session.day.shortWords): the same again.", .medicine,
        records: session.records)
    case .amber:
      decide(
        .stand, "Amber (\(cells)): the same again.", .trafficLight, records: session.records)
    case .green:
      if let reason = reasonToStand, items.contains(where: { $0.greens >= ProgramState.greensForStep }) {
        decide(.stand, "Green, and nothing grows: \(reason.text).", reason.rule, records: session.records)
      } else {
        decide(
          .stand, "Green: once more like this before anything grows.", .progression, records: session.records)
      }
    case .red, .black: break
    }
  }
}

extension Prescription {
  /// The number alone of a variable: `30` of `30 seconds`.
  func short(_ variable: Variable) -> String {
    switch variable {
    case .reps: "\(reps ?? 0)"
    case .hold: "\(holdSeconds ?? 0)"
    case .minutes: "\(minutes ?? 0)"
    case .sets: "\(sets)"
    case .load: words(.load)
    }
  }
}
