/// The dots of a drawn line: each one a neighbor of the next, without corners that a pen would round off.
struct DotChain {
  struct Dot: Hashable {
    var x: Int
    var y: Int
  }

  private(set) var dots: [Dot] = []

  /// The chain along a line, whose points are scaled by the dots a cell has.
  init(_ line: [CanvasPoint], perColumn: Double, perRow: Double) {
    guard let start = line.first else { return }
    var from = CanvasPoint(x: start.x * perColumn, y: start.y * perRow)
    append(at: from)
    for point in line.dropFirst() {
      let to = CanvasPoint(x: point.x * perColumn, y: point.y * perRow)
      let steps = max(1, Int(max(abs(to.x - from.x), abs(to.y - from.y)) * 4))
      let dx = (to.x - from.x) / Double(steps)
      let dy = (to.y - from.y) / Double(steps)
      for step in 1...steps {
        append(at: CanvasPoint(x: from.x + dx * Double(step), y: from.y + dy * Double(step)))
      }
      from = to
    }
  }

  private mutating func append(at point: CanvasPoint) {
    let dot = Dot(x: Int(point.x.rounded(.down)), y: Int(point.y.rounded(.down)))
    if dots.last == dot { return }
    dots.append(dot)
    smoothEnd()
  }

  /// Looks at the last three dots: takes out the corner of an L and the tip of a spike, and flattens a bump of
  /// one dot; then looks again, as long as something changed.
  private mutating func smoothEnd() {
    while dots.count >= 3 {
      let a = dots[dots.count - 3]
      let b = dots[dots.count - 2]
      let c = dots[dots.count - 1]
      let across = abs(a.x - c.x)
      let down = abs(a.y - c.y)
      if across == 0, down == 0 {
        dots.removeLast(2)
      } else if across <= 1, down <= 1 {
        dots.remove(at: dots.count - 2)
        smoothBeforeEnd()
      } else if across == 0, down == 2, b.x != a.x {
        dots[dots.count - 2] = Dot(x: a.x, y: b.y)
        smoothBeforeEnd()
      } else if down == 0, across == 2, b.y != a.y {
        dots[dots.count - 2] = Dot(x: b.x, y: a.y)
        smoothBeforeEnd()
      } else {
        return
      }
    }
  }

  private mutating func smoothBeforeEnd() {
    let end = dots.removeLast()
    smoothEnd()
    if dots.last != end { dots.append(end) }
  }
}
