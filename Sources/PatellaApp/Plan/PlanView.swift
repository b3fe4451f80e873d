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
    var style: Style
    var choice: Int?
  }

  func draw(into buffer: inout Buffer, in rect: Rect, focused: Bool) {
    drawNames(into: &buffer, in: rect)
    let body = Self.body(of: rect)
    let rows = rows(width: body.width)
    let first = firstRow(of: rows, height: body.height)
    for (offset, row) in rows.dropFirst(first).prefix(body.height).enumerated() {
      draw(row, into: &buffer, in: body, y: body.y + offset, focused: focused)
    }
    if rows.count > body.height {
      let shown = "\(min(rows.count, first + body.height)) of \(rows.count) lines"
      buffer.write(
        shown, x: body.maxX - TextWidth.of(shown), y: rect.y + 1, Style(.textMuted), limit: body.width)
    }
    if let asked = pane.pending { drawQuestion(asked.sentence, into: &buffer, in: body) }
    if let field = pane.field, !body.isEmpty {
      let line = Rect(x: body.x, y: body.maxY - 1, width: body.width, height: 1)
      buffer.fill(line, Style(.title, on: .surface))
      field.draw(into: &buffer, x: line.x, y: line.y, glyphs: glyphs, limit: line.width)
    }
  }

  /// The page whose name stands at a place.
  func page(at point: Point, in rect: Rect) -> PlanPage? {
    guard point.y == rect.y else { return nil }
    return names(in: rect).first { $0.columns.contains(point.x) }?.page
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
    let inner = rect.inset(left: 1, right: 1).splitTop(2).rest
    return Rect(x: inner.x, y: inner.y, width: min(inner.width, 90), height: inner.height)
  }

  private func drawNames(into buffer: inout Buffer, in rect: Rect) {
    for (page, columns) in names(in: rect) {
      let isShown = page == pane.page
      let style = isShown ? Style(.title).adding(.bold) : Style(.textMuted)
      buffer.write(Self.name(page, isShown), x: columns.lowerBound, y: rect.y, style, limit: columns.count)
    }
  }

  private static func name(_ page: PlanPage, _ isShown: Bool) -> String {
    isShown ? "[\(page.title)]" : " \(page.title) "
  }

  /// Where the names stand; on a narrow screen those from the one shown on.
  private func names(in rect: Rect) -> [(page: PlanPage, columns: Range<Int>)] {
    let pages = PlanPage.allCases
    let widths = pages.map { TextWidth.of(Self.name($0, true)) }
    var first = 0
    let shown = pages.firstIndex(of: pane.page) ?? 0
    while widths[first...shown].reduce(0, +) > rect.width, first < shown { first += 1 }
    var x = rect.x
    return zip(pages, widths).dropFirst(first).compactMap { page, width in
      defer { x += width }
      return x + width <= rect.maxX ? (page, x..<(x + width)) : nil
    }
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
            text: text, right: index == 0 ? line.right : "", style: style,
            choice: line.target == nil ? nil : choice))
      }
    }
    return rows
  }

  private func draw(_ row: Row, into buffer: inout Buffer, in rect: Rect, y: Int, focused: Bool) {
    let isChosen = row.choice == pane.selected && pane.targets.count > 1
    let style = isChosen && !focused ? Style(.text) : row.style
    if isChosen && focused { buffer.fill(Rect(x: rect.x, y: y, width: rect.width, height: 1), style) }
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

  private func drawQuestion(_ sentence: String, into buffer: inout Buffer, in rect: Rect) {
    let lines = TextWrap.lines(sentence, width: max(1, rect.width - 2))
    let top = max(rect.y, rect.maxY - lines.count - 1)
    let area = Rect(x: rect.x, y: top, width: rect.width, height: rect.maxY - top)
    buffer.fill(area, Style(.title, on: .surface))
    buffer.write("Change the plan?", x: area.x + 1, y: area.y, Style(.accent, on: .surface).adding(.bold))
    for (row, line) in lines.enumerated() {
      buffer.write(line, x: area.x + 1, y: area.y + 1 + row, Style(.title, on: .surface), limit: area.width)
    }
  }
}
