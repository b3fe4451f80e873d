/// Where the parts of a plot stand in its rectangle: gutter, plot, axis, labels, lanes, names at the right.
package struct PlotFrame: Hashable, Sendable {
  /// Where the values are drawn.
  package let plot: Rect
  /// The row of the axis, and of the labels under it.
  package let axisRow: Int
  package let labelRow: Int
  /// The first row of the event lanes.
  package let laneRow: Int
  /// True when gutter and names have room for words.
  package let isWide: Bool
  /// The first row below everything.
  package let endRow: Int

  /// Lays a plot out in `rect`. Where there are rows enough the scale gets a whole number of rows a step, so
  /// that equal steps look equal.
  package init(in rect: Rect, lanes: Int, steps: Int = 10, names: Int = 5) {
    isWide = rect.width >= 60
    let gutter = isWide ? 9 : 3
    let margin = isWide ? names + 1 : 2
    let under = 2 + lanes
    let free = rect.height - under
    let rows = free > steps ? (free - 1) / steps * steps + 1 : free
    plot = Rect(x: rect.x + gutter, y: rect.y, width: rect.width - gutter - margin, height: rows)
    axisRow = plot.maxY
    labelRow = axisRow + 1
    laneRow = labelRow + 1
    endRow = laneRow + lanes
  }

  /// True when every step of the scale has a row of its own.
  package func hasRowForEachStep(_ steps: Int) -> Bool {
    plot.height > steps
  }

  /// The row of a value on a scale from 0 to `top`, the nearest one; halves go up.
  package func row(of value: Double, top: Int) -> Int {
    let range = Double(max(0, plot.height - 1))
    let share = min(1, max(0, value / Double(max(1, top))))
    return plot.maxY - 1 - Int((share * range).rounded())
  }
}
