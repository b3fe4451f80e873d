import KneeDomain
import KneeStore

/// The pain of one place over some days.
struct PlacePain: Hashable, Sendable {
  let site: BodySite
  /// Which knee; nil where none was said.
  let side: Side?
  /// The worst of each day by day number.
  private(set) var worstByDay: [Int: Int]

  init(site: BodySite, side: Side?) {
    self.site = site
    self.side = side
    worstByDay = [:]
  }

  mutating func add(_ score: Int, on day: Day) {
    worstByDay[day.number] = max(score, worstByDay[day.number] ?? 0)
  }

  /// The highest score, and the last day that had it.
  var worst: (score: Int, day: Day)? {
    worstByDay.max { ($0.value, $0.key) < ($1.value, $1.key) }.map { ($0.value, Day(number: $0.key)) }
  }

  var lastDay: Day? { worstByDay.keys.max().map(Day.init(number:)) }

  var median: Double? { PainTrend.median(Array(worstByDay.values)) }

  /// `inner joint line, left knee`.
  var name: String { site.plainName + (side.map { ", \($0.plainName)" } ?? "") }
}

/// The places where pain was logged in some days, the worst first.
///
/// Records that are not in memory any more count for the first of their places, which is all that is kept of them.
struct PlaceHistory: Hashable, Sendable {
  let days: ClosedRange<Day>
  let places: [PlacePain]

  init(_ journal: Journal, days: ClosedRange<Day>, side profileSide: Side?) {
    self.days = days
    var found: [Key: PlacePain] = [:]
    for row in journal.rows.reversed() {
      // Rows are in order of time.
      if row.moment.date < days.lowerBound.adding(days: -Self.reach) { break }
      guard row.kind == .pain, days.contains(row.day), let pain = row.pain else { continue }
      for site in Self.sites(of: row, in: journal) {
        for side in Self.knees(row.side ?? profileSide) {
          found[Key(site: site, side: side), default: PlacePain(site: site, side: side)].add(
            pain.value, on: row.day)
        }
      }
    }
    places = found.values.sorted { Self.rank($0) > Self.rank($1) }
  }

  /// A record and the day it counts for lie no further apart than this.
  private static let reach = 3

  private struct Key: Hashable {
    var site: BodySite
    var side: Side?
  }

  private static func sites(of row: JournalRow, in journal: Journal) -> [BodySite] {
    if row.day >= journal.decodedFrom, case .pain(let pain)? = journal.record(id: journal.id(of: row))?.entry
    {
      return pain.sites
    }
    return journal.subject(of: row).flatMap { BodySite(token: $0) }.map { [$0] } ?? []
  }

  private static func knees(_ side: Side?) -> [Side?] {
    side == .both ? [.left, .right] : [side]
  }

  /// Worst first; of equals the one that hurt on more days, then the later one.
  private static func rank(_ place: PlacePain) -> (Int, Int, Int, String) {
    (place.worst?.score ?? 0, place.worstByDay.count, place.lastDay?.number ?? 0, place.name)
  }
}
