import KneeDomain
import TerminalKit
import ThemeKit

/// A calm notice: how soon, why, what to do now, what not to do, what is left. The same text on the screen and in
/// plain form.
package struct NoticeView: Sendable {
  package var level: TriageLevel
  package var reasons: [(text: String, source: String)]
  /// What is left of exercise and running, a sentence for each limit.
  package var left: [String]

  /// The notice of what stands in the journal.
  package init(lock: PlanLock) {
    level = lock.level ?? .selfCare
    var seen: Set<String> = []
    let rules = lock.standing.flatMap(\.rules).filter { seen.insert($0).inserted }
      .compactMap { TriageTable.rule($0) }
    // That little is known is no reason beside one that is.
    reasons = rules.filter { rules.count == 1 || $0.when != .tooLittleSaid }.map { ($0.text, $0.source) }
    // Where nothing is left, the other limits say nothing more.
    left =
      lock.limits.contains(.nothing) ? [Allowance.nothing.plainName] : lock.limits.map(\.plainName).sorted()
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

  /// The first line, with a sign that does not need color.
  package var title: String {
    (level >= .urgent ? "! " : "") + Self.title(of: level)
  }

  /// The ground of a filled line for the level.
  var ground: Role {
    level >= .urgent ? .danger : .warning
  }

  /// The whole notice at a width, as plain lines.
  package func lines(width: Int) -> [String] {
    TextWrap.lines(title, width: width) + [""] + body(width: width).map(\.text)
  }

  /// All below the title.
  func body(width: Int) -> [StyledLine] {
    let advice = Advice(for: level)
    var text = StyledText(width: width)
    text.add(advice.summary, Style(.title).adding(.bold))
    text.heading("What to do now")
    for line in advice.now { text.add(line, marker: "- ") }
    text.heading("What not to do")
    for line in advice.avoid { text.add(line, marker: "- ") }
    if !left.isEmpty {
      text.heading("What is left")
      for line in left { text.add(line, marker: "- ") }
    }
    text.heading("Why")
    for reason in reasons {
      text.add(reason.text, marker: "- ")
      text.add("(\(reason.source))", Style(.textMuted), marker: "  ")
    }
    text.blank()
    text.add(
      "This program informs; it does not diagnose. What you record is kept. The exercises come back when a "
        + "clinician has looked at it and you record the all-clear, or when you correct what was entered.",
      Style(.textMuted))
    return text.lines
  }

  /// Draws the notice into a part of a pane; what does not fit is read on the whole screen.
  package func draw(into buffer: inout Buffer, in rect: Rect) {
    var text = PanelText(rect)
    text.write(title, Style(level >= .urgent ? .danger : .warning).adding(.bold), into: &buffer)
    text.skip()
    for line in body(width: max(1, min(76, rect.width))).prefix(max(0, text.room)) {
      text.write(line.text, line.style, into: &buffer)
    }
  }
}
