/// What the notices that stand leave of exercise and running (facts.md, section d, first paragraph).
///
/// A notice stands until a clearance names it, or until the record that fired it was corrected or deleted so that
/// nothing fires any more. A new report does not release it. Recording what was done is never refused.
///
///     PlanLock.open.allowsRunning  // true
public struct PlanLock: Hashable, Sendable {
  /// The notices that stand, the most urgent first; at equal urgency in the order they were given.
  public let standing: [StandingNotice]

  /// Weighs the notices of the journal.
  ///
  /// - Parameters:
  ///   - notices: every notice, with the id of its record.
  ///   - clearances: every clearance.
  ///   - recordNow: what the record with an id fires as it stands today.
  public init(
    notices: [(id: String, notice: Notice)], clearances: [Clearance], recordNow: (String) -> SourceRecord
  ) {
    let cleared = Set(clearances.map(\.notice))
    standing =
      notices
      .filter { !cleared.contains($0.id) }
      .map { StandingNotice(id: $0.id, notice: $0.notice, record: recordNow($0.notice.report)) }
      .filter { !$0.leaves.isEmpty }
      .enumerated()
      .sorted { ($1.element.level, $0.offset) < ($0.element.level, $1.offset) }
      .map(\.element)
  }

  /// No notice stands.
  public static let open = PlanLock(notices: [], clearances: [], recordNow: { _ in .unreadable })

  /// The most urgent level that stands; nil when nothing does.
  public var level: TriageLevel? {
    standing.first?.level
  }

  /// Everything that is asked for together: only what all of them allow is allowed.
  public var limits: Set<Allowance> {
    Set(standing.flatMap(\.leaves)).subtracting([.everything])
  }

  /// True when the list of exercises gives way to the notice: no exercise at all is left.
  public var replacesTheList: Bool {
    limits.contains(.nothing)
  }

  /// Whether running is allowed.
  public var allowsRunning: Bool {
    limits.isEmpty
  }
}

/// The record that a notice is about, as it stands now.
public enum SourceRecord: Hashable, Sendable {
  /// It is there, and fires these.
  case fires([TriageResult.Finding])
  /// It was deleted: what it said was taken back.
  case deleted
  /// It is not there or cannot be read: the notice stands as it was written.
  case unreadable
}

/// A notice that neither a clearance nor a correction has released.
public struct StandingNotice: Hashable, Sendable, Identifiable {
  /// The id of the notice's own record, which a clearance names.
  public let id: String
  /// The id of the record that fired it.
  public let source: String
  /// The codes of the rules that hold it, most urgent first.
  public let rules: [String]
  /// How urgent it is.
  public let level: TriageLevel
  /// What each of its rules leaves; empty when it holds nothing any more.
  public let leaves: [Allowance]

  init(id: String, notice: Notice, record: SourceRecord) {
    self.id = id
    source = notice.report
    switch record {
    case .fires(let findings):
      let locking = findings.filter { $0.leaves != .everything }
      rules = locking.map(\.id)
      level = locking.map(\.level).max() ?? .selfCare
      leaves = locking.map(\.leaves)
    case .deleted:
      rules = []
      level = .selfCare
      leaves = []
    case .unreadable:
      rules = notice.rules
      // A code that this version does not know may be as grave as any other.
      let known = notice.rules.map { TriageTable.rule($0) }
      level = known.map { $0?.level ?? .urgent }.max() ?? .urgent
      leaves = known.isEmpty ? [.nothing] : known.map { $0?.leaves ?? .nothing }
    }
  }
}
