import KneeDomain
import KneeStore
import PatellaApp

/// What was decided about the plan, by which rule, and from which records; for a terminal of 80 columns.
struct WhyText {
  /// The day that was asked about.
  let asked: ProgramDay
  /// The day of the decisions: the same, or the latest one before that changed anything.
  let decided: Day
  let decisions: [Decision]
  let journal: Journal

  var lines: [String] {
    var lines = [asked.day.words] + PlainText.wrap(asked.headline, width: 78)
    if decisions.isEmpty {
      return lines + ["", "Nothing was decided yet: the program is as it began on \(asked.start.words)."]
    }
    lines += ["", decided == asked.day ? "Decided that morning" : "Decided last on \(decided.words)"]
    return lines + alike.flatMap(text)
  }

  /// The decisions, those together that follow one rule from the same records.
  private var alike: [[Decision]] {
    decisions.reduce(into: []) { groups, decision in
      if let last = groups.last?.first, last.rule == decision.rule, last.records == decision.records {
        groups[groups.count - 1].append(decision)
      } else {
        groups.append([decision])
      }
    }
  }

  private func text(_ decisions: [Decision]) -> [String] {
    guard let first = decisions.first else { return [] }
    var lines = [""] + decisions.flatMap { PlainText.hanging("- ", Visible.text($0.sentence)) }
    lines += PlainText.hanging("  rule    ", first.rule.text)
    lines += PlainText.hanging("  source  ", first.rule.source)
    for (index, id) in first.records.enumerated() {
      lines += PlainText.hanging(index == 0 ? "  from    " : "          ", Visible.text(words(of: id)))
    }
    return lines
  }

  /// The record in words, with its day and id.
  private func words(of id: String) -> String {
    guard let record = journal.record(id: id) else { return id }
    return "\(record.day(startingAt: journal.dayStart).iso) \(record.words(journal.distances)) [\(id)]"
  }
}
