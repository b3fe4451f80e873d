import KneeDomain
import KneeStore

/// Holds every record against the triage table: one engine for symptom reports, check-ins, pains, sessions and
/// runs, on the screen and on the command line.
package enum Safety {
  /// What the notices of the journal leave of exercise and running.
  package static func lock(in journal: Journal) -> PlanLock {
    var notices: [(id: String, notice: Notice)] = []
    var clearances: [Clearance] = []
    for record in journal.records {
      switch record.entry {
      case .notice(let notice): notices.append((record.id, notice))
      case .clearance(let clearance): clearances.append(clearance)
      default: break
      }
    }
    return PlanLock(notices: notices, clearances: clearances) { source($0, in: journal) }
  }

  /// What the record that a notice is about fires as it stands now.
  package static func source(_ id: String, in journal: Journal) -> SourceRecord {
    guard let record = journal.record(id: id) else {
      return journal.isComplete && journal.row(id: id) == nil ? .deleted : .unreadable
    }
    return .fires(findings(in: record, of: journal))
  }

  /// The notice records that new or changed records give rise to. A record whose notice still stands gets no
  /// second one.
  package static func notices(
    for records: [Record], in journal: Journal, at now: Moment, ids: inout RecordNames
  ) -> [Record] {
    let standing = Set(lock(in: journal).standing.map(\.source))
    var notices: [Record] = []
    for record in records where !record.isDeleted && !standing.contains(record.id) {
      let rules = findings(in: record, of: journal).filter { $0.leaves != .everything }.map(\.id)
      if rules.isEmpty { continue }
      let notice = Notice(report: record.id, rules: rules)
      notices.append(Record(id: ids.next(), at: now.wholeSecond, entry: .notice(notice)))
    }
    return notices
  }

  /// What a record fires.
  package static func findings(in record: Record, of journal: Journal) -> [TriageResult.Finding] {
    guard let report = report(of: record, in: journal) else { return [] }
    return Triage.assess(report).findings
  }

  /// What a record says as a symptom report; nil for kinds that say nothing about symptoms.
  package static func report(of record: Record, in journal: Journal) -> SymptomReport? {
    let day = record.day(startingAt: journal.dayStart)
    switch record.entry {
    case .report(let report):
      return report
    case .checkIn(let checkIn):
      return SymptomReport(
        checkIn: checkIn, profile: journal.profile, on: day,
        clearSwellingDays: clearSwellingDays(before: day, in: journal) + 1)
    case .pain(let pain):
      return SymptomReport(pain: pain, profile: journal.profile, on: day)
    case .session(let session):
      return SymptomReport(session: session, profile: journal.profile)
    // Without a score a run is training, not a symptom: as an empty report it would ask for a clinician after every
    // imported run, and what is not asked never raises the level (facts.md, section d). The gap is not taken for a
    // painless run either: its light stays unknown, the ladder repeats its level, and Today asks.
    case .run(let run) where run.painDuring != nil || run.painOneHourAfter != nil:
      return SymptomReport(run: run, profile: journal.profile, on: day)
    case .activity(let activity) where activity.painDuring != nil:
      return SymptomReport(activity: activity, profile: journal.profile, on: day)
    default:
      return nil
    }
  }

  /// On how many days in a row before a day the check-in said that the swelling is clear.
  private static func clearSwellingDays(before day: Day, in journal: Journal) -> Int {
    var count = 0
    while count < 14 {
      let isClear = journal.records(on: day.adding(days: -count - 1)).contains { record in
        if case .checkIn(let checkIn) = record.entry { return checkIn.swelling == .clear }
        return false
      }
      if !isClear { break }
      count += 1
    }
    return count
  }
}
