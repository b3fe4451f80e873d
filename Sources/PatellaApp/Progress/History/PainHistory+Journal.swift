import KneeDomain
import KneeStore

extension PainHistory {
  /// The history that a journal tells.
  ///
  /// Every score counts for the day of its record, the worst of the last 24 hours too. A score that names no
  /// knee counts for that of the profile, or for the only one that the journal ever names.
  package init(_ journal: Journal) {
    self.init()
    distances = journal.distances
    let rows = journal.rows
    let named = Self.side(of: journal.profile)
    isByProfile = named != nil
    knee = named ?? Self.onlyKnee(rows)
    for row in rows {
      if abs(row.day.number - row.moment.date.number) > Self.reach { hasStrays = true }
      add(row)
    }
  }

  /// Makes some days anew after records of theirs have changed.
  package mutating func refresh(_ changed: Set<Day>, from journal: Journal) {
    guard !changed.isEmpty else { return }
    // Where the journal itself says which knee is meant, any record can change it; where a record stands
    // far from its day, its neighbors do not find it.
    guard isByProfile, Self.side(of: journal.profile) == knee, !hasStrays else {
      self = PainHistory(journal)
      return
    }
    distances = journal.distances
    forget(changed)
    for day in changed.sorted() {
      for row in Self.rows(journal.rows, near: day) where row.day == day { add(row) }
    }
  }

  /// A record and the day it counts for lie no further apart than this, as a rule.
  private static let reach = 2

  private mutating func add(_ row: JournalRow) {
    let day = row.day
    if let pain = row.pain {
      let side = row.side ?? knee
      add(PainPoint(day: day, side: side, score: pain))
      // Of a report it is the worst since it began, not of the day.
      if let worst = row.worst, row.kind != .report { add(PainPoint(day: day, side: side, score: worst)) }
    }
    switch row.kind {
    case .exercise: add(DayEvent(day: day, kind: .exercise))
    case .run: add(DayEvent(day: day, kind: .run, kilometers: row.amount ?? 0))
    case .session: add(DayEvent(day: day, kind: .session))
    case .activity: add(DayEvent(day: day, kind: .activity))
    case .shoe: add(DayEvent(day: day, kind: .shoe))
    case .plan: add(DayEvent(day: day, kind: .plan))
    default: break
    }
    if row.flags.contains(.note) { add(DayEvent(day: day, kind: .note)) }
  }

  /// The rows, which are in order of time, that can count for a day.
  private static func rows(_ rows: Journal.Rows, near day: Day) -> Slice<Journal.Rows> {
    func first(from date: Day) -> Int {
      var (low, high) = (0, rows.count)
      while low < high {
        let middle = (low + high) / 2
        if rows[middle].moment.date < date { low = middle + 1 } else { high = middle }
      }
      return low
    }
    // A day more on each side: offsets differ, so that dates are not quite in order.
    let start = first(from: day.adding(days: -reach - 1))
    return rows[start..<max(start, first(from: day.adding(days: reach + 2)))]
  }

  private static func side(of profile: Profile?) -> Side? {
    profile?.side == .both ? nil : profile?.side
  }

  private static func onlyKnee(_ rows: Journal.Rows) -> Side? {
    var named: Side?
    for row in rows where row.pain != nil {
      guard let side = row.side else { continue }
      if side == .both || named.map({ $0 != side }) == true { return nil }
      named = side
    }
    return named
  }
}
