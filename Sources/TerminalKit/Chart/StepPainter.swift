import ThemeKit

/// Draws readings as marks, one a slot, joined by thin steps: nothing between two readings is invented, and a
/// gap stays a gap.
struct StepPainter {
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

  /// The column of a slot. Two series stand side by side where slots have room for both.
  func column(_ slot: Int, series: Int) -> Int {
    let apart = plot.series.count > 1 && scale.columns >= 3 * scale.slots
    return frame.plot.x + scale.column(of: slot) + (apart ? series : 0)
  }

  /// Draws the series, the first on top.
  func draw(into buffer: inout Buffer) {
    for index in plot.series.indices.reversed() { drawLine(index, into: &buffer) }
    for index in plot.series.indices.reversed() { drawBars(index, into: &buffer) }
    for index in plot.series.indices.reversed() { drawMarks(index, into: &buffer) }
  }

  private func row(_ value: Double) -> Int {
    frame.row(of: value, top: plot.top)
  }

  private func drawLine(_ index: Int, into buffer: inout Buffer) {
    let series = plot.series[index]
    // Steps closer than this would be a hedge of uprights.
    guard 2 * scale.columns >= 3 * scale.slots,
      let line = series.mark == .hollow ? glyphs.dottedLine : glyphs.solidLine
    else { return }
    let style = Style(series.role)
    for slot in 1..<max(1, series.values.count) {
      guard let from = series.values[slot - 1], let to = series.values[slot] else { continue }
      let (a, b) = (row(from.mark), row(to.mark))
      let (left, right) = (column(slot - 1, series: index), column(slot, series: index))
      let turn = (left + right + 1) / 2
      for x in stride(from: left + 1, to: right, by: 1) {
        buffer.put(line.across, x: x, y: x < turn ? a : b, style)
      }
      guard a != b else { continue }
      buffer.put(b > a ? line.leftDown : line.leftUp, x: turn, y: a, style)
      for y in min(a, b) + 1..<max(a, b) { buffer.put(line.upright, x: turn, y: y, style) }
      if turn < right { buffer.put(b > a ? line.rightUp : line.rightDown, x: turn, y: b, style) }
    }
  }

  private func drawBars(_ index: Int, into buffer: inout Buffer) {
    let series = plot.series[index]
    let body = series.mark == .hollow ? glyphs.dottedBar : glyphs.bar
    for (slot, value) in series.values.enumerated() {
      guard let value, value.low < value.high else { continue }
      let (top, bottom) = (row(value.high), row(value.low))
      let x = column(slot, series: index)
      for y in top...bottom {
        let glyph = y == top ? glyphs.barTop : y == bottom ? glyphs.barBottom : body
        buffer.put(glyph, x: x, y: y, Style(.chartAxis))
      }
    }
  }

  private func drawMarks(_ index: Int, into buffer: inout Buffer) {
    let series = plot.series[index]
    for (slot, value) in series.values.enumerated() {
      guard let value else { continue }
      let (x, y) = (column(slot, series: index), row(value.mark))
      let under = buffer[x, y].glyph
      let isShared = plot.series[(index + 1)...].contains { glyphs.mark($0.mark) == under }
      buffer.put(
        isShared ? glyphs.bothMarks : glyphs.mark(series.mark), x: x, y: y,
        Style(series.role).adding(.bold))
    }
  }
}
