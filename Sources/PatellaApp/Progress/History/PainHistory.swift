import KneeDomain

/// A pain score of a day.
package struct PainPoint: Hashable, Sendable {
  package var day: Day
  /// Nil when not said.
  package var side: Side?
  package var score: Score

  package init(day: Day, side: Side?, score: Score) {
    self.day = day
    self.side = side
    self.score = score
  }
}

/// Something that happened on a day and belongs beside the pain.
package struct DayEvent: Hashable, Sendable {
  package enum Kind: Int, CaseIterable, Hashable, Sendable {
    case exercise, run, note, shoe, plan, session, activity
  }

  package var day: Day
  package var kind: Kind
  /// Of a run.
  package var kilometers: Double

  package init(day: Day, kind: Kind, kilometers: Double = 0) {
    self.day = day
    self.kind = kind
    self.kilometers = kilometers
  }
}

/// The lowest and the highest of some scores.
package struct ScoreSpan: Hashable, Sendable {
  package var low: Int
  package var high: Int

  /// The span that also holds `score`.
  func including(_ score: Int) -> ScoreSpan {
    ScoreSpan(low: min(low, score), high: max(high, score))
  }
}

/// A knee that a series of the chart is about.
package enum Knee: Int, CaseIterable, Hashable, Sendable {
  case left, right
  /// Entries that name no side, of a person whose profile names none either.
  case unsaid

  package var name: String {
    switch self {
    case .left: "left"
    case .right: "right"
    case .unsaid: "knee"
    }
  }
}

/// What a day had: one line of the chart's data.
package struct DayRecord: Hashable, Sendable {
  package var day: Day
  package var left: ScoreSpan?
  package var right: ScoreSpan?
  package var unsaid: ScoreSpan?
  /// How many events of each kind, by its raw value.
  package private(set) var events: SIMD8<UInt8> = .zero
  /// Run that day.
  package private(set) var kilometers = 0.0

  init(day: Day) {
    self.day = day
  }

  package subscript(knee: Knee) -> ScoreSpan? {
    switch knee {
    case .left: left
    case .right: right
    case .unsaid: unsaid
    }
  }

  /// The worst score of either knee; nil for a day without pain entries.
  package var worst: Int? {
    let worst = max(left?.high ?? -1, right?.high ?? -1, unsaid?.high ?? -1)
    return worst < 0 ? nil : worst
  }

  package func count(_ kind: DayEvent.Kind) -> Int {
    Int(events[kind.rawValue])
  }

  fileprivate var kneeBits: Int {
    (left == nil ? 0 : 1) | (right == nil ? 0 : 2) | (unsaid == nil ? 0 : 4)
  }

  fileprivate var kindBits: Int {
    (0..<events.scalarCount).reduce(0) { $0 | (events[$1] > 0 ? 1 << $1 : 0) }
  }

  mutating func add(_ score: Score, side: Side?) {
    func widen(_ span: inout ScoreSpan?) {
      span = span?.including(score.value) ?? ScoreSpan(low: score.value, high: score.value)
    }
    if side == .left || side == .both { widen(&left) }
    if side == .right || side == .both { widen(&right) }
    if side == nil { widen(&unsaid) }
  }

  mutating func add(_ event: DayEvent) {
    if events[event.kind.rawValue] < .max { events[event.kind.rawValue] += 1 }
    kilometers += event.kilometers
  }
}

/// The days that have entries, in order. Made once from the journal, so that drawing a chart reads days and
/// not records.
package struct PainHistory: Hashable, Sendable {
  package private(set) var days: [DayRecord] = []
  /// Bits by raw value: which knees have scores, which kinds of events there are.
  private var kneeBits = 0
  private var kindBits = 0
  /// The knee that scores without one count for.
  var knee: Side?
  /// Whether the profile names it.
  var isByProfile = false
  /// Whether a record stands far from the day it counts for.
  var hasStrays = false
  /// How distances are told.
  var distances = DistanceWords(.kilometers)

  package init() {}

  /// Counts a score. Quick when days come in order, right in any order.
  package mutating func add(_ point: PainPoint) {
    change(point.day) { $0.add(point.score, side: point.side) }
    switch point.side {
    case .left: kneeBits |= 1
    case .right: kneeBits |= 2
    case .both: kneeBits |= 3
    case nil: kneeBits |= 4
    }
  }

  /// Counts an event.
  package mutating func add(_ event: DayEvent) {
    change(event.day) { $0.add(event) }
    kindBits |= 1 << event.kind.rawValue
  }

  package var isEmpty: Bool { days.isEmpty }

  /// The knees that have scores, left first.
  package var knees: [Knee] { Knee.allCases.filter { kneeBits & 1 << $0.rawValue != 0 } }

  /// Whether an event of the kind was ever logged.
  package func has(_ kind: DayEvent.Kind) -> Bool { kindBits & 1 << kind.rawValue != 0 }

  /// The record of a day; nil without entries.
  package subscript(day: Day) -> DayRecord? {
    let index = index(from: day)
    return index < days.count && days[index].day == day ? days[index] : nil
  }

  /// The records of the days of a range.
  package subscript(range: ClosedRange<Day>) -> ArraySlice<DayRecord> {
    days[index(from: range.lowerBound)..<index(from: range.upperBound.adding(days: 1))]
  }

  /// The last day before `day` with an entry.
  package func day(before day: Day) -> Day? {
    let index = index(from: day)
    return index > 0 ? days[index - 1].day : nil
  }

  /// The first day after `day` with an entry.
  package func day(after day: Day) -> Day? {
    let index = index(from: day.adding(days: 1))
    return index < days.count ? days[index].day : nil
  }

  /// Takes days out.
  mutating func forget(_ forgotten: Set<Day>) {
    for day in forgotten {
      let index = index(from: day)
      if index < days.count, days[index].day == day { days.remove(at: index) }
    }
    kneeBits = days.reduce(0) { $0 | $1.kneeBits }
    kindBits = days.reduce(0) { $0 | $1.kindBits }
  }

  /// The place of the first record on or after `day`.
  private func index(from day: Day) -> Int {
    var (low, high) = (0, days.count)
    while low < high {
      let middle = (low + high) / 2
      if days[middle].day < day { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private mutating func change(_ day: Day, _ change: (inout DayRecord) -> Void) {
    if let last = days.last, last.day == day {
      change(&days[days.count - 1])
      return
    }
    let index = index(from: day)
    if index == days.count || days[index].day != day { days.insert(DayRecord(day: day), at: index) }
    change(&days[index])
  }
}
