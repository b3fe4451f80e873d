import KneeDomain
import KneeStore
import TerminalKit

/// One line in Today about the symptom report: none is there yet, so nothing has said how soon the knee should be seen;
/// or 3, 7 and 14 days after one it is time to look back. A report answers it; it can be put off for the day.
struct ReportPrompt {
  private enum Reason {
    case isFirst
    case recheck(Recheck, after: Day)
  }

  private let reason: Reason
  private let keys: (open: String, dismiss: String)

  /// Nil when none is due today.
  init?(in context: AppContext, isPutOff: Bool) {
    guard !isPutOff, let reason = Self.reason(in: context) else { return nil }
    self.reason = reason
    keys = (context.key(.lookBack, in: [.today]), context.key(.notToday, in: [.today]))
  }

  private static func reason(in context: AppContext) -> Reason? {
    let noticeStands = !context.lock.standing.isEmpty
    if !context.hasReport { return context.journal.isComplete && !noticeStands ? .isFirst : nil }
    guard let schedule = context.rechecks,
      let due = schedule.due(on: context.today, noticeStands: noticeStands)
    else { return nil }
    return .recheck(due, after: schedule.report)
  }

  /// The line, as long as there is room for.
  func line(width: Int) -> String {
    choices.first { TextWidth.of($0) <= width } ?? choices[choices.count - 1]
  }

  private var choices: [String] {
    switch reason {
    case .isFirst:
      return [
        "No safety check yet: it says how soon to be seen.  \(keys.open) begin it  \(keys.dismiss) not today",
        "No safety check yet: \(keys.open) begins it, \(keys.dismiss) not today",
        "No safety check: \(keys.open) begin, \(keys.dismiss) not now",
      ]
    case .recheck(let recheck, let report):
      let since =
        switch recheck.days {
        case 3: "Three days"
        case 7: "A week"
        default: "Two weeks"
        }
      return [
        "\(since) since your report of \(report.shortWords).  \(keys.open) report again  \(keys.dismiss) not today",
        "\(since) since your report: \(keys.open) again, \(keys.dismiss) not today",
        "\(since) on: \(keys.open) report, \(keys.dismiss) not now",
      ]
    }
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

extension Journal {
  /// Whether the symptoms were ever reported.
  var hasReport: Bool { rows.contains { $0.kind == .report } }
}
