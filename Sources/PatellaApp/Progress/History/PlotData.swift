import KneeDomain
import TerminalKit

/// Turns the days of a history into the values of a plot's slots.
struct PlotData {
  let history: PainHistory
  let timeline: Timeline

  /// The values of one knee: of a day its worst with the range of its scores; of a longer slot the median of
  /// the days' worst scores with the range up to the worst.
  func values(_ knee: Knee) -> [PlotValue?] {
    slotRecords { records in
      if timeline.bucket == .day {
        guard let span = records.first?[knee] else { return nil }
        return PlotValue(low: Double(span.low), mark: Double(span.high), high: Double(span.high))
      }
      let scores = ScoreTally(records.lazy.compactMap { $0[knee]?.high })
      guard let median = scores.median, let worst = scores.worst else { return nil }
      return PlotValue(low: median, mark: median, high: Double(worst))
    }
  }

  /// The median of the last seven days' worst scores, for each day with at least three of them logged.
  func weekMedian() -> [Double?] {
    guard timeline.bucket == .day else { return [] }
    let days = history[timeline.first.adding(days: -6)...timeline.last]
    var start = days.startIndex
    var end = days.startIndex
    return timeline.starts.map { day in
      while end < days.endIndex, days[end].day <= day { end += 1 }
      while start < end, days[start].day < day.adding(days: -6) { start += 1 }
      let scores = ScoreTally(days[start..<end].lazy.compactMap(\.worst))
      return scores.count >= 3 ? scores.median : nil
    }
  }

  /// Something of each slot, told from its days and their records.
  func slots<Value>(_ value: (ClosedRange<Day>, ArraySlice<DayRecord>) -> Value?) -> [Value?] {
    var rest = history[timeline.first...timeline.last]
    return (0..<timeline.slots).map { slot in
      let days = timeline.days(of: slot)
      let records = rest.prefix { $0.day <= days.upperBound }
      rest = rest.dropFirst(records.count)
      return value(days, records)
    }
  }

  private func slotRecords<Value>(_ value: (ArraySlice<DayRecord>) -> Value?) -> [Value?] {
    slots { _, records in records.isEmpty ? nil : value(records) }
  }
}

/// How often each score occurs.
struct ScoreTally {
  /// By score; the last five are not used.
  private var counts = SIMD16<Int32>.zero
  private(set) var count = 0

  init(_ scores: some Sequence<Int>) {
    for score in scores where (0...10).contains(score) {
      counts[score] += 1
      count += 1
    }
  }

  /// The middle score, between the two middle ones of an even count; nil of none.
  var median: Double? {
    guard count > 0 else { return nil }
    return Double(score(at: (count - 1) / 2) + score(at: count / 2)) / 2
  }

  var worst: Int? { (0...10).last { counts[$0] > 0 } }

  /// The score at a place when all are sorted.
  private func score(at place: Int) -> Int {
    var seen = 0
    for score in 0...10 {
      seen += Int(counts[score])
      if seen > place { return score }
    }
    return 0
  }
}
