/// Lines in printable ASCII. A stroke is cut into steep runs, one glyph a row (`| / \`), and flat runs, one glyph a
/// column (`_ - ' .`), so that it never stutters into two neighboring cells.
struct RunCanvas {
  private(set) var picture: Picture
  private let protected: UInt8

  /// Sampling: points of a line are this far apart, in units of which a cell has 8 by 16.
  private static let unit = (column: 8.0, row: 16.0)

  init(_ size: Size, protectedLayer: UInt8) {
    picture = Picture(size)
    protected = protectedLayer
  }

  mutating func draw(_ shape: Shape) {
    if shape.occludes { wipe(Polygon(shape.points)) }
    guard shape.stroke != .dotted, shape.stroke != .none else { return }
    for run in Self.runs(along: Self.samples(shape.ring)) { draw(run, layer: shape.layer) }
    if shape.isFilled, shape.isClosed { fill(Polygon(shape.points), layer: shape.layer) }
  }

  private struct Run {
    var isSteep: Bool
    var points: [CanvasPoint]
  }

  /// Evenly spaced points along a line, in units.
  private static func samples(_ line: [CanvasPoint]) -> [CanvasPoint] {
    guard let start = line.first else { return [] }
    var from = CanvasPoint(x: start.x * unit.column, y: start.y * unit.row)
    var points = [from]
    for point in line.dropFirst() {
      let to = CanvasPoint(x: point.x * unit.column, y: point.y * unit.row)
      let (dx, dy) = (to.x - from.x, to.y - from.y)
      let steps = max(1, Int((dx * dx + dy * dy).squareRoot()))
      for step in 1...steps {
        let part = Double(step) / Double(steps)
        points.append(CanvasPoint(x: from.x + dx * part, y: from.y + dy * part))
      }
      from = to
    }
    return points
  }

  /// Cuts a line where it changes between steep and flat; very short runs join the one before.
  private static func runs(along points: [CanvasPoint]) -> [Run] {
    var runs: [Run] = []
    for index in points.indices {
      let a = points[max(0, index - 4)]
      let b = points[min(points.count - 1, index + 4)]
      let isSteep = abs(b.y - a.y) > 0.8 * abs(b.x - a.x)
      if let last = runs.indices.last, runs[last].isSteep == isSteep {
        runs[last].points.append(points[index])
      } else {
        runs.append(Run(isSteep: isSteep, points: [points[index]]))
      }
    }
    var joined: [Run] = []
    for run in runs {
      if let last = joined.indices.last, run.points.count < 5 || joined[last].isSteep == run.isSteep {
        joined[last].points += run.points
      } else {
        joined.append(run)
      }
    }
    return joined
  }

  private mutating func draw(_ run: Run, layer: UInt8) {
    var groups: [(key: Int, points: [CanvasPoint])] = []
    for point in run.points {
      let key = Int((run.isSteep ? point.y / Self.unit.row : point.x / Self.unit.column).rounded(.down))
      if groups.last?.key == key {
        groups[groups.count - 1].points.append(point)
      } else {
        groups.append((key, [point]))
      }
    }
    for group in groups {
      guard let first = group.points.first else { continue }
      var (low, high) = (first, first)
      var middle = CanvasPoint(x: 0, y: 0)
      for point in group.points {
        middle.x += point.x / Double(group.points.count)
        middle.y += point.y / Double(group.points.count)
        if run.isSteep ? point.y < low.y : point.x < low.x { low = point }
        if run.isSteep ? point.y > high.y : point.x > high.x { high = point }
      }
      if run.isSteep {
        if high.y - low.y < 6, groups.count > 1 { continue }
        let slope = (high.x - low.x) / max(0.001, high.y - low.y)
        let glyph: Character = abs(slope) < 0.27 ? "|" : slope > 0 ? "\\" : "/"
        put(glyph, x: Int((middle.x / Self.unit.column).rounded(.down)), y: group.key, layer: layer)
      } else {
        if high.x - low.x < 3, groups.count > 1 { continue }
        let slope = abs(high.y - low.y) / max(0.001, high.x - low.x)
        let row = (middle.y / Self.unit.row).rounded(.down)
        let height = middle.y - row * Self.unit.row
        if height < 3.2 {
          put("_", x: group.key, y: Int(row) - 1, layer: layer)
        } else {
          let glyph: Character =
            height > 11 ? (slope < 0.35 ? "_" : ".") : height < 6 && slope >= 0.3 ? "'" : "-"
          put(glyph, x: group.key, y: Int(row), layer: layer)
        }
      }
    }
  }

  private mutating func put(_ glyph: Character, x: Int, y: Int, layer: UInt8) {
    guard x >= 0, x < picture.size.width, y >= 0, y < picture.size.height else { return }
    let index = y * picture.size.width + x
    if protected != 0, picture.dabs[index].layer == protected, layer != protected { return }
    picture.dabs[index] = Picture.Dab(glyph: Glyph(glyph), layer: layer)
  }

  private mutating func wipe(_ polygon: Polygon) {
    let (width, height) = (picture.size.width, picture.size.height)
    polygon.eachStep(perColumn: 1, perRow: 1, width: width, height: height) { x, y in
      if protected == 0 || picture.dabs[y * width + x].layer != protected {
        picture.dabs[y * width + x] = Picture.blank
      }
    }
  }

  /// Dots in the blank cells that lie wholly inside.
  private mutating func fill(_ polygon: Polygon, layer: UInt8) {
    let (width, height) = (picture.size.width, picture.size.height)
    polygon.eachStep(perColumn: 1, perRow: 1, width: width, height: height) { x, y in
      guard picture.dabs[y * width + x].layer == 0 else { return }
      let corners = [(0.1, 0.2), (0.9, 0.2), (0.1, 0.8), (0.9, 0.8)]
      if corners.allSatisfy({ polygon.contains(CanvasPoint(x: Double(x) + $0.0, y: Double(y) + $0.1)) }) {
        picture.dabs[y * width + x] = Picture.Dab(glyph: Glyph("."), layer: layer)
      }
    }
  }
}
