import KneeDomain
import PatellaApp

/// The answer to a symptom report in words.
struct AssessmentText {
  let result: TriageResult
  let ignored: [String]

  /// The lines, for a terminal of 80 columns.
  var lines: [String] {
    var lines = [NoticeView.title(of: result.level), ""]
    lines += wrap(result.advice.summary)
    if !result.findings.isEmpty {
      lines += ["", "Why"]
      for finding in result.findings {
        lines += item(finding.text) + wrap("(\(finding.rule.source))", indent: "  ")
      }
    }
    lines += ["", "What to do"] + result.advice.now.flatMap { item($0) }
    lines += ["", "What not to do"] + result.advice.avoid.flatMap { item($0) }
    if result.level < .emergency { lines += [""] + wrap(result.safetyNet) }
    if !result.ask.isEmpty {
      lines += ["", "What would change this most"] + result.ask.flatMap { item($0.text) }
    }
    if !ignored.isEmpty { lines += [""] + wrap("Not understood: \(ignored.joined(separator: ", "))") }
    return lines + [""] + wrap("This program informs; it does not diagnose.")
  }

  private func item(_ text: String) -> [String] {
    let lines = wrap(text, indent: "  ")
    return lines.enumerated().map { index, line in index == 0 ? "- \(line.dropFirst(2))" : line }
  }

  private func wrap(_ text: String, indent: String = "") -> [String] {
    PlainText.wrap(Visible.text(text), width: 78 - indent.count).map { indent + $0 }
  }
}
