import KneeDomain
import KneeStore
import TerminalKit
import ThemeKit

/// A line of an explanation.
package struct ReasonLine: Hashable, Sendable {
  package var text: String
  package var role: Role
  package var attributes: Attributes

  package init(_ text: String, _ role: Role = .text, _ attributes: Attributes = []) {
    self.text = text
    self.role = role
    self.attributes = attributes
  }
}

/// Why the program is as it is on a day, in lines: the decisions, how the last session went, what holds it back.
package struct Reasons {
  private let plan: ProgramDay
  private let journal: Journal

  package init(_ plan: ProgramDay, journal: Journal) {
    self.plan = plan
    self.journal = journal
  }

  /// All of it.
  package func lines(width: Int) -> [ReasonLine] {
    var lines = wrapped(plan.headline, width, .title, .bold)
    for caution in plan.cautions { lines += wrapped(caution, width, .warning, marker: "! ") }
    for decision in plan.decisions {
      lines.append(ReasonLine(""))
      if decision.sentence != plan.headline { lines += wrapped(decision.sentence, width, .title) }
      lines += self.lines(of: decision, width: width)
    }
    if plan.decisions.isEmpty {
      lines += wrapped("Nothing was decided this morning: the plan goes on as it is.", width)
    }
    if let verdict = plan.verdict { lines += [ReasonLine("")] + self.lines(of: verdict, width: width) }
    if let held = plan.held { lines += [ReasonLine("")] + wrapped("Nothing moves forward: \(held).", width) }
    for check in plan.guards { lines += [ReasonLine("")] + wrapped(check.text, width, .warning) }
    if !plan.missing.isEmpty {
      lines += [ReasonLine(""), ReasonLine("Still missing for the next phase", .accent, .bold)]
      for criterion in plan.missing {
        let known = criterion.standing == .notKnown ? "not known" : "not met"
        let figures = criterion.figures.isEmpty ? "" : " (\(criterion.figures))"
        lines += wrapped("\(known): \(criterion.text)\(figures)", width, marker: "- ")
      }
    }
    return lines
  }

  /// The rule of a decision, where it comes from, and the records it rests on.
  package func lines(of decision: Decision, width: Int) -> [ReasonLine] {
    var lines = wrapped(decision.rule.text, width, marker: "Rule: ")
    lines += wrapped("\(decision.rule.source).", width, .textMuted, marker: "Source: ")
    for (index, id) in decision.records.suffix(8).enumerated() {
      lines += wrapped(
        words(of: id), width, .textMuted, marker: index == 0 ? "Rests on: " : "          ")
    }
    return lines
  }

  /// How the knee answered a session: the light, and every cell it is made from.
  package func lines(of verdict: SessionVerdict, width: Int) -> [ReasonLine] {
    let light = verdict.light
    var lines = [
      ReasonLine(
        "\(light.shape) The session of \(verdict.day.shortWords): \(light.plainName)", light.role, .bold)
    ]
    for cell in verdict.cells {
      lines += wrapped(
        "\(cell.name): \(cell.text)", width, cell.light.role, marker: cell.light.shape + " ")
    }
    return lines
  }

  /// A record as one line: its day, and what it says.
  private func words(of id: String) -> String {
    guard let record = journal.record(id: id) else {
      return journal.row(id: id).map { "a record of \($0.day.shortWords)" } ?? "a record that is gone"
    }
    return "\(record.day(startingAt: journal.dayStart).shortWords): \(record.words(journal.distances))"
  }

  private func wrapped(
    _ text: String, _ width: Int, _ role: Role = .text, _ attributes: Attributes = [], marker: String = ""
  ) -> [ReasonLine] {
    TextWrap.lines(text, width: width, marker: marker).map { ReasonLine($0, role, attributes) }
  }
}
