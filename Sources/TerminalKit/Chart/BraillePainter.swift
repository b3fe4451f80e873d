import ThemeKit

/// Draws many slots in braille dots, two columns and four rows a cell: the first series as a filled band from
/// its marks to the high end, the others as the outline of theirs.
struct BraillePainter {
  let plot: Plot
  let frame: PlotFrame
  let scale: SlotScale

  init(_ plot: Plot, in frame: PlotFrame) {
    self.plot = plot
    self.frame = frame
    scale = SlotScale(slots: plot.slots, columns: frame.plot.width * 2)
  }

  /// Draws the series. A cell that two of them share shows the dots of both in the color of the later one,
  /// which is only an outline and would otherwise be lost behind the band.
  func draw(into buffer: inout Buffer) {
    let width = frame.plot.width
    var dots = [UInt8](repeating: 0, count: width * frame.plot.height)
    for series in plot.series {
      var drawn = [UInt8](repeating: 0, count: dots.count)
      rasterize(series, into: &drawn)
      for index in dots.indices where drawn[index] != 0 {
        dots[index] |= drawn[index]
        let (x, y) = (frame.plot.x + index % width, frame.plot.y + index / width)
        buffer.put(Self.patterns[Int(dots[index])], x: x, y: y, Style(series.role))
      }
    }
  }

  private func rasterize(_ series: PlotSeries, into dots: inout [UInt8]) {
    let width = frame.plot.width
    // A value stands in the middle of the row that the axis names for it.
    let steps = Double(4 * (frame.plot.height - 1))
    func dotRow(_ value: Double) -> Int {
      2 + Int(((1 - min(1, max(0, value / Double(max(1, plot.top))))) * steps).rounded())
    }
    var last: ClosedRange<Int>?
    for (slot, value) in series.values.enumerated() {
      guard let value else {
        last = nil
        continue
      }
      let (top, foot) = (dotRow(value.high), dotRow(min(value.mark, value.low)))
      // The first column of a slot reaches to the band before it, so that the line holds together.
      var joined = top...foot
      if let last, last.lowerBound > foot { joined = top...last.lowerBound }
      if let last, last.upperBound < top { joined = last.upperBound...foot }
      for (place, column) in scale.span(of: slot).enumerated() {
        let rows = place == 0 ? joined : top...foot
        for row in rows where series.mark != .hollow || row == top || row == foot {
          dots[row / 4 * width + column / 2] |= Self.bits[row % 4][column % 2]
        }
      }
      last = top...foot
    }
  }

  private static let bits: [[UInt8]] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]]
  private static let patterns: [Glyph] = (0..<256).map { dots in
    Glyph([Unicode.Scalar(0x2800 + UInt32(dots))].compactMap { $0 })
  }
}
