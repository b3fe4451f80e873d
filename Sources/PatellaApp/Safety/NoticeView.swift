import KneeDomain
import TerminalKit

/// A calm notice: how soon, why, what to do now, what not to do. The same text on the screen and in plain form.
package struct NoticeView: Sendable {
  package var level: TriageLevel
  package var reasons: [(text: String, source: String)]

  /// The notice of what stands in the journal.
  package init(lock: PlanLock) {
    level = lock.level ?? .selfCare
    reasons = lock.standing.flatMap(\.rules).compactMap { TriageTable.rule($0) }.map { ($0.text, $0.source) }
  }

  /// The notice of a report that is being filled in.
  package init(result: TriageResult) {
    level = result.level
    reasons = result.findings.map { ($0.text, $0.rule.source) }
  }

  /// How soon, in words.
  package static func title(of level: TriageLevel) -> String {
    switch level {
    case .emergency: "Emergency: get help now"
    case .urgent: "Urgent: be seen today"
    case .soon: "Soon: be seen within one to three days"
    case .routine: "Routine: book within about two weeks"
    case .selfCare: "Self-care"
    }
  }

  /// The lines of the notice at a width.
  package func lines(width: Int) -> [(text: String, style: Style)] {
    let advice = Advice(for: level)
    let isGrave = level >= .urgent
    var lines: [(String, Style)] = []
    func add(_ text: String, _ style: Style = Style(), indent: String = "") {
      lines += TextWrap.lines(text, width: width, marker: indent).map { ($0, style) }
    }
    add((isGrave ? "! " : "") + Self.title(of: level), Style(isGrave ? .danger : .warning).adding(.bold))
    lines.append(("", Style()))
    add(advice.summary, Style(.title).adding(.bold))
    lines.append(("", Style()))
    add("Why", Style(.accent).adding(.bold))
    for reason in reasons {
      add(reason.text, indent: "- ")
      add("(\(reason.source))", Style(.textMuted), indent: "  ")
    }
    lines.append(("", Style()))
    add("What to do", Style(.accent).adding(.bold))
    for line in advice.now { add(line, indent: "- ") }
    lines.append(("", Style()))
    add("What not to do", Style(.accent).adding(.bold))
    for line in advice.avoid { add(line, indent: "- ") }
    lines.append(("", Style()))
    add(
      "This program informs; it does not diagnose. What you record is kept. The exercises come back when a "
        + "clinician has looked at it and you record the all-clear, or when you correct what was entered.",
      Style(.textMuted))
    return lines
  }

  /// Draws the notice, from line `top` on.
  package func draw(into buffer: inout Buffer, in rect: Rect, top: Int = 0) {
    let width = min(76, rect.width - 4)
    let left = rect.x + max(2, (rect.width - width) / 2)
    let lines = lines(width: width)
    let first = max(0, min(top, lines.count - rect.height))
    let lead = max(0, min(2, (rect.height - lines.count) / 2))
    for (row, line) in lines.dropFirst(first).prefix(rect.height - lead).enumerated() {
      buffer.write(line.text, x: left, y: rect.y + lead + row, line.style, limit: width)
    }
  }
}
