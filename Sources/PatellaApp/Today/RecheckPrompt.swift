import KneeDomain
import KneeStore
import TerminalKit

/// One line in Today: 3, 7 and 14 days after a symptom report it is time to look back at the knee. A new report
/// answers it; it can be put off for the day.
struct RecheckPrompt {
  let recheck: Recheck
  private let reportDay: Day
  private let keys: (open: String, dismiss: String)

  /// Nil when none is due today.
  init?(in context: AppContext, isPutOff: Bool) {
    guard let schedule = context.rechecks, !isPutOff,
      let due = schedule.due(on: context.today, noticeStands: !context.lock.standing.isEmpty)
    else { return nil }
    recheck = due
    reportDay = schedule.report
    keys = (context.key(.lookBack, in: [.today]), context.key(.notToday, in: [.today]))
  }

  /// The line, as long as there is room for.
  func line(width: Int) -> String {
    let since =
      switch recheck.days {
      case 3: "Three days"
      case 7: "A week"
      default: "Two weeks"
      }
    let choices = [
      "\(since) since your report of \(reportDay.shortWords).  \(keys.open) report again  \(keys.dismiss) not today",
      "\(since) since your report: \(keys.open) again, \(keys.dismiss) not today",
      "\(since) on: \(keys.open) report, \(keys.dismiss) not now",
    ]
    return choices.first { TextWidth.of($0) <= width } ?? choices[choices.count - 1]
  }
}

extension RecheckSchedule {
  /// The looks back that the last report of a journal asks for; nil without one.
  init?(_ journal: Journal) {
    for record in journal.records.reversed() {
      guard case .report(let report) = record.entry else { continue }
      self.init(
        report: record.day(startingAt: journal.dayStart), level: Triage.assess(report).level)
      return
    }
    return nil
  }
}
