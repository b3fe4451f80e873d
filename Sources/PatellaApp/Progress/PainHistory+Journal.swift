import KneeDomain
import KneeStore

extension PainHistory {
  /// The history that a journal tells.
  ///
  /// Every score counts for the day of its record, the worst of the last 24 hours too. A score that names no
  /// knee counts for that of the profile, or for the only one that the journal ever names.
  package init(_ journal: Journal) {
    self.init()
    let rows = journal.rows
    let knee = Self.knee(of: journal.profile, rows)
    for row in rows {
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
      case .shoe: add(DayEvent(day: day, kind: .shoe))
      case .plan: add(DayEvent(day: day, kind: .plan))
      default: break
      }
      if row.flags.contains(.note) { add(DayEvent(day: day, kind: .note)) }
    }
  }

  private static func knee(of profile: Profile?, _ rows: Journal.Rows) -> Side? {
    if let side = profile?.side, side != .both { return side }
    var named: Side?
    for row in rows where row.pain != nil {
      guard let side = row.side else { continue }
      if side == .both || named.map({ $0 != side }) == true { return nil }
      named = side
    }
    return named
  }
}
