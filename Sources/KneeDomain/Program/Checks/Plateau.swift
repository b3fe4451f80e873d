/// Keeps watch over pain that does not move (facts.md, section f4).
struct PlateauWatch: Hashable, Sendable {
  /// The day the plateau was first seen; nil where there is none.
  var since: Day?
  /// How many things were already advised.
  var stage = 0
  /// The day of the latest advice.
  var advised: Day?
  var isReferred = false
  var isTwelveWeeksSaid = false
}

/// What to try while pain does not move, in order (facts.md, section f4).
public enum PlateauStep: Int, CaseIterable, Hashable, Sendable {
  case habits
  case swap
  case tempo
  case running
  case review

  /// The advice in a sentence or two.
  public var text: String {
    switch self {
    case .habits:
      "Three weeks without a change in spite of regular sessions. First look at the load of the days between, at sleep "
        + "and at how the exercises are done."
    case .swap: "Still no change: swap two exercises for others of their chains."
    case .tempo: "Still no change: change the range or the tempo, slower down, a pause at the bottom."
    case .running: "Still no change: try a cadence 5 percent quicker, or other shoes, for the next weeks."
    case .review:
      "Six weeks without a change that counts: have a clinician look at the knee within two weeks."
    }
  }
}

extension ProgramState {
  /// The smallest change of a week's pain that is more than nothing (facts.md, section f4).
  static let smallestChange = 1.0

  mutating func watchForPlateau() {
    guard !isStopped, phase != .maintain else { return }
    sayTwelveWeeks()
    guard isFlat else {
      plateau.since = nil
      plateau.stage = 0
      plateau.advised = nil
      return
    }
    let since = plateau.since ?? today
    plateau.since = since
    if !plateau.isReferred, hasNotImproved(inWeeks: 6) == true {
      plateau.isReferred = true
      plateau.advised = today
      decide(.advice, PlateauStep.review.text, .plateau, records: weekRecords)
      return
    }
    // One thing at a time, a week each.
    let isTime = plateau.advised.map { today.number - $0.number >= 7 } ?? true
    guard isTime, let step = PlateauStep(rawValue: plateau.stage), step != .review else { return }
    plateau.stage += 1
    plateau.advised = today
    decide(.advice, step.text + swapIdeas(step), .plateau, records: weekRecords)
  }

  /// No point of change over three weeks of regular sessions, and something to change.
  private var isFlat: Bool {
    guard today.number - start.number >= 20, let adherence = adherence(since: today.adding(days: -21)),
      adherence >= 0.7,
      let before = weekMedian(endingBefore: 14), let now = weekMedian(endingBefore: 0), now >= 2
    else { return false }
    let change = abs(before - now)
    let tasks = measures.filter { $0.entry.value.measure == "psfs" && today.number - $0.day.number <= 28 }
    let taskChange = abs((tasks.last?.entry.value.total ?? 0) - (tasks.first?.entry.value.total ?? 0))
    return change < ProgramState.smallestChange && taskChange < ProgramState.smallestChange
  }

  /// Whether pain fell by less than two points and less than 30 percent, and no measure moved by what counts; nil
  /// where too little is known.
  private func hasNotImproved(inWeeks weeks: Int) -> Bool? {
    guard today.number - start.number >= weeks * 7 - 1,
      let before = weekMedian(endingBefore: (weeks - 1) * 7), let now = weekMedian(endingBefore: 0)
    else {
      return nil
    }
    let fall = before - now
    if fall >= 2 || (before > 0 && fall >= 0.3 * before && fall >= 1) { return false }
    return !["koos_pf": 16.4, "visa_p": 13.0].contains { measure, least in
      let totals = measures.filter {
        $0.entry.value.measure == measure && today.number - $0.day.number <= weeks * 7
      }
      .map(\.entry.value.total)
      return (totals.last ?? 0) - (totals.first ?? 0) >= least
    }
  }

  /// The middle of the worst pains of seven days, the last of them `days` ago; nil for fewer than three.
  private func weekMedian(endingBefore days: Int) -> Double? {
    let last = today.number - days
    var values: [Int] = []
    for morning in mornings.reversed() {
      if morning.day.number <= last - 7 { break }
      if morning.day.number <= last { values.append((morning.worst ?? morning.pain).value) }
    }
    return values.count < 3 ? nil : PainTrend.median(values)
  }

  private var weekRecords: [String] {
    mornings.suffix(7).flatMap(\.records)
  }

  private func swapIdeas(_ step: PlateauStep) -> String {
    guard step == .swap else { return "" }
    let ideas = items.lazy.compactMap { item in
      self.nextLink(after: item.exercise).map { "\(self.name(item.exercise)) for \(self.name($0))" }
    }
    .prefix(2)
    return ideas.isEmpty ? "" : " For example \(ideas.joined(separator: ", "))."
  }

  private mutating func sayTwelveWeeks() {
    guard !plateau.isTwelveWeeksSaid, today.number - start.number >= 84, hasNotImproved(inWeeks: 12) == true,
      let now = weekMedian(endingBefore: 0), now >= 2
    else { return }
    plateau.isTwelveWeeksSaid = true
    decide(
      .advice, "Twelve weeks without a change that counts: let a clinician look at the knee.", .twelveWeeks,
      records: weekRecords)
  }
}
