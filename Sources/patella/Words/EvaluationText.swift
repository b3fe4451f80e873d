import KneeDomain
import KneeStore

/// The score over many cases in words, for a terminal of 80 columns.
struct EvaluationText {
  let evaluation: Evaluation

  var lines: [String] {
    let scored = evaluation.scoredForCondition.count
    var lines = ["\(evaluation.cases.count) cases, \(scored) of them scored for the condition"]
    lines += ["", "Condition"] + conditions.map(Self.row)
    lines += ["", "Urgency"] + urgency.map(Self.row)
    lines += ["", "Right level, and how often each level was given"] + confusion
    lines += ["", evaluation.misses.isEmpty ? "No misses" : "Misses"]
    return lines + evaluation.misses.flatMap(Self.miss)
  }

  private var conditions: [(String, String)] {
    [
      ("named first", evaluation.first.description),
      ("among the first three", evaluation.amongThree.description),
      ("called not clear", evaluation.unsure.description),
      ("named, median", evaluation.medianListLength.map { JSONValue.number($0).text } ?? "none"),
    ]
  }

  private var urgency: [(String, String)] {
    [
      ("same-day care caught", evaluation.caught.description),
      ("an accepted level", evaluation.accepted.description),
      ("not urgent enough", evaluation.underTriage.description),
      ("too urgent", evaluation.overTriage.description),
      ("of self and routine", evaluation.overTriageOfMild.description),
      ("of self alone", evaluation.overTriageOfSelfCare.description),
    ]
  }

  private var confusion: [String] {
    let levels = TriageLevel.allCases
    let head = Self.columns("", levels.map(\.rawValue))
    return [head]
      + levels.map { right in
        Self.columns(right.rawValue, levels.map { "\(evaluation.count(right: right, given: $0))" })
      }
  }

  private static func row(_ name: String, _ value: String) -> String {
    "  " + PlainText.padded(name, to: 24) + value
  }

  private static func columns(_ name: String, _ cells: [String]) -> String {
    "  " + PlainText.padded(name, to: 12)
      + cells.map { String(repeating: " ", count: max(0, 10 - $0.count)) + $0 }.joined()
  }

  /// What was right and what was said, where they differ.
  private static func miss(_ scored: ScoredCase) -> [String] {
    let known = scored.known
    let given = scored.given
    var rows = [
      ("  right  ", levels(known)),
      ("  given  ", given.level.rawValue + (given.rules.isEmpty ? ", no rule" : " by " + list(given.rules))),
    ]
    if let condition = known.condition {
      let others = Condition.allCases.filter { known.acceptable.contains($0) && $0 != condition }
      rows[0].1 += "; " + condition.rawValue + (others.isEmpty ? "" : ", or " + list(others.map(\.rawValue)))
      rows[1].1 += "; " + (given.candidates.isEmpty ? "no condition" : list(given.candidates.map(\.rawValue)))
      if given.isUnsure { rows[1].1 += ", not clear" }
    }
    let head = PlainText.hanging(
      Visible.text(known.id) + ": ", scored.misses.map(\.plainName).joined(separator: ", "))
    return head + rows.flatMap { PlainText.hanging($0.0, $0.1) }
  }

  private static func levels(_ known: KnownCase) -> String {
    let others = TriageLevel.allCases.filter { known.acceptedLevels.contains($0) && $0 != known.level }
    return known.level.rawValue + (others.isEmpty ? "" : ", or " + list(others.map(\.rawValue)))
  }

  private static func list(_ words: [String]) -> String {
    words.joined(separator: ", ")
  }
}
