import TerminalKit

/// The report as plain text of 78 columns.
package enum TextWriter {
  private static let width = 78

  /// The text.
  package static func text(_ report: ClinicianReport) -> String {
    var lines = [report.title, String(repeating: "=", count: TextWidth.of(report.title))]
    lines += TextWrap.lines(report.subtitle, width: width) + [""]
    lines += TextWrap.lines(report.statement, width: width)
    for section in report.sections {
      lines += ["", section.heading, String(repeating: "-", count: TextWidth.of(section.heading))]
      for (index, block) in section.blocks.enumerated() {
        if index > 0 { lines.append("") }
        lines += self.lines(block)
      }
    }
    lines += [""] + TextWrap.lines(report.footer, width: width)
    return lines.joined(separator: "\n") + "\n"
  }

  private static func lines(_ block: ReportBlock) -> [String] {
    switch block {
    case .paragraph(let text), .note(let text): TextWrap.lines(text, width: width)
    case .list(let texts): texts.flatMap { TextWrap.lines($0, width: width, marker: "- ") }
    case .facts(let facts):
      facts.flatMap { fact in
        let name = fact.isAlarming ? "!! \(fact.name)" : fact.name
        return lines(name + ":", fact.text)
      }
    case .table(let table): lines(table)
    case .figure(let figure): figure.lines + [""] + TextWrap.lines(figure.caption, width: width)
    }
  }

  /// A name, and beside it a text.
  private static func lines(_ name: String, _ text: String) -> [String] {
    let indent = 20
    let wrapped = TextWrap.lines(text, width: width - indent)
    if TextWidth.of(name) >= indent {
      return [name] + wrapped.map { padded("", indent) + $0 }
    }
    return wrapped.enumerated().map { padded($0 == 0 ? name : "", indent) + $1 }
  }

  /// Columns as wide as they need; where that is too much, the widest ones wrap, between words as long as it goes.
  /// Columns of a group stand closer.
  private static func lines(_ table: ReportTable) -> [String] {
    let titles = table.columns.map(\.title)
    let gaps = table.columns.indices.map { index in
      let group = table.columns[index].group
      return index == 0 ? "" : group.isEmpty || table.columns[index - 1].group != group ? "  " : " "
    }
    func widest(_ index: Int, _ width: (String) -> Int) -> Int {
      ([titles[index]] + table.rows.map { $0[index] }).map(width).max() ?? 0
    }
    var widths = titles.indices.map { widest($0) { TextWidth.of($0) } }
    let words = titles.indices.map { index in
      widest(index) { $0.split(separator: " ").map { TextWidth.of(String($0)) }.max() ?? 0 }
    }
    let room = width - gaps.reduce(0) { $0 + $1.count }
    while widths.reduce(0, +) > room {
      let wide = widths.indices.filter { widths[$0] > max(8, words[$0]) }
      let candidates = wide.isEmpty ? widths.indices.filter { widths[$0] > 8 } : wide
      guard let index = candidates.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[index] -= 1
    }
    var lines: [String] = []
    if table.isGrouped {
      var index = 0
      let names = table.groups.map { group in
        let own = index..<index + group.columns
        index = own.upperBound
        let length = own.reduce(0) { $0 + widths[$1] + ($1 > own.lowerBound ? gaps[$1].count : 0) }
        return gaps[own.lowerBound] + padded(group.name, length)
      }
      lines.append(trimmed(names.joined()))
    }
    lines += self.lines(titles, widths, gaps, table)
    lines.append(zip(gaps, widths).map { $0 + String(repeating: "-", count: $1) }.joined())
    for row in table.rows { lines += self.lines(row, widths, gaps, table) }
    return lines
  }

  private static func lines(
    _ cells: [String], _ widths: [Int], _ gaps: [String], _ table: ReportTable
  ) -> [String] {
    let wrapped = zip(cells, widths).map { TextWrap.lines($0, width: $1) }
    return (0..<max(1, wrapped.map(\.count).max() ?? 1)).map { line in
      let parts = wrapped.enumerated().map { index, lines in
        let text = line < lines.count ? lines[line] : ""
        let cell =
          table.columns[index].isNumber ? leading(text, widths[index]) : padded(text, widths[index])
        return gaps[index] + cell
      }
      return trimmed(parts.joined())
    }
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - TextWidth.of(text)))
  }

  private static func leading(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - TextWidth.of(text))) + text
  }

  private static func trimmed(_ line: String) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }
}
