import KneeDomain

extension ReportSource {
  /// Phases and flares that are named one by one; of more only their sums.
  private static let mostPhases = 6
  private static let mostFlares = 4

  /// What was asked for, what was done of it, and how the knee took it.
  var training: ReportSection {
    let heading = "Exercise and how the knee took it"
    guard !progress.isEmpty, program != nil else {
      return ReportSection(heading: heading, blocks: [.paragraph("No exercises were logged.")])
    }
    let asked = Int(progress.reduce(0) { $0 + $1.asked }.rounded())
    let done = progress.count(where: \.isDone)
    let lights = answers(in: days).map(\.light)
    func count(_ light: TrafficLight) -> Int { lights.count { $0 == light } }
    var facts = [
      ReportFact(name: "Phases", text: phaseWords),
      ReportFact(
        name: "Done",
        text: "\(done) \(done == 1 ? "session" : "sessions"); the program asked for about \(asked)"),
      ReportFact(
        name: "Answers",
        text:
          "\(count(.green)) green, \(count(.amber)) amber, \(count(.red)) red, \(count(.unknown)) not known in full"
          + (count(.black) > 0 ? ", \(count(.black)) under a warning" : "")),
    ]
    if !flares.isEmpty {
      facts.append(
        ReportFact(
          name: flares.count == 1 ? "Flare" : "\(flares.count) flares",
          text: flareWords(flares)))
    }
    let medicine = records { record -> Bool? in
      switch record.entry {
      case .checkIn(let checkIn): checkIn.meds == true ? true : nil
      case .session(let session): session.meds == true ? true : nil
      default: nil
      }
    }
    if !medicine.isEmpty {
      let count = Set(medicine.map(\.day)).count
      facts.append(
        ReportFact(
          name: "Pain medicine", text: "before a session, said on \(count) \(count == 1 ? "day" : "days")"))
    }
    var blocks: [ReportBlock] = [.facts(facts)]
    if let table = exerciseTable { blocks.append(.table(table)) }
    blocks.append(
      .note(
        "Green, amber and red are the worst of pain during it, within the hour after a run, the next morning against the morning "
          + "before, and new swelling (own thresholds on the pain-monitoring model: Silbernagel, American Journal of "
          + "Sports Medicine, 2007)."))
    return ReportSection(heading: heading, blocks: blocks)
  }

  /// A stretch of days in one phase.
  struct Span: Hashable {
    var phase: Phase
    var days: ClosedRange<Day>
  }

  /// The phases of the days, in order.
  var phases: [Span] {
    var spans: [Span] = []
    for day in progress {
      if let last = spans.last, last.phase == day.phase, last.days.upperBound.adding(days: 1) == day.day {
        spans[spans.count - 1].days = last.days.lowerBound...day.day
      } else {
        spans.append(Span(phase: day.phase, days: day.day...day.day))
      }
    }
    return spans
  }

  /// The stretches of days that the program held for a flare.
  var flares: [ClosedRange<Day>] {
    progress.filter(\.isFlare).reduce(into: []) { flares, day in
      if let last = flares.last, last.upperBound.adding(days: 1) == day.day {
        flares[flares.count - 1] = last.lowerBound...day.day
      } else {
        flares.append(day.day...day.day)
      }
    }
  }

  /// The phases one by one, or how long each was in all.
  private var phaseWords: String {
    let spans = phases
    guard spans.count > Self.mostPhases, let last = spans.last else {
      return spans.map { "\(words($0.phase)) \(words($0.days))" }.joined(separator: "; ")
    }
    let days = progress.reduce(into: [Phase: Int]()) { $0[$1.phase, default: 0] += 1 }
    let sums = Phase.allCases.compactMap { phase in days[phase].map { "\(words(phase)) \($0) days" } }
    return "in all \(sums.joined(separator: ", ")); \(words(last.phase)) since \(date(last.days.lowerBound))"
  }

  private func flareWords(_ flares: [ClosedRange<Day>]) -> String {
    guard flares.count > Self.mostFlares, let last = flares.last else {
      return flares.map(words).joined(separator: "; ")
    }
    return "\(flares.reduce(0) { $0 + $1.length }) days in all, the last \(words(last))"
  }

  private func words(_ phase: Phase) -> String {
    phase.number.map { "\($0) \(phase.plainName)" } ?? phase.plainName
  }

  private func words(_ days: ClosedRange<Day>) -> String {
    days.lowerBound == days.upperBound
      ? date(days.lowerBound) : "\(date(days.lowerBound)) to \(date(days.upperBound))"
  }

  /// The exercises done most often, with the latest dose; stretching after the others.
  private var exerciseTable: ReportTable? {
    struct Done {
      var days: Set<Day> = []
      var last: ExerciseEntry
      var worst: Int?
    }
    var done: [String: Done] = [:]
    for (day, entry) in records({ record -> ExerciseEntry? in
      guard case .exercise(let entry) = record.entry, !entry.sets.isEmpty else { return nil }
      return entry
    }) {
      var known = done[entry.exercise] ?? Done(last: entry)
      known.days.insert(day)
      known.last = entry
      known.worst = [known.worst, entry.painDuring?.value].compactMap(\.self).max()
      done[entry.exercise] = known
    }
    guard !done.isEmpty else { return nil }
    func rank(_ item: (key: String, value: Done)) -> (Int, Int, String) {
      (MovementGroup.of(item.key) == .mobility ? 1 : 0, -item.value.days.count, item.key)
    }
    let sorted = done.sorted { rank($0) < rank($1) }
    let rows = sorted.prefix(6).map { id, done in
      [
        ExerciseLibrary.exercise(id)?.name ?? plain(id, atMost: 40), "\(done.days.count)",
        done.last.doseWords,
        done.worst.map(String.init) ?? "not said",
      ]
    }
    let more = sorted.count - rows.count
    return ReportTable(
      columns: [
        ReportTable.Column(title: more > 0 ? "Exercise (\(more) more)" : "Exercise"),
        ReportTable.Column(title: "Days", isNumber: true), ReportTable.Column(title: "Latest dose"),
        ReportTable.Column(title: "Worst pain during", isNumber: true),
      ], rows: rows)
  }
}

extension ExerciseEntry {
  /// `3 x 12`, `3 x 45 s, 10 kg`.
  fileprivate var doseWords: String {
    let set = sets.last
    let each = [set?.reps.map { "\($0)" }, set?.holdSeconds.map(length)].compactMap(\.self)
    let dose = ([sets.count == 1 ? "1" : "\(sets.count)"] + each).joined(separator: " × ")
    return set?.loadKilograms.map { "\(dose), \(decimal($0)) kg" } ?? dose
  }

  private func length(_ seconds: Int) -> String {
    seconds < 120 ? "\(seconds) s" : "\((seconds + 30) / 60) min"
  }
}
