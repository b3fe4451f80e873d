import KneeDomain
import KneeStore

/// A record in one line of plain words, without its time.
package enum EntryWords {
  /// `pain 4, left: kneecap tendon below the kneecap`.
  package static func line(_ record: Record) -> String {
    words(record.entry).filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// Whether entries of a kind bear a pain score that can be changed in place.
  package static func isScored(_ kind: RecordKind) -> Bool {
    switch kind {
    case .checkIn, .pain, .report, .exercise, .session, .run, .test: true
    case .profile, .notice, .clearance, .limit, .plan, .shoe, .score, .other: false
    }
  }

  /// The entry with another score; nil for a kind that has none.
  package static func changing(_ entry: Entry, to score: Score) -> Entry? {
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
    case .test(var test):
      test.pain = score
      return .test(test)
    case .profile, .notice, .clearance, .limit, .plan, .shoe, .score, .other: return nil
    }
  }

  private static func words(_ entry: Entry) -> [String] {
    switch entry {
    case .profile: return ["profile"]
    case .checkIn(let checkIn): return words(checkIn)
    case .pain(let pain):
      let places = pain.sites.map { site in
        switch site {
        case .region(let region): region.plainName
        case .context(let place): place.plainName
        }
      }.joined(separator: ", ")
      return ["pain \(pain.pain.value)", side(pain.side), places, pain.when?.plainName ?? ""]
    case .report(let report):
      return [
        "symptom report", side(report.side), during("now", report.painNow), during("worst", report.painWorst),
        report.regions.map(\.plainName).sorted().joined(separator: ", "),
      ]
    case .exercise(let exercise):
      let name = exercise.exercise.split(separator: "_").joined(separator: " ")
      return [
        name, side(exercise.side), count(exercise.sets.count, "set"),
        during("pain during", exercise.painDuring),
      ]
    case .session(let session):
      return [
        "after the session", during("pain during", session.painDuring),
        during("an hour later", session.painOneHourAfter), session.limp == true ? "with a limp" : "",
      ]
    case .run(let run):
      return [
        "run \(ReadOut.number(run.kilometers)) km", "\(ReadOut.number(run.minutes)) min",
        during("pain during", run.painDuring), during("an hour later", run.painOneHourAfter), run.shoe ?? "",
      ]
    case .test(let test):
      let name = test.test.split(separator: "_").joined(separator: " ")
      return [
        "test \(name)", side(test.side), "\(ReadOut.number(test.value)) \(test.unit)",
        during("pain", test.pain),
      ]
    case .notice: return ["safety notice"]
    case .clearance(let clearance): return ["all-clear", clearance.by.isEmpty ? "" : "by \(clearance.by)"]
    case .limit(let limit): return ["limit: \(limit.what)", limit.until.map { "until \($0.words)" } ?? ""]
    case .plan(let plan): return ["plan: \(plan.change)", plan.reason]
    case .shoe(let shoe): return ["shoe \(shoe.name)", shoe.retired == true ? "retired" : ""]
    case .score(let score): return ["\(score.measure) \(ReadOut.number(score.total))"]
    case .other(let kind): return ["\(kind) (not known to this version)"]
    }
  }

  private static func words(_ checkIn: CheckIn) -> [String] {
    [
      "check-in: pain \(checkIn.pain.value)", side(checkIn.side), during("worst of 24 h", checkIn.worst24h),
      checkIn.swelling.map { $0 == .none ? "" : "\($0.rawValue) swelling" } ?? "",
      checkIn.stiffnessMinutes.map { $0 == 0 ? "" : "stiff \($0) min" } ?? "",
      checkIn.sleepHours.map { "slept \(ReadOut.number($0)) h" } ?? "",
    ]
  }

  private static func side(_ side: Side?) -> String {
    side?.plainName ?? ""
  }

  private static func during(_ when: String, _ score: Score?) -> String {
    score.map { "\(when) \($0.value)" } ?? ""
  }

  private static func count(_ count: Int, _ name: String) -> String {
    "\(count) \(name)\(count == 1 ? "" : "s")"
  }
}
