import KneeDomain

/// The kind of a record (design section 6).
public enum RecordKind: String, CaseIterable, Hashable, Sendable {
  case profile
  case checkIn
  case pain
  case report
  case exercise
  case session
  case run
  case activity
  case test
  case notice
  case clearance
  case limit
  case plan
  case shoe
  case score
  case experiment
  /// One that this version does not know.
  case other

  /// Whether every record of the kind is kept decoded, however old: few, and all of them matter today.
  public var isAlwaysDecoded: Bool {
    switch self {
    case .profile, .report, .notice, .clearance, .limit, .plan, .shoe, .score, .experiment: true
    case .checkIn, .pain, .exercise, .session, .run, .activity, .test, .other: false
    }
  }
}

extension Entry {
  /// The kind as a value.
  public var kind: RecordKind {
    switch self {
    case .profile: .profile
    case .checkIn: .checkIn
    case .pain: .pain
    case .report: .report
    case .exercise: .exercise
    case .session: .session
    case .run: .run
    case .activity: .activity
    case .test: .test
    case .notice: .notice
    case .clearance: .clearance
    case .limit: .limit
    case .plan: .plan
    case .shoe: .shoe
    case .score: .score
    case .experiment: .experiment
    case .other: .other
    }
  }

  /// The kind as the journal writes it.
  public var kindName: String {
    if case .other(let kind) = self { kind } else { kind.rawValue }
  }
}
