import KneeDomain
import KneeStore

/// Entries that bear a pain score, which can be changed in place.
enum ScoredEntry {
  /// Whether entries of a kind bear a pain score that can be changed in place.
  static func has(_ kind: RecordKind) -> Bool {
    switch kind {
    case .checkIn, .pain, .report, .exercise, .session, .run, .activity, .test: true
    case .profile, .notice, .clearance, .limit, .plan, .shoe, .score, .experiment, .other: false
    }
  }

  /// The entry with another score; nil for a kind that has none.
  static func changing(_ entry: Entry, to score: Score) -> Entry? {
    switch entry {
    case .checkIn(var checkIn):
      checkIn.pain = score
      return .checkIn(checkIn)
    case .pain(var pain):
      pain.pain = score
      return .pain(pain)
    case .report(var report):
      report.painNow = score
      return .report(report)
    case .exercise(var exercise):
      exercise.painDuring = score
      return .exercise(exercise)
    case .session(var session):
      session.painDuring = score
      return .session(session)
    case .run(var run):
      run.painDuring = score
      return .run(run)
    case .activity(var activity):
      activity.painDuring = score
      return .activity(activity)
    case .test(var test):
      test.pain = score
      return .test(test)
    case .profile, .notice, .clearance, .limit, .plan, .shoe, .score, .experiment, .other: return nil
    }
  }
}
