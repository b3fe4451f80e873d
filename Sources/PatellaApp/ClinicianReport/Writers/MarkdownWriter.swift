/// The report as Markdown, for pasting.
package enum MarkdownWriter {
  /// The text.
  package static func text(_ report: ClinicianReport) -> String {
    var parts = [
      "# \(escaped(report.title))", "**\(escaped(report.subtitle))**", "> \(escaped(report.statement))",
    ]
    for section in report.sections {
      parts.append("## \(escaped(section.heading))")
      parts += section.blocks.map(text)
    }
    parts.append("*\(escaped(report.footer))*")
    return parts.joined(separator: "\n\n") + "\n"
  }

  private static func text(_ block: ReportBlock) -> String {
    switch block {
    case .paragraph(let text), .note(let text): escaped(text)
    case .list(let texts):
      // A sign that begins a list would begin one in this one.
      texts.map { "- \($0.first.map("-+".contains) == true ? "\\" : "")\(escaped($0))" }.joined(
        separator: "\n")
    case .facts(let facts):
      facts.map { fact in
        let text = escaped(fact.text)
        return "- **\(escaped(fact.name)):** \(fact.isAlarming ? "**\(text)**" : text)"
      }.joined(separator: "\n")
    case .table(let table): text(table)
    case .figure(let figure):
      (["```text"] + figure.lines + ["```", "", escaped(figure.caption)]).joined(separator: "\n")
    }
  }

  private static func text(_ table: ReportTable) -> String {
    func row(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }
    let titles = table.columns.map { column in
      escaped(column.group.isEmpty ? column.title : "\(column.group) \(column.title)")
    }
    let rules = table.columns.map { $0.isNumber ? "---:" : "---" }
    return ([row(titles), row(rules)] + table.rows.map { row($0.map(escaped)) }).joined(separator: "\n")
  }

  /// Without what Markdown, or HTML within it, would take for more than text.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "#", "~", "$": escaped += "\\\(character)"
      case "&": escaped += "&amp;"
      case _ where character.isNewline: escaped += " "
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
