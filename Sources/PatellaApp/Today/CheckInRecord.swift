import KneeDomain
import KneeStore

/// The check-in of a morning: the first of the day.
package struct CheckInRecord: Sendable {
  package var record: Record
  package var checkIn: CheckIn

  /// Nil when the day has none.
  package init?(on day: Day, in journal: Journal) {
    for record in journal.records(on: day) {
      if case .checkIn(let checkIn) = record.entry {
        self.record = record
        self.checkIn = checkIn
        return
      }
    }
    return nil
  }
}
