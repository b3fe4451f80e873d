import KneeDomain
import TerminalKit
import ThemeKit

/// Advice that cannot be missed while one enters symptoms: the whole width, the level as a filled line.
struct TriageBanner {
  private let title: String
  private let lines: [String]

  init(_ triage: TriageResult) {
    title = "! " + triage.level.plainName.capitalizedFirst
    let reason = triage.findings.first.map { finding in
      (finding.because.isEmpty ? "" : "Because: \(finding.because.joined(separator: ", ")). ") + finding.text
    }
    lines = [triage.advice.summary] + (reason.map { [$0] } ?? [])
  }

  /// The level, the sentence that matters, why, and a blank.
  func rows(width: Int) -> Int {
    2 + lines.reduce(0) { $0 + TextWrap.lines($1, width: max(1, width - 2)).count }
  }

  func draw(into buffer: inout Buffer, in rect: Rect) {
    let (head, body) = rect.splitTop(1)
    let style = Style(.text, on: .danger, .bold)
    buffer.fill(head, style)
    buffer.write(title, x: head.x + 1, y: head.y, style, limit: head.width - 1)
    var text = PanelText(body.inset(left: 1, right: 1))
    for (index, line) in lines.enumerated() {
      text.write(line, index == 0 ? Style(.danger).adding(.bold) : Style(), into: &buffer)
    }
  }
}
