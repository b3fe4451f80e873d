/// Which look back at the knee is due, at 3, 7 and 14 days after a symptom report (facts.md, section d, `self`, R1, R2).
///
/// A newer report answers them all and starts its own. A later one takes the place of one that was missed, and while
/// a notice stands none is asked: what the notice says comes first.
///
///     let schedule = RecheckSchedule(report: monday, level: .selfCare)
///     schedule.due(on: monday.adding(days: 8), noticeStands: false)?.days  // 7
public struct RecheckSchedule: Hashable, Sendable {
  /// The day of the last report.
  public let report: Day
  /// How soon it was to be looked at.
  public let level: TriageLevel

  /// The schedule that the last report starts.
  public init(report: Day, level: TriageLevel) {
    self.report = report
    self.level = level
  }

  /// The looks back that follow this report, soonest first.
  public var rechecks: [Recheck] {
    [3, 7, 14].map { Recheck(days: $0, day: report.adding(days: $0), level: level) }
  }

  /// The one to ask for on a day: the latest whose day has come; nil before the first, and while a notice stands.
  ///
  /// The last one stays due for a week and then rests: after that long a report is a new story.
  public func due(on today: Day, noticeStands: Bool) -> Recheck? {
    guard !noticeStands, today <= report.adding(days: 21) else { return nil }
    return rechecks.last { $0.day <= today }
  }

  /// The next one that a day has not reached yet; nil after the last.
  public func next(after today: Day) -> Recheck? {
    rechecks.first { $0.day > today }
  }
}

/// One look back.
public struct Recheck: Hashable, Sendable {
  /// How many days after the report: 3, 7 or 14.
  public let days: Int
  /// The day it falls on.
  public let day: Day
  /// How soon the report was to be looked at.
  public let level: TriageLevel

  /// The question for Today, and what an answer that nothing is better means.
  public var text: String {
    switch (level, days) {
    case (.emergency, _), (.urgent, _), (.soon, _):
      "\(days) days ago the advice was to have the knee looked at. How is it now? A new report says what holds today."
    case (_, 3):
      "Three days since your report. Is it easing? If it is worse, a new report says what to do."
    case (_, 7):
      "A week since your report. If pain has not fallen by now, cut back a little more; a new report shows what changed."
    default:
      "Two weeks since your report. If it is no better by now, it is worth an appointment; a new report shows what changed."
    }
  }
}
