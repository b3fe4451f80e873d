import KneeDomain
import KneeGuide
import PatellaApp

/// The answer to a symptom report in words, for a terminal of 80 columns.
struct AssessmentText {
  let assessment: Assessment
  let ignored: [String]
  /// Whether the arithmetic follows.
  let why: Bool

  var lines: [String] {
    var lines = urgency
    lines += [""] + conditions
    if !assessment.ask.isEmpty {
      lines += ["", "What would change this most"] + assessment.ask.flatMap { item($0.text) }
    }
    if why { lines += [""] + ArithmeticText(assessment: assessment).lines }
    if !ignored.isEmpty { lines += [""] + wrap("Not understood: \(ignored.joined(separator: ", "))") }
    return lines + [""] + wrap("This program informs; it does not diagnose.")
  }

  private var urgency: [String] {
    let result = assessment.triage
    var lines = [NoticeView.title(of: result.level), ""] + wrap(result.advice.summary)
    if !result.findings.isEmpty {
      lines += ["", "Why"]
      for finding in result.findings {
        lines += item(finding.text) + PlainText.hanging("  ", "(\(finding.rule.source))")
      }
    }
    lines += ["", "What to do"] + result.advice.now.flatMap(item)
    lines += ["", "What not to do"] + result.advice.avoid.flatMap(item)
    return result.level < .emergency ? lines + [""] + wrap(result.safetyNet) : lines
  }

  private var conditions: [String] {
    var lines = ["What it may be"]
    if assessment.candidates.isEmpty { lines += wrap("Too little was said to name anything.") }
    for (index, candidate) in assessment.candidates.enumerated() {
      lines += PlainText.hanging("\(index + 1). ", "\(candidate.condition.name): \(candidate.fit.plainName)")
      lines += row("for", candidate.supporting.map(\.text)) + row("against", candidate.opposing.map(\.text))
      lines += row("not said", candidate.missing.map { $0.words(.yes) })
      lines += row("read", ["patella guide \(TopicID.condition(candidate.condition).slug)"])
    }
    if let sentence = assessment.cannotBeToldApart { lines += wrap(sentence) }
    if assessment.isUnsure { lines += wrap("It is not clear from this.") }
    return lines
  }

  private func row(_ name: String, _ words: [String]) -> [String] {
    PlainText.hanging("   " + PlainText.padded(name, to: 10), words.joined(separator: "; "))
  }

  private func item(_ text: String) -> [String] {
    PlainText.hanging("- ", Visible.text(text))
  }

  private func wrap(_ text: String) -> [String] {
    PlainText.wrap(Visible.text(text), width: 78)
  }
}
