import KneeDomain
import KneeStore

/// A run as the list shows it, however old: what the journal's row of it says.
package struct RunRow: Hashable, Sendable, Identifiable {
  package var id: String
  package var day: Day
  package var kilometers: Double
  package var minutes: Double
  package var painDuring: Score?
  package var painOneHourAfter: Score?
  package var shoe: String?

  /// All runs of a journal, oldest first.
  package static func all(in journal: Journal) -> [RunRow] {
    journal.rows.filter { $0.kind == .run }.map { row in
      RunRow(
        id: journal.id(of: row), day: row.day, kilometers: row.amount ?? 0, minutes: row.minutes ?? 0,
        painDuring: row.pain, painOneHourAfter: row.worst, shoe: journal.subject(of: row))
    }
  }
}
