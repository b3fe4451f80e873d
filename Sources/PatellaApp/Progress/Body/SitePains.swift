import KneeDomain
import KneeStore

/// Pain at places over the days, as the journal tells it.
struct SitePains: Hashable, Sendable {
  struct Pain: Hashable, Sendable {
    var day: Day
    /// Nil when not said.
    var side: Side?
    var site: BodySite
    var score: Int
  }

  /// In order of days.
  let pains: [Pain]

  init() { pains = [] }

  /// Every place that was logged. Of entries that are not held whole it is the first place; most have but one.
  init(_ journal: Journal, today: Day) {
    var found: [Pain] = []
    for row in journal.rows where row.kind == .pain && row.day <= today {
      guard let score = row.pain else { continue }
      let held = row.day >= journal.decodedFrom ? journal.record(id: journal.id(of: row)) : nil
      var sites = journal.subject(of: row).flatMap(BodySite.init(token:)).map { [$0] } ?? []
      if case .pain(let entry)? = held?.entry { sites = entry.sites }
      found += sites.map { Pain(day: row.day, side: row.side, site: $0, score: score.value) }
    }
    pains = found.sorted { $0.day < $1.day }
  }

  /// Those of a knee in a stretch of days, and those of which the knee was not said.
  func of(_ side: KneeSide, in days: ClosedRange<Day>) -> [Pain] {
    pains[index(of: days.lowerBound)..<index(of: days.upperBound.adding(days: 1))].filter { $0.isOf(side) }
  }

  /// The worst score of each place of a knee in a stretch of days.
  func worst(of side: KneeSide, in days: ClosedRange<Day>) -> [BodySite: Int] {
    var worst: [BodySite: Int] = [:]
    for pain in of(side, in: days) { worst[pain.site] = max(pain.score, worst[pain.site] ?? 0) }
    return worst
  }

  /// The day with pain of a knee before a day; nil for none.
  func day(before day: Day, _ side: KneeSide) -> Day? {
    pains[..<index(of: day)].last { $0.isOf(side) }?.day
  }

  /// The day with pain of a knee after a day; nil for none.
  func day(after day: Day, _ side: KneeSide) -> Day? {
    pains[index(of: day.adding(days: 1))...].first { $0.isOf(side) }?.day
  }

  /// The first pain on that day or later.
  private func index(of day: Day) -> Int {
    var (low, high) = (0, pains.count)
    while low < high {
      let middle = (low + high) / 2
      if pains[middle].day < day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension SitePains.Pain {
  func isOf(_ knee: KneeSide) -> Bool { side == nil || side == .both || side == knee.side }
}
