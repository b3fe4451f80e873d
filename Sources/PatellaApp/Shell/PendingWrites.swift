import KneeDomain

/// Writes that are under way.
struct PendingWrites: Sendable {
  struct Write: Sendable {
    var since: Instant
    var step: UndoHistory.Step
  }

  /// A write that takes longer is told on the screen, in milliseconds.
  static let patience: Int64 = 100

  private var writes: [Int: Write] = [:]
  private var nextTicket = 1

  var isEmpty: Bool { writes.isEmpty }

  mutating func begin(_ write: Write) -> Int {
    defer { nextTicket += 1 }
    writes[nextTicket] = write
    return nextTicket
  }

  mutating func end(_ ticket: Int) -> Write? {
    writes.removeValue(forKey: ticket)
  }

  func isLate(at now: Instant) -> Bool {
    writes.values.contains { now.milliseconds - $0.since.milliseconds >= Self.patience }
  }
}
