import TerminalKit
import ThemeKit

/// Draws the Plan pane: the names of the pages, then the lines of one, wrapped to the width.
struct PlanView {
  let pane: PlanPane
  let glyphs: GlyphLevel

  /// A row of the screen: its text, and the number of the choice it belongs to.
  private struct Row {
    var text: String
    var right = ""
    /// What is drawn in the place of the text.
    var line: PlanLine
    var style: Style
    var choice: Int?
  }

  func draw(into buffer: inout Buffer, in rect: Rect, focused: Bool) {
    PageNames(shown: pane.page, in: rect).draw(into: &buffer)
    let body = Self.body(of: rect)
    if let form = pane.form { return draw(form, into: &buffer, in: body) }
    if let question = pane.question { return QuestionView(question: question).draw(into: &buffer, in: body) }
    let rows = rows(width: body.width)
    let first = firstRow(of: rows, height: body.height)
    for (offset, row) in rows.dropFirst(first).prefix(body.height).enumerated() {
      draw(row, into: &buffer, in: body, y: body.y + offset, focused: focused)
    }
    if rows.count > body.height {
      drawBar(
        first, of: rows.count, into: &buffer,
        in: Rect(x: rect.maxX - 1, y: body.y, width: 1, height: body.height))
    }
    if let field = pane.field, !body.isEmpty {
      let line = Rect(x: body.x, y: body.maxY - 1, width: body.width, height: 1)
      buffer.fill(line, Style(.title, on: .surface))
      field.draw(into: &buffer, x: line.x, y: line.y, glyphs: glyphs, limit: line.width)
    }
  }

  /// The choice whose line stands at a place.
  func choice(at point: Point, in rect: Rect) -> Int? {
    let body = Self.body(of: rect)
    guard body.contains(point) else { return nil }
    let rows = rows(width: body.width)
    let index = firstRow(of: rows, height: body.height) + point.y - body.y
    return rows.indices.contains(index) ? rows[index].choice : nil
  }

  private static func body(of rect: Rect) -> Rect {
    // Where there are few rows, none is left blank.
    let inner = rect.inset(left: 1, right: 2).splitTop(rect.height < 14 ? 1 : 2).rest
    return Rect(x: inner.x, y: inner.y, width: min(inner.width, 90), height: inner.height)
  }

  private func rows(width: Int) -> [Row] {
    var rows: [Row] = []
    var choice = -1
    let hasChoices = pane.targets.count > 1
    for line in pane.lines {
      if line.target != nil { choice += 1 }
      let isChosen = line.target != nil && hasChoices && choice == pane.selected
      let lead = hasChoices && line.target != nil ? (isChosen ? "> " : "  ") : ""
      let room = max(1, width - (line.right.isEmpty ? 0 : TextWidth.of(line.right) + 1))
      let texts = TextWrap.lines(line.text, width: room, marker: lead + line.marker)
      let style = isChosen ? Style.selected.adding(line.style.attributes) : line.style
      for (index, text) in (texts.isEmpty ? [""] : texts).enumerated() {
        rows.append(
          Row(
            text: text, right: index == 0 ? line.right : "", line: line, style: style,
            choice: line.target == nil ? nil : choice))
      }
    }
    return rows
  }

  private func draw(_ row: Row, into buffer: inout Buffer, in rect: Rect, y: Int, focused: Bool) {
    let area = Rect(x: rect.x, y: y, width: rect.width, height: 1)
    if let bars = row.line.bars { return bars.draw(into: &buffer, in: area, row.style, glyphs: glyphs) }
    if let table = row.line.table { return table.draw(into: &buffer, in: area, row.style) }
    let isChosen = row.choice == pane.selected && pane.targets.count > 1
    let style = isChosen && !focused ? Style(.text) : row.style
    if isChosen && focused { buffer.fill(area, style) }
    buffer.write(row.text, x: rect.x, y: y, style, limit: rect.width)
    if !row.right.isEmpty {
      buffer.write(row.right, x: rect.maxX - TextWidth.of(row.right), y: y, style)
    }
  }

  /// The first row shown: the chosen line stays in sight, and the last row stays at the bottom.
  private func firstRow(of rows: [Row], height: Int) -> Int {
    let last = max(0, rows.count - height)
    let chosen = pane.targets.count > 1 ? rows.lastIndex { $0.choice == pane.selected } : nil
    let inSight = chosen.map { $0 < height || pane.selected == 0 ? 0 : $0 - height + 1 + min(2, height / 4) }
    return min(max(0, (inSight ?? 0) + pane.top), last)
  }

  /// Where the shown rows stand among all of them.
  private func drawBar(_ first: Int, of count: Int, into buffer: inout Buffer, in rect: Rect) {
    let length = max(1, rect.height * rect.height / count)
    let start = first * (rect.height - length) / max(1, count - rect.height)
    for row in 0..<rect.height {
      let isShown = (start..<start + length).contains(row)
      let glyph: Character = glyphs == .ascii ? (isShown ? "#" : ":") : (isShown ? "┃" : "│")
      buffer.put(Glyph(glyph), x: rect.x, y: rect.y + row, Style(isShown ? .text : .border))
    }
  }

  private func draw(_ form: any PlanForm, into buffer: inout Buffer, in rect: Rect) {
    buffer.write(form.title, x: rect.x, y: rect.y, Style(.accent).adding(.bold), limit: rect.width)
    form.form.draw(into: &buffer, in: rect.inset(top: rect.height > 8 ? 2 : 1))
  }
}
