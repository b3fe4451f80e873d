import KneeDomain
import KneeStore

/// What an assessment rests on, number by number: each rule that counts, each condition that is named.
struct ArithmeticText {
  let assessment: Assessment

  var lines: [String] {
    var lines = ["What each rule rests on"]
    if assessment.triage.findings.isEmpty { lines.append("No rule counts.") }
    lines += assessment.triage.findings.flatMap(rule)
    lines += ["", "How the conditions were ranked"]
    lines += PlainText.wrap(
      "+ speaks for it, - against it; 0.5 is weak, 1 moderate, 2 strong (natural logarithms of likelihood ratios). "
        + "The sums rank the conditions; they are no probabilities.", width: 78)
    return lines + assessment.candidates.flatMap(candidate)
  }

  private func rule(_ finding: TriageResult.Finding) -> [String] {
    ["\(finding.id), \(finding.level.rawValue)"]
      + row("because", finding.because)
      + row("not known", finding.notKnown.map(\.plainName))
      + row("source", [finding.rule.source])
      + row("would not count without", finding.decisive.map(\.plainName))
  }

  private func candidate(_ candidate: Candidate) -> [String] {
    let arguments = [candidate.base] + candidate.arguments
    return ["", candidate.condition.name]
      + arguments.flatMap { PlainText.hanging("  \(signed($0.weight))  ", "\($0.text) (\($0.source))") }
      + ["  \(signed(candidate.score))  in all"]
      + candidate.turning.flatMap { PlainText.hanging("  turns  ", $0.text) }
  }

  private func row(_ name: String, _ words: [String]) -> [String] {
    PlainText.hanging("  \(name): ", words.joined(separator: "; "))
  }

  /// The number with its sign and two decimal places.
  private func signed(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let digits = "\(abs(hundredths) % 100)"
    return "\(hundredths < 0 ? "-" : "+")\(abs(hundredths) / 100).\(digits.count < 2 ? "0" : "")\(digits)"
  }
}
