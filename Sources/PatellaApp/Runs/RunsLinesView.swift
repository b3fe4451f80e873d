import TerminalKit
import ThemeKit

/// Lines of a page wrapped to a width, of which some can be chosen.
struct RunsLinesView {
  let lines: [RunsLine]
  /// The chosen one among the lines that can be chosen.
  let selected: Int
  /// Rows that the page is scrolled beyond where the chosen line is in sight.
  let top: Int

  private struct Row {
    var text: String
    var style: Style
    var choice: Int?
  }

  func draw(into buffer: inout Buffer, in rect: Rect, focused: Bool) {
    let rows = rows(width: rect.width)
    let height = height(rows, in: rect)
    let first = firstRow(of: rows, height: height)
    for (offset, row) in rows.dropFirst(first).prefix(height).enumerated() {
      let isChosen = row.choice == selected && focused
      let line = Rect(x: rect.x, y: rect.y + offset, width: rect.width, height: 1)
      let style = isChosen ? Style.selected.adding(row.style.attributes) : row.style
      if isChosen { buffer.fill(line, style) }
      buffer.write(row.text, x: line.x, y: line.y, style, limit: line.width)
      let isHead = offset + first == 0 || rows[offset + first - 1].choice != row.choice
      if isChosen, isHead { buffer.cursor = Point(x: line.x, y: line.y) }
    }
    let hidden = rows.count - min(rows.count, first + height)
    guard height < rect.height, hidden > 0 else { return }
    let more = "\(hidden) more"
    buffer.write(more, x: rect.maxX - TextWidth.of(more), y: rect.maxY - 1, Style(.textMuted))
  }

  /// Where not all rows find room, the last one says how many are left.
  private func height(_ rows: [Row], in rect: Rect) -> Int {
    rows.count > rect.height ? max(1, rect.height - 1) : rect.height
  }

  /// The choice whose line stands at a place.
  func choice(at point: Point, in rect: Rect) -> Int? {
    guard rect.contains(point) else { return nil }
    let rows = rows(width: rect.width)
    let height = height(rows, in: rect)
    guard point.y - rect.y < height else { return nil }
    let index = firstRow(of: rows, height: height) + point.y - rect.y
    return rows.indices.contains(index) ? rows[index].choice : nil
  }

  private func rows(width: Int) -> [Row] {
    var choice = -1
    return lines.flatMap { line -> [Row] in
      if line.target != nil { choice += 1 }
      let isChosen = line.target != nil && choice == selected
      let marker = (line.target == nil ? "  " : isChosen ? "> " : "  ") + line.marker
      let texts = TextWrap.lines(line.text, width: max(1, width), marker: marker)
      return (texts.isEmpty ? [""] : texts).map {
        Row(text: $0, style: line.style, choice: line.target == nil ? nil : choice)
      }
    }
  }

  /// The chosen line stays in sight, and the last row stays at the bottom.
  private func firstRow(of rows: [Row], height: Int) -> Int {
    let last = max(0, rows.count - height)
    let chosen = rows.lastIndex { $0.choice == selected } ?? 0
    let inSight = chosen < height || selected == 0 ? 0 : chosen - height + 1 + min(2, height / 4)
    return min(max(0, inSight + top), last)
  }
}
