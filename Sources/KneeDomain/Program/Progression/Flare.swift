/// The days of a flare (facts.md, section f4).
struct FlareDays: Hashable, Sendable {
  var since: Day
  /// The middle of the mornings of the week before; nil where too few were said.
  var usual: Double?

  /// A flare lasts at least this many days.
  static let least = 2
  /// After this many the program goes on, or back a phase.
  static let most = 5
}

extension ProgramState {
  mutating func decideOnFlare() {
    if flare != nil {
      endFlareIfOver()
    } else if phase != .settle, !isStopped, let cause = flareCause {
      beginFlare(cause.text, records: cause.records)
    }
  }

  mutating func beginFlare(_ why: String, records: [String]) {
    flare = FlareDays(since: today, usual: usualMorning)
    for index in items.indices { items[index].forgetAnswers() }
    decide(
      .flare,
      "\(why): a flare. It is expected and not damage: two to five days of the gentle exercises at half, and keep "
        + "walking.", .flare, records: records)
  }

  /// Two points above the week, clear swelling, or two red sessions in a row (facts.md, section i, what is more than
  /// noise).
  private var flareCause: (text: String, records: [String])? {
    let since = max(phaseSince, lastFlareEnd ?? phaseSince)
    if let morning = morning(of: today) {
      if morning.swelling == .clear { return ("Clear swelling", morning.records) }
      let week = weekBefore.map(\.pain.value)
      if morning.pain.value >= 3, PainTrend.standsOut(morning.pain.value, above: week) {
        return ("Pain \(morning.pain.value), two points above the week", morning.records)
      }
    }
    let last = verdicts.suffix(2)
    guard last.count == 2, last.allSatisfy({ $0.light == .red && $0.day >= since }) else { return nil }
    return ("Red twice in a row", last.flatMap(\.records))
  }

  private mutating func endFlareIfOver() {
    guard let flare else { return }
    let length = today.number - flare.since.number
    let morning = morning(of: today)
    let isSettled = morning.map { morning in
      Double(morning.pain.value) <= max(2, (flare.usual ?? 2) + 1)
        && (morning.swelling ?? NewSwelling.none) == NewSwelling.none
    }
    guard length >= FlareDays.least, isSettled == true || length >= FlareDays.most else { return }
    self.flare = nil
    lastFlareEnd = today
    weeksSince = today
    easyUntil = nil
    if isSettled == false, phase != .settle, let rank = phase.rank {
      enter(rank == 1 ? .settle : rank == 2 ? .build : .return)
      decide(
        .phaseBack,
        "The flare has not settled in \(length) days: back to phase \(phase.number ?? 1), \(phase.plainName).",
        .flare, records: morning?.records ?? [])
      return
    }
    for index in items.indices { stepDownAfterFlare(index) }
    decide(
      .flare, "The flare has settled: the plan goes on one step lower.", .flare,
      records: morning?.records ?? [])
  }

  private mutating func stepDownAfterFlare(_ index: Int) {
    let before = decisions.count
    stepBack(index, "After the flare", records: [])
    // One sentence speaks for all of them.
    decisions.removeLast(decisions.count - before)
  }

  private var weekBefore: ArraySlice<Morning> {
    mornings.suffix(8).filter { $0.day < today && today.number - $0.day.number <= 7 }[...]
  }

  private var usualMorning: Double? {
    let week = weekBefore.map(\.pain.value)
    return week.count < 3 ? nil : PainTrend.median(week)
  }
}
