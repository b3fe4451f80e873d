import KneeDomain
import TerminalKit
import ThemeKit

/// Draws the weekly volume: bars with their figures under them, a row of figures for each group where there is room,
/// and the morning stiffness of the same weeks.
struct VolumeView {
  let weeks: [WeekVolume]
  let cursor: Day
  let glyphs: GlyphLevel

  func draw(into buffer: inout Buffer, in rect: Rect) {
    let layout = Layout(rect, groups: groups.count)
    let columns = columns(in: layout)
    let shown = columns.weeks.compactMap { monday, x in
      weeks.first { $0.monday == monday }.map { (week: $0, x: x) }
    }
    var text = PanelText(rect)
    if rect.height >= 6 {
      let title = rect.width >= 60 ? "Sets a week, and morning stiffness" : "Sets a week, stiffness"
      text.write(title, Style(.title).adding(.bold), into: &buffer)
    }
    drawBars(shown.map { (Double($0.week.total), $0.x) }, .series1, into: &buffer, in: layout.bars)
    drawRow(
      "sets", shown.map { (text: String($0.week.total), x: $0.x) }, layout.totalRow, layout, into: &buffer)
    for (group, row) in zip(groups, layout.groupRows) {
      let figures = shown.map { (week, x) in (text: week.sets[group].map(String.init) ?? none, x: x) }
      drawRow(WeekVolume.name(of: group), figures, row, layout, isQuiet: true, into: &buffer)
    }
    let stiffness = shown.compactMap { week, x in week.medianStiffness.map { ($0, x) } }
    drawBars(stiffness, .series2, into: &buffer, in: layout.stiffnessBars)
    let minutes = shown.map { (week, x) in
      (text: week.medianStiffness.map { String(Int($0.rounded())) } ?? none, x: x)
    }
    drawRow(
      rect.width >= 60 ? "stiff, minutes" : "stiff", minutes, layout.stiffnessRow, layout, into: &buffer)
    columns.drawMonths(into: &buffer, y: layout.monthRow, maxX: rect.maxX)
    drawCursor(columns, layout, into: &buffer)
    var below = PanelText(layout.words)
    below.write(weeks.first { $0.monday == cursor }?.words ?? "", Style().adding(.bold), into: &buffer)
  }

  /// The week whose column is at a place.
  func monday(at point: Point, in rect: Rect) -> Day? {
    columns(in: Layout(rect, groups: groups.count)).monday(at: point.x)
  }

  private func columns(in layout: Layout) -> WeekColumns {
    let newest = weeks.last?.monday ?? cursor
    let width = min(8, max(4, layout.columns.width / max(8, weeks.count)))
    return WeekColumns(newest: newest, count: weeks.count, selected: cursor, width: width, in: layout.columns)
  }

  /// The groups that were exercised at all.
  private var groups: [MovementGroup?] {
    WeekVolume.groups.filter { group in weeks.contains { $0.sets[group] != nil } }
  }

  private var none: String { glyphs == .ascii ? "." : "·" }

  private func drawBars(_ values: [(Double, Int)], _ role: Role, into buffer: inout Buffer, in rect: Rect) {
    let bars = ColumnBars(top: values.map { $0.0 }.max() ?? 0, rect: rect, glyphs: glyphs)
    for (value, x) in values { bars.draw(value, columns: x..<x + 3, role, into: &buffer) }
  }

  /// A name and a figure under each bar.
  private func drawRow(
    _ name: String, _ figures: [(text: String, x: Int)], _ row: Int, _ layout: Layout, isQuiet: Bool = false,
    into buffer: inout Buffer
  ) {
    guard row >= 0 else { return }
    let style = isQuiet ? Style(.textMuted) : Style().adding(.bold)
    let gutter = layout.columns.x - layout.rect.x - 1
    buffer.write(name.shortened(to: gutter, glyphs: glyphs), x: layout.rect.x, y: row, style)
    for (text, x) in figures { buffer.write(text, x: x + 3 - text.count, y: row, style) }
  }

  /// The figures of the week under the cursor stand out, and a mark under them.
  private func drawCursor(_ columns: WeekColumns, _ layout: Layout, into buffer: inout Buffer) {
    guard let x = columns.weeks.first(where: { $0.monday == cursor })?.x else { return }
    for row in [layout.totalRow, layout.stiffnessRow] + layout.groupRows where row >= 0 {
      buffer.restyle(Rect(x: x, y: row, width: 3, height: 1)) { Style.selected.adding($0.attributes) }
    }
    let row = layout.markRow < 0 ? layout.totalRow : layout.markRow
    if row == layout.markRow { buffer.put(Glyph("^"), x: x + 2, y: row, Style().adding(.bold)) }
    buffer.cursor = Point(x: x + 2, y: row)
  }

  /// The rows of everything. What there is no room for has the row -1 or an empty rectangle.
  private struct Layout {
    let rect: Rect
    /// Where the weeks stand, whatever their rows.
    let columns: Rect
    let bars: Rect
    let totalRow: Int
    let groupRows: [Int]
    let stiffnessBars: Rect
    let stiffnessRow: Int
    let markRow: Int
    let monthRow: Int
    /// The words about the week under the cursor.
    let words: Rect

    init(_ rect: Rect, groups: Int) {
      self.rect = rect
      let gutter = rect.width >= 60 ? 17 : 7
      columns = rect.inset(left: min(gutter, rect.width))
      // A week with every group takes about 160 columns.
      let words = rect.height < 9 ? 1 : min(3, 160 / max(1, rect.width) + 1)
      let title = rect.height >= 6 ? 1 : 0
      var free = rect.height - title - words - 1
      func take(_ rows: Int, _ least: Int) -> Int {
        guard free >= least else { return 0 }
        free -= rows
        return rows
      }
      let months = take(1, 3)
      let stiffness = take(1, 2)
      let mark = take(1, 5)
      let groupRows = take(groups, groups + 3)
      let gap = take(1, 8)
      let stiffnessBars = take(min(6, free / 4), 4)
      let bars = min(16, max(0, free))

      var y = rect.y + title
      self.bars = Rect(x: columns.x, y: y, width: columns.width, height: bars)
      y += bars
      totalRow = y
      self.groupRows = (0..<groupRows).map { y + 1 + $0 }
      y += 1 + groupRows + gap
      self.stiffnessBars = Rect(x: columns.x, y: y, width: columns.width, height: stiffnessBars)
      y += stiffnessBars
      stiffnessRow = stiffness > 0 ? y : -1
      y += stiffness
      markRow = mark > 0 ? y : -1
      y += mark
      monthRow = months > 0 ? y : -1
      y += months
      self.words = Rect(x: rect.x, y: y, width: rect.width, height: rect.maxY - y)
    }
  }
}
