import KneeDomain
import KneeStore

/// Pain that was logged at places, of late.
struct PainMarks: Hashable, Sendable {
  struct Mark: Hashable, Sendable {
    var id: String
    var day: Day
    var entry: PainEntry

    /// The places in plain words.
    var places: String {
      entry.sites.map(\.plainName).joined(separator: ", ")
    }
  }

  /// The newest first.
  let marks: [Mark]

  /// The pain of so many days up to and with today.
  init(in context: AppContext, days: Int) {
    let first = context.today.adding(days: 1 - days)
    var found: [Mark] = []
    for record in context.journal.records.reversed() {
      let day = record.day(startingAt: context.localTime.dayStart)
      if day < first { break }
      if case .pain(let entry) = record.entry { found.append(Mark(id: record.id, day: day, entry: entry)) }
    }
    marks = found
  }

  /// Those of a knee, and those of which the knee was not said.
  func of(_ side: KneeSide) -> [Mark] {
    marks.filter { $0.entry.side == nil || $0.entry.side == .both || $0.entry.side == side.side }
  }

  /// The latest score of each region of a knee.
  func latest(of side: KneeSide) -> [Region: Int] {
    scores(of: side) { latest, _ in latest }
  }

  /// The worst score of each region of a knee.
  func worst(of side: KneeSide) -> [Region: Int] {
    scores(of: side) { max($0, $1) }
  }

  private func scores(of side: KneeSide, _ combine: (Int, Int) -> Int) -> [Region: Int] {
    var scores: [Region: Int] = [:]
    for mark in of(side) {
      for case .region(let region) in mark.entry.sites {
        scores[region] = scores[region].map { combine($0, mark.entry.pain.value) } ?? mark.entry.pain.value
      }
    }
    return scores
  }
}
