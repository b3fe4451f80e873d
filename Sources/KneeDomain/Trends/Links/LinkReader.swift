/// Reads out of a journal the days that say something of a factor and of pain.
///
/// Pain of a day without a run is that of its morning: it is asked for each morning in the same way, while days with a
/// session are asked more often and so have a higher worst.
struct LinkReader {
  private let history: ProgramHistory
  private let knee: Side?
  private let takesUnnamed: Bool
  private let days: ClosedRange<Day>
  private let logs: [DayLog]
  /// What exercises of the person's own are for.
  private let own: [String: MovementGroup]

  init(_ history: ProgramHistory, knee: Side?, takesUnnamed: Bool, days: ClosedRange<Day>) {
    self.history = history
    self.knee = knee
    self.takesUnnamed = takesUnnamed
    self.days = days
    logs = history.days.filter { days.contains($0) }.map { history.log(of: $0) }
    var own: [String: MovementGroup] = [:]
    for change in logs.flatMap(\.plans) {
      if case .define(let exercise)? = change.value.effect { own[exercise.id] = exercise.group }
    }
    self.own = own
  }

  func days(of factor: LinkFactor) -> [LinkDay] {
    switch factor {
    case .downhill: runs { $0.contains { $0.downhill == true } ? 1 : 0 }
    case .distance: runs { $0.reduce(0) { $0 + $1.kilometers } }
    case .cadence:
      runs { runs in
        let named = runs.compactMap(\.cadence).filter { $0 > 0 }.map(Double.init)
        return named.isEmpty ? nil : named.reduce(0, +) / Double(named.count)
      }
    case .sleep:
      logs.compactMap { log in
        guard let morning = morning(of: log), let hours = morning.value.sleepHours else { return nil }
        return LinkDay(day: log.day, amount: hours, pain: morning.value.pain.value, records: [morning.id])
      }
    case .strength: strength
    }
  }

  /// The days with runs, those of a day taken together.
  private func runs(_ amount: ([RunEntry]) -> Double?) -> [LinkDay] {
    logs.compactMap { log in
      guard !log.runs.isEmpty, let amount = amount(log.runs.map(\.value)) else { return nil }
      let after = log.day.adding(days: 1)
      let next = days.contains(after) ? morning(of: history.log(of: after)) : nil
      let said = takesUnnamed ? log.runs.flatMap { [$0.value.painDuring, $0.value.painOneHourAfter] } : []
      guard let worst = (said + [next?.value.pain]).compactMap(\.self).max() else { return nil }
      return LinkDay(
        day: log.day, amount: amount, pain: worst.value,
        records: log.runs.map(\.id) + [next?.id].compactMap(\.self))
    }
  }

  /// The mornings with the days since strength work.
  private var strength: [LinkDay] {
    var last: (day: Day, record: String)?
    return logs.compactMap { log in
      defer { if let record = strengthRecord(of: log) { last = (log.day, record) } }
      guard let last, let morning = morning(of: log) else { return nil }
      return LinkDay(
        day: log.day, amount: Double(log.day.number - last.day.number), pain: morning.value.pain.value,
        records: [last.record, morning.id])
    }
  }

  private func strengthRecord(of log: DayLog) -> String? {
    log.exercises.first { exercise in
      guard let group = MovementGroup.of(exercise.value.exercise) ?? own[exercise.value.exercise] else {
        return false
      }
      return group.isStrength && isMeant(exercise.value.side, unnamed: true)
    }?.id
  }

  /// The check-in of the knee; of both the worse.
  private func morning(of log: DayLog) -> Logged<CheckIn>? {
    log.mornings.filter { isMeant($0.value.side, unnamed: takesUnnamed) }.max {
      $0.value.pain < $1.value.pain
    }
  }

  private func isMeant(_ side: Side?, unnamed: Bool) -> Bool {
    guard let side else { return unnamed }
    return knee == nil || side == .both || side == knee
  }
}
