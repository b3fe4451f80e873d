/// The inside of a closed outline, by the even-odd rule.
package struct Polygon: Hashable, Sendable {
  package let points: [CanvasPoint]
  /// Smallest and largest coordinates; empty ranges are 0...0.
  package let columns: ClosedRange<Double>
  package let rows: ClosedRange<Double>

  package init(_ points: [CanvasPoint]) {
    self.points = points
    var low = points.first ?? CanvasPoint(x: 0, y: 0)
    var high = low
    for point in points {
      low = CanvasPoint(x: min(low.x, point.x), y: min(low.y, point.y))
      high = CanvasPoint(x: max(high.x, point.x), y: max(high.y, point.y))
    }
    columns = low.x...high.x
    rows = low.y...high.y
  }

  package func contains(_ point: CanvasPoint) -> Bool {
    var inside = false
    eachCrossing(at: point.y) { x in if point.x < x { inside.toggle() } }
    return inside
  }

  /// Where the horizontal line at `y` enters and leaves the outline, from left to right.
  package func crossings(at y: Double) -> [Double] {
    var found: [Double] = []
    eachCrossing(at: y) { found.append($0) }
    found.sort()
    return found
  }

  /// Calls `visit` with each whole step `(x, y)` whose middle, scaled back, lies inside. The plane is
  /// cut into `perColumn` by `perRow` steps a cell, `width` by `height` steps in all.
  package func eachStep(
    perColumn: Double, perRow: Double, width: Int, height: Int, _ visit: (_ x: Int, _ y: Int) -> Void
  ) {
    let top = Int(min(Double(height), max(0, rows.lowerBound * perRow)))
    let bottom = Int(min(Double(height), max(0, rows.upperBound * perRow + 1)))
    guard top < bottom else { return }
    for y in top..<bottom {
      let edges = crossings(at: (Double(y) + 0.5) / perRow)
      var index = 0
      while index + 1 < edges.count {
        let from = max(0, (edges[index] * perColumn - 0.5).rounded(.up))
        let to = min(Double(width), (edges[index + 1] * perColumn - 0.5).rounded(.up))
        if from < to { for x in Int(from)..<Int(to) { visit(x, y) } }
        index += 2
      }
    }
  }

  private func eachCrossing(at y: Double, _ visit: (Double) -> Void) {
    guard var previous = points.last else { return }
    for point in points {
      if (point.y > y) != (previous.y > y) {
        visit((previous.x - point.x) * (y - point.y) / (previous.y - point.y) + point.x)
      }
      previous = point
    }
  }
}
