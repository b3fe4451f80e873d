import KneeDomain
import KneeStore

/// The latest experiment of a journal, and whether one may begin or go on.
package struct ExperimentDesk: Sendable {
  /// Nil where none was ever laid out.
  package let latest: Experiment?
  package let gate: ExperimentGate
  /// The record of the latest.
  package let record: Record?
  /// The newest run since it began, in it or left out.
  private let newestRun: String?
  /// Runs of today: one that begins now begins after them.
  private let runsToday: [String]

  /// A report older than this says nothing of the knee of today, in days.
  private static let daysOfReport = 28

  package init(_ journal: Journal, running: RunningDay, today: Day) {
    var found: (record: Record, entry: ExperimentEntry)?
    for record in journal.records {
      if case .experiment(let entry) = record.entry { found = (record, entry) }
    }
    let since = found?.record.day(startingAt: journal.dayStart)
    record = found?.record
    latest = found.map { Experiment($0.entry, id: $0.record.id, since: since ?? today, runs: running.runs) }
    newestRun = since.flatMap { since in running.runs.last { $0.day >= since }?.id }
    runsToday = running.runs.filter { $0.day == today }.map(\.id)
    let report = RecheckSchedule(journal).flatMap {
      today.number - $0.report.number < Self.daysOfReport ? $0.level : nil
    }
    gate = ExperimentGate(running, triage: report, morning: Self.morning(journal, today))
  }

  /// The one that goes on.
  package var open: Experiment? { latest.flatMap { $0.isOpen ? $0 : nil } }

  /// What is to be done about the one that goes on, in one line.
  package var line: String? { open?.line(gate) }

  /// Why no experiment may begin now; nil where one may.
  package var reasonNotToBegin: String? {
    if open != nil { return "One experiment at a time: end the one there is first." }
    return gate.reason.map { "No experiment now. \($0)" }
  }

  /// The plan, from the next run on.
  package func fromNow(_ plan: ExperimentPlan) -> ExperimentPlan {
    var plan = plan
    plan.leftOut = runsToday
    return plan
  }

  /// The one that goes on, ended on a day; nil where none does.
  package func stopped(on day: Day) -> ExperimentEntry? {
    guard var entry = open?.entry else { return nil }
    entry.stopped = day
    return entry
  }

  /// The latest with a run left out of it, or taken in again; nil for the newest run.
  package func leavingOut(_ run: String? = nil) -> (entry: ExperimentEntry, isOut: Bool)? {
    guard var entry = latest?.entry, let run = run ?? newestRun else { return nil }
    if let index = entry.leftOut.firstIndex(of: run) {
      entry.leftOut.remove(at: index)
      return (entry, false)
    }
    entry.leftOut.append(run)
    return (entry, true)
  }

  /// The worse of the knees this morning or, where nothing was said, yesterday.
  private static func morning(_ journal: Journal, _ today: Day) -> Score? {
    for day in [today, today.adding(days: -1)] {
      let scores = journal.records(on: day).compactMap { record -> Score? in
        if case .checkIn(let checkIn) = record.entry { checkIn.pain } else { nil }
      }
      if let worst = scores.max() { return worst }
    }
    return nil
  }
}

/// An experiment before its order is drawn.
package struct ExperimentPlan: Hashable, Sendable {
  package var first: String
  package var second: String
  package var pairs: Int
  /// Runs of its first day that came before it.
  package var leftOut: [String] = []

  package init(first: String, second: String, pairs: Int) {
    self.first = first
    self.second = second
    self.pairs = pairs
  }

  /// It with its order drawn by 64 random bits.
  package func entry(bits: UInt64) -> ExperimentEntry {
    ExperimentEntry(
      first: first, second: second, order: ExperimentEntry.drawn(pairs: pairs, bits: bits), leftOut: leftOut)
  }
}
