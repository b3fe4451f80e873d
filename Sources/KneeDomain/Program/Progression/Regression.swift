// One step back (facts.md, section f4), and the easy days after a red session (section f2).
extension ProgramState {
  /// Red sessions within `daysOfReds` that lead back one phase.
  static let redsForPhaseBack = 3
  /// The days they are counted over.
  static let daysOfReds = 10

  /// The exercise before in the chain where the dose is at its least, else 30 percent less.
  mutating func stepBack(_ index: Int, _ why: String, records: [String]) {
    let item = items[index]
    items[index].forgetAnswers()
    guard !isPrescribed(item.exercise) else { return }
    let name = name(item.exercise)
    var sentence: String
    if item.way != nil {
      items[index].way = nil
      sentence = "\(why): \(name) goes back to the plain way."
    } else if let load = item.dose.loadKilograms, load > 0 {
      items[index].dose.loadKilograms = (load * 0.7 * 2).rounded(.down) / 2
      sentence =
        "\(why): \(name) goes from \(Prescription.kilograms(load)) to \(items[index].dose.words(.load))."
    } else if isAtLeast(item), let link = previousLink(before: item.exercise) {
      items[index] = newItem(link)
      items[index].isLink = true
      sentence = "\(why): \(self.name(link)) takes the place of \(name)."
    } else {
      let less = item.dose.scaled(by: 0.7).notBelow(floor(of: item.exercise))
      items[index].dose = less
      sentence =
        less == item.dose
        ? "\(why): \(name) stays at its least, \(less.text)."
        : "\(why): \(name) goes from \(item.dose.text) to \(less.text)."
    }
    decide(.stepBack, exercise: items[index].exercise, sentence, .regression, records: records)
  }

  /// A day or two easy after a red session.
  mutating func rest(after session: SessionVerdict) {
    let until = session.day.adding(days: 2)
    easyUntil = max(until, easyUntil ?? until)
  }

  /// Back one phase after three red sessions in ten days.
  mutating func decideOnReds() {
    let reds = verdicts.suffix(ProgramState.daysOfReds + 1).filter {
      $0.light == .red && $0.day >= phaseSince && today.number - $0.day.number <= ProgramState.daysOfReds
    }
    guard reds.count >= ProgramState.redsForPhaseBack else { return }
    let records = reds.flatMap(\.records)
    guard let rank = phase.rank, rank > 0 else {
      // There is no phase before the first: it begins again, and somebody should look.
      phaseSince = today
      decide(
        .advice,
        "Red three times in ten days in the gentlest phase: have a clinician look at the knee within two weeks.",
        .threeReds, records: records)
      return
    }
    enter(rank == 1 ? .settle : rank == 2 ? .build : .return)
    decide(
      .phaseBack, "Red three times in ten days: back to phase \(phase.number ?? 1), \(phase.plainName).",
      .threeReds, records: records)
  }

  private func isAtLeast(_ item: ProgramItem) -> Bool {
    let first = firstDose(of: item.exercise)
    func low(_ now: Int?, _ first: Int?) -> Bool { (now ?? 0) <= (first ?? 0) }
    return item.dose.sets <= first.sets && low(item.dose.reps, first.reps)
      && low(item.dose.holdSeconds, first.holdSeconds) && low(item.dose.minutes, first.minutes)
  }

  private func previousLink(before id: String) -> String? {
    let composition = composition
    return Chain.easier(than: id).first { link in
      group(link) == group(id) && !hasItem(link) && composition.offers(link, in: phase)
    }
  }

  /// Half of the least that the exercise begins with.
  private func floor(of id: String) -> Prescription {
    var floor = firstDose(of: id)
    floor.reps = floor.reps.map { max(1, $0 / 2) }
    floor.holdSeconds = floor.holdSeconds.map { max(1, $0 / 2) }
    floor.minutes = floor.minutes.map { max(1, $0 / 2) }
    return floor
  }
}

extension Prescription {
  /// It, but in no variable that it has less than another.
  func notBelow(_ least: Prescription) -> Prescription {
    var dose = self
    dose.reps = reps.map { max($0, least.reps ?? 1) }
    dose.holdSeconds = holdSeconds.map { max($0, least.holdSeconds ?? 1) }
    dose.minutes = minutes.map { max($0, least.minutes ?? 1) }
    return dose
  }
}
