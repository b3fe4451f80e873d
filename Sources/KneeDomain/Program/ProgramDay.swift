/// The program on one day: where it stands, what is asked for, what was decided this morning and why.
public struct ProgramDay: Sendable {
  /// The day.
  public let day: Day
  /// The day the program started.
  public let start: Day
  /// What the program is made from.
  public let settings: ProgramSettings
  /// The phase.
  public let phase: Phase
  /// The first day of the phase, or of its restart.
  public let phaseSince: Day
  /// The phases and flares of the program up to this day.
  public let course: ProgramCourse
  /// What is asked for.
  public let plan: DayPlan
  /// What was decided this morning, the weightiest first.
  public let decisions: [Decision]
  /// What the knee's answer means today, in one sentence.
  public let headline: String
  /// The answer to the latest session; nil before the first was judged.
  public let verdict: SessionVerdict?
  /// The answers to all sessions, oldest first.
  public let verdicts: [SessionVerdict]
  /// What opens the next phase, with the tests of this day; empty in the last phase.
  public let criteria: [PhaseCriterion]
  /// The notices that stand.
  public let standing: [StandingNotice]
  /// The clinician's limits that hold, in their own words.
  public let limits: [Limit]
  /// Who should look first, and what to leave alone.
  public let cautions: [String]
  /// Why nothing moves forward whatever the lights; nil where it may.
  public let held: String?
  /// The checks of why rehabilitation fails that the log does not pass.
  public let guards: [GuardCheck]
  /// Whether running is allowed by notices and limits.
  public let allowsRunning: Bool
  /// Missed days since a session was overdue.
  public let missedDays: Int
  /// Whether all that was asked for today is done.
  public let isSessionDone: Bool
  /// Whether this is the lighter week of four.
  public let isDeloadWeek: Bool
  /// The part of the sessions of the phase that were done, 0 to 1; nil in its first week.
  public let adherence: Double?

  /// What is still missing for the next phase.
  public var missing: [PhaseCriterion] { criteria.filter { $0.standing != .met } }
}

extension ProgramState {
  /// The program on the day that began last.
  ///
  /// - Parameter log: what was said of the day: its tests fill the criteria at once.
  public func day(with log: DayLog) -> ProgramDay {
    var tested = self
    tested.results.add(log.tests, on: log.day)
    tested.takeEasyTests(log)
    tested.fillPlan()
    let isDone = tested.isSessionDone(by: log)
    return ProgramDay(
      day: today, start: start, settings: settings, phase: phase, phaseSince: phaseSince,
      course: course, plan: tested.plan,
      decisions: sortedDecisions, headline: isDone ? log.headlineOfDone : tested.headline,
      verdict: verdicts.last, verdicts: verdicts,
      criteria: tested.criteria, standing: standing,
      limits: limits.map(\.value).filter { limit in limit.until.map { today <= $0 } ?? true },
      cautions: cautions,
      held: reasonToStand?.text, guards: failedGuards,
      allowsRunning: standing.isEmpty && activeLimits.allSatisfy(\.allowsRunning) && template != .none,
      missedDays: missedDays, isSessionDone: isDone, isDeloadWeek: isDeloadWeek,
      adherence: adherence(since: phaseSince))
  }

  /// Whether every exercise of today's session is done: every set, on each side that is logged for itself.
  private func isSessionDone(by log: DayLog) -> Bool {
    plan.kind.isSession && log.hasSession
      && plan.exercises.allSatisfy { item in
        let entries = log.exercises.lazy.map(\.value).filter { $0.exercise == item.id }
        let isOneSided = side != .both || item.exercise.side != .each
        return !entries.isEmpty && entries.allSatisfy { $0.sets.count >= item.dose.sets }
          && (isOneSided || Set(entries.map(\.side)).isSuperset(of: [.left, .right]))
      }
  }

  /// The weightiest first; equal ones in the order they were made.
  var sortedDecisions: [Decision] {
    decisions.enumerated().sorted { ($0.element.kind, $0.offset) < ($1.element.kind, $1.offset) }.map(
      \.element)
  }

  /// The weightiest decision, or what sort of day it is.
  var headline: String {
    if let reason = stopReason { return reason.text }
    if let first = sortedDecisions.first {
      let others = decisions.count { $0.kind == first.kind } - 1
      return others > 0 ? "\(first.sentence.dropLast()), and \(others) more." : first.sentence
    }
    let count = plan.exercises.count
    switch plan.kind {
    case .session where missedDays > 0:
      return "Missed days are no harm: today has \(missedFactor == 0.9 ? 10 : 30) percent less."
    case .session: return "A session today: \(count) \(count == 1 ? "exercise" : "exercises")."
    case .flare:
      return
        "Day \(today.number - (flare?.since ?? today).number + 1) of the flare: gentle, and keep walking."
    case .rest, .stopped: return plan.isRunDay ? "A day for the run." : "A day of rest."
    }
  }
}

extension DayLog {
  /// What comes after a session that is done (facts.md, section f1).
  fileprivate var headlineOfDone: String {
    let isDuringSaid =
      sessions.contains { $0.value.painDuring != nil } || exercises.allSatisfy { $0.value.painDuring != nil }
    if !isDuringSaid { return "The session is done. Say how much it hurt at its worst; the rest waits." }
    return sessions.contains { $0.value.painOneHourAfter != nil }
      ? "The session is done and said. Tomorrow morning shows how the knee took it."
      : "The session is done. In an hour comes one question, tomorrow morning the knee's answer."
  }
}
