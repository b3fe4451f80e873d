import ThemeKit

/// Draws a plot with its axes. Where every step of the scale has a row, readings are marks, or braille dots
/// when there are many; in lower plots bars.
package struct PlotView {
  let plot: Plot
  let frame: PlotFrame
  let level: GlyphLevel

  /// A view of a plot in a frame.
  package init(_ plot: Plot, in frame: PlotFrame, level: GlyphLevel) {
    self.plot = plot
    self.frame = frame
    self.level = level
  }

  /// True when so many slots are drawn in braille: fewer readings gain nothing from dots.
  package static func isDense(slots: Int, level: GlyphLevel) -> Bool {
    level == .braille && slots > 70
  }

  private enum Form { case steps, bars, braille }

  private var form: Form {
    guard frame.hasRowForEachStep(plot.top) else { return .bars }
    return PlotView.isDense(slots: plot.slots, level: level) ? .braille : .steps
  }

  private var glyphs: PlotGlyphs { PlotGlyphs.of(level) }
  private var scale: SlotScale { SlotScale(slots: plot.slots, columns: frame.plot.width) }

  /// Draws it all, and puts the hardware cursor on the point under the plot's cursor.
  package func draw(into buffer: inout Buffer) {
    guard !frame.plot.isEmpty else { return }
    let form = form
    let backdrop = PlotBackdrop(plot, in: frame, glyphs: glyphs)
    buffer.clipped(to: frame.plot) { buffer in
      if form != .bars { backdrop.draw(into: &buffer) }
      switch form {
      case .steps: StepPainter(plot, in: frame, glyphs: glyphs).draw(into: &buffer)
      case .bars: BarPainter(plot, in: frame.plot, level: level).draw(into: &buffer)
      case .braille: BraillePainter(plot, in: frame).draw(into: &buffer)
      }
      if form != .bars { backdrop.drawWords(into: &buffer) }
    }
    drawGutter(form, into: &buffer)
    drawAxis(into: &buffer)
    drawLanes(into: &buffer)
    drawNames(form, into: &buffer)
    drawCursor(form, into: &buffer)
  }

  private func row(_ value: Double) -> Int { frame.row(of: value, top: plot.top) }

  private func drawGutter(_ form: Form, into buffer: inout Buffer) {
    let x = frame.plot.x - 1
    for y in frame.plot.y..<frame.plot.maxY { buffer.put(glyphs.gutter, x: x, y: y, Style(.chartAxis)) }
    if form == .bars {
      let painter = BarPainter(plot, in: frame.plot, level: level)
      for (index, series) in plot.series.enumerated() {
        let name = frame.isWide ? series.name : series.shortName
        label(name, y: painter.strip(index).maxY - 1, Style(series.role), into: &buffer)
      }
      return
    }
    for value in stride(from: 0, through: plot.top, by: 2) {
      let name = frame.isWide ? plot.valueNames[value] ?? "" : ""
      let number = String(value)
      let blanks = String(repeating: " ", count: max(1, 3 - number.count))
      buffer.put(glyphs.gutterTick, x: x, y: row(Double(value)), Style(.chartAxis))
      label(name.isEmpty ? number : name + blanks + number, y: row(Double(value)), into: &buffer)
    }
    if let rule = plot.rule {
      let name = frame.isWide ? plot.valueNames[rule].map { $0 + "  " } ?? "" : ""
      buffer.put(glyphs.rule, x: x, y: row(Double(rule)), Style(.chartGrid))
      label(name + String(rule), y: row(Double(rule)), into: &buffer)
    }
  }

  /// Words right-aligned in the gutter.
  private func label(_ text: String, y: Int, _ style: Style = Style(.textMuted), into buffer: inout Buffer) {
    let room = frame.isWide ? 8 : 2
    let width = min(room, TextWidth.of(text))
    buffer.write(text, x: frame.plot.x - 1 - width, y: y, style, limit: width)
  }

  private func drawAxis(into buffer: inout Buffer) {
    let style = Style(.chartAxis)
    buffer.put(glyphs.corner, x: frame.plot.x - 1, y: frame.axisRow, style)
    for column in 0..<frame.plot.width {
      let isLogged = plot.hasValue(scale.slot(at: column))
      let glyph = isLogged ? glyphs.axis : glyphs.axisGap
      buffer.put(glyph, x: frame.plot.x + column, y: frame.axisRow, style)
    }
    for tick in plot.ticks {
      let x = frame.plot.x + scale.column(of: tick.slot)
      if tick.label != nil {
        buffer.put(glyphs.tick, x: x, y: frame.axisRow, style)
      } else if frame.hasRowForEachStep(plot.top), plot.hasValue(tick.slot) {
        buffer.put(glyphs.minorTick, x: x, y: frame.axisRow, style)
      }
    }
    if frame.isWide { label(plot.tickLead, y: frame.labelRow, into: &buffer) }
    for label in AxisLabels.placeSome(plot.ticks, on: scale) {
      buffer.write(label.text, x: frame.plot.x + label.column, y: frame.labelRow, Style(.textMuted))
    }
  }

  private func drawLanes(into buffer: inout Buffer) {
    for (index, lane) in plot.lanes.enumerated() {
      let y = frame.laneRow + index
      label(frame.isWide ? lane.name : lane.shortName, y: y, into: &buffer)
      for (slot, sign) in lane.signs.enumerated() {
        guard let sign else { continue }
        buffer.put(Glyph(sign), x: frame.plot.x + scale.column(of: slot), y: y, Style(lane.role))
      }
    }
  }

  /// The names of the series beside their last marks; those that would share a row make way.
  private func drawNames(_ form: Form, into buffer: inout Buffer) {
    guard form != .bars else { return }
    var taken: Set<Int> = []
    for series in plot.series {
      guard let last = series.values.last(where: { $0 != nil }), let value = last else { continue }
      let wanted = row(value.mark)
      let free = [wanted, wanted + 1, wanted - 1, wanted + 2, wanted - 2].first {
        !taken.contains($0) && $0 >= frame.plot.y && $0 < frame.plot.maxY
      }
      guard let y = free else { continue }
      taken.insert(y)
      let name = frame.isWide ? series.name : series.shortName
      buffer.write(name, x: frame.plot.maxX + 1, y: y, Style(series.role))
    }
  }

  private func drawCursor(_ form: Form, into buffer: inout Buffer) {
    guard let slot = plot.cursor, slot >= 0, slot < plot.slots else { return }
    let x = frame.plot.x + scale.column(of: slot)
    buffer.put(glyphs.cursor, x: x, y: frame.axisRow, Style(.cursor).adding(.bold))
    var point = Point(x: x, y: frame.plot.maxY - 1)
    let index = plot.series.firstIndex { slot < $0.values.count && $0.values[slot] != nil }
    if let index, let value = plot.series[index].values[slot] {
      switch form {
      case .steps:
        let painter = StepPainter(plot, in: frame, glyphs: glyphs)
        point = Point(x: painter.column(slot, series: index), y: row(value.mark))
      case .braille: point.y = row(value.mark)
      case .bars: point.y = BarPainter(plot, in: frame.plot, level: level).strip(index).maxY - 1
      }
    }
    buffer.restyle(Rect(x: point.x, y: point.y, width: 1, height: 1)) { $0.adding(.reverse) }
    buffer.cursor = point
  }
}
