import ThemeKit

/// What stands behind the values of a plot: hatched gaps, the rule, marks through the plot, the quiet line; and the
/// words about them, which are written last and only where nothing else is.
struct PlotBackdrop {
  let plot: Plot
  let frame: PlotFrame
  let glyphs: PlotGlyphs
  let scale: SlotScale

  init(_ plot: Plot, in frame: PlotFrame, glyphs: PlotGlyphs) {
    self.plot = plot
    self.frame = frame
    self.glyphs = glyphs
    scale = SlotScale(slots: plot.slots, columns: frame.plot.width)
  }

  private var area: Rect { frame.plot }

  /// Draws what the values cover.
  func draw(into buffer: inout Buffer) {
    for gap in gaps { hatch(columns(of: gap), into: &buffer) }
    if let rule = plot.rule {
      for x in area.x..<area.maxX { buffer.put(glyphs.rule, x: x, y: row(Double(rule)), Style(.chartGrid)) }
    }
    for mark in plot.marks where mark.hasLine {
      let x = area.x + scale.column(of: mark.slot)
      for y in area.y..<area.maxY { buffer.put(glyphs.markLine, x: x, y: y, Style(.chartAxis)) }
    }
    guard let line = plot.line else { return }
    for (slot, value) in line.values.enumerated() {
      guard let value else { continue }
      for x in scale.span(of: slot) {
        buffer.put(glyphs.quietLine, x: area.x + x, y: row(value), Style(line.role))
      }
    }
  }

  /// Writes the words where the values left room.
  func drawWords(into buffer: inout Buffer) {
    drawMarkNames(into: &buffer)
    drawRuleText(into: &buffer)
    for gap in gaps { drawGapText(columns(of: gap), into: &buffer) }
  }

  private func row(_ value: Double) -> Int { frame.row(of: value, top: plot.top) }

  /// The runs of empty slots that are long enough to be shown as such.
  private var gaps: [Range<Int>] {
    var gaps: [Range<Int>] = []
    var start = 0
    for slot in 0...plot.slots where slot == plot.slots || plot.hasValue(slot) {
      if slot - start >= max(1, plot.shortestGap) { gaps.append(start..<slot) }
      start = slot + 1
    }
    return gaps
  }

  /// The columns that belong to a run of slots alone.
  private func columns(of gap: Range<Int>) -> Range<Int> {
    let first = area.x + (gap.lowerBound * scale.columns + scale.slots - 1) / scale.slots
    let last = area.x + gap.upperBound * scale.columns / scale.slots
    return first..<max(first, last)
  }

  private func hatch(_ columns: Range<Int>, into buffer: inout Buffer) {
    for y in area.y..<area.maxY {
      for x in columns where (x + y) % 2 == 0 { buffer.put(glyphs.hatch, x: x, y: y, Style(.chartGrid)) }
    }
  }

  /// Whether a cell shows nothing but the backdrop.
  private func isFree(_ x: Int, _ y: Int, in buffer: Buffer) -> Bool {
    let glyph = buffer[x, y].glyph
    return glyph == .space || glyph == glyphs.hatch || glyph == glyphs.rule
  }

  private func isFree(_ columns: Range<Int>, row: Int, in buffer: Buffer) -> Bool {
    columns.allSatisfy { isFree($0, row, in: buffer) }
  }

  private func drawGapText(_ columns: Range<Int>, into buffer: inout Buffer) {
    let width = TextWidth.of(plot.gapText) + 2
    guard width > 2, columns.count >= width else { return }
    let start = columns.lowerBound + (columns.count - width) / 2
    let rows = stride(from: area.maxY - 1, through: area.y, by: -1)
    guard let y = rows.first(where: { isFree(start..<start + width, row: $0, in: buffer) }) else { return }
    buffer.write(" \(plot.gapText) ", x: start, y: y, Style(.textMuted))
  }

  private func drawRuleText(into buffer: inout Buffer) {
    guard let rule = plot.rule, !plot.ruleText.isEmpty else { return }
    let width = TextWidth.of(plot.ruleText) + 4
    let y = row(Double(rule))
    var x = area.x
    while x + width <= area.maxX {
      guard let taken = (x..<x + width).last(where: { buffer[$0, y].glyph != glyphs.rule }) else {
        buffer.write(" \(plot.ruleText) ", x: x + 1, y: y, Style(.textMuted))
        return
      }
      x = taken + 1
    }
  }

  /// The longest name that has room up to the next mark, right of its line in the first row that is free there.
  private func drawMarkNames(into buffer: inout Buffer) {
    for (index, mark) in plot.marks.enumerated() {
      let start = area.x + scale.column(of: mark.slot) + (mark.hasLine ? 1 : 0)
      let next = plot.marks.dropFirst(index + 1).first.map { area.x + scale.column(of: $0.slot) }
      let room = (next ?? area.maxX) - start
      for name in mark.names where TextWidth.of(name) < room || (next == nil && TextWidth.of(name) == room) {
        let columns = start..<start + TextWidth.of(name)
        let free = (area.y..<min(area.y + 3, area.maxY)).first { isFree(columns, row: $0, in: buffer) }
        guard let y = free else { continue }
        buffer.write(name, x: start, y: y, Style(.accent))
        break
      }
    }
  }
}
