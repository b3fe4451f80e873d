/// A grid of dots, several to a cell, each of which belongs to a layer.
package struct DotCanvas: Sendable {
  /// In cells.
  package let size: Size
  /// Dots in a cell, across and down.
  package let perCell: Size
  /// In dots.
  package let width: Int
  package let height: Int
  /// The layer of each dot, row by row; 0 is empty.
  package private(set) var layers: [UInt8]
  /// Which shape drew each dot: twice its number, and one more for dots that stand alone on purpose, as those of
  /// a filling or a broken stroke do; 0 is none.
  private var owners: [UInt16]
  private var shapes: UInt16 = 0
  /// Dots of this layer are never wiped and never drawn over.
  private let protected: UInt8

  /// An empty canvas for `level`. ASCII has no dots; it gets one a cell.
  package init(_ size: Size, level: GlyphLevel, protectedLayer: UInt8 = 0) {
    self.size = Size(width: max(0, size.width), height: max(0, size.height))
    switch level {
    case .braille: perCell = Size(width: 2, height: 4)
    case .block: perCell = Size(width: 2, height: 2)
    case .ascii: perCell = Size(width: 1, height: 1)
    }
    width = self.size.width * perCell.width
    height = self.size.height * perCell.height
    layers = Array(repeating: 0, count: width * height)
    owners = Array(repeating: 0, count: width * height)
    protected = protectedLayer
  }

  /// The layer of a dot; 0 outside.
  package subscript(x: Int, y: Int) -> UInt8 {
    x >= 0 && x < width && y >= 0 && y < height ? layers[y * width + x] : 0
  }

  /// Puts one dot, over whatever is there.
  package mutating func plot(x: Int, y: Int, layer: UInt8) {
    guard x >= 0, x < width, y >= 0, y < height else { return }
    layers[y * width + x] = min(7, layer)
  }

  /// Draws a shape over what is there.
  package mutating func draw(_ shape: Shape) {
    guard shapes < UInt16.max / 2 - 1 else { return }
    shapes += 1
    let owner = shapes * 2
    let columns = Double(perCell.width)
    let rows = Double(perCell.height)
    if shape.occludes || shape.isFilled || shape.isSolid { coverInside(of: shape, owner: owner + 1) }

    guard shape.stroke != .none else { return }
    var chain = DotChain(shape.ring, perColumn: columns, perRow: rows).dots
    switch shape.halo {
    case .none: break
    case .over: clearMargin(of: chain, owner: owner)
    case .under: chain.removeAll { touchesOther($0) }
    }
    for (index, dot) in chain.enumerated() {
      switch shape.stroke {
      case .solid, .none: break
      case .light: if index % 3 == 2 { continue }
      case .dotted: if index % 2 == 1 { continue }
      }
      set(dot, layer: shape.layer, owner: shape.stroke == .solid ? owner : owner + 1)
    }
    if let middle = shape.thickToward {
      for dot in chain {
        let step = Double(dot.x) < middle * columns ? 1 : -1
        set(DotChain.Dot(x: dot.x + step, y: dot.y), layer: shape.layer, owner: owner)
      }
    }
  }

  /// Takes away the crumbs that margins left of solid strokes.
  package mutating func removeCrumbs() {
    // Four rows of dots a cell leave longer crumbs than two.
    let limit = perCell.height == 4 ? 3 : 1
    var seen = Array(repeating: false, count: layers.count)
    var crumb: [Int] = []
    for start in layers.indices where layers[start] != 0 && !seen[start] && owners[start] % 2 == 0 {
      crumb.removeAll(keepingCapacity: true)
      crumb.append(start)
      seen[start] = true
      var next = 0
      while next < crumb.count {
        let at = crumb[next]
        next += 1
        eachNeighbor(of: DotChain.Dot(x: at % width, y: at / width)) { near in
          if layers[near] != 0, !seen[near], owners[near] == owners[start] {
            seen[near] = true
            crumb.append(near)
          }
        }
      }
      if crumb.count <= limit, owners[start] != 0 { for at in crumb { layers[at] = 0 } }
    }
  }

  private func index(_ dot: DotChain.Dot) -> Int? {
    dot.x >= 0 && dot.x < width && dot.y >= 0 && dot.y < height ? dot.y * width + dot.x : nil
  }

  private mutating func set(_ dot: DotChain.Dot, layer: UInt8, owner: UInt16) {
    guard let at = index(dot), protected == 0 || layers[at] != protected else { return }
    layers[at] = layer
    owners[at] = owner
  }

  /// Wipes and fills the inside. A filling in a small shape would be only stray dots and is left out.
  private mutating func coverInside(of shape: Shape, owner: UInt16) {
    let inside = Polygon(shape.points)
    let columns = Double(perCell.width)
    let rows = Double(perCell.height)
    let across = (inside.columns.upperBound - inside.columns.lowerBound) * columns
    let down = (inside.rows.upperBound - inside.rows.lowerBound) * rows
    let fills = shape.isFilled && perCell.height == 4 && across * down > 180
    let (width, protected) = (width, protected)
    inside.eachStep(perColumn: columns, perRow: rows, width: width, height: height) { x, y in
      let at = y * width + x
      if protected != 0, layers[at] == protected { return }
      if shape.occludes { layers[at] = 0 }
      if shape.isSolid || fills && y % 2 == 0 && (x + y) % 4 == 0 {
        layers[at] = shape.layer
        owners[at] = owner
      }
    }
  }

  /// Clears the dots of other shapes that would touch the chain.
  private mutating func clearMargin(of chain: [DotChain.Dot], owner: UInt16) {
    for dot in chain {
      if let at = index(dot), protected == 0 || layers[at] != protected { owners[at] = owner }
    }
    for dot in chain {
      for y in (dot.y - 1)...(dot.y + 1) where y >= 0 && y < height {
        for x in (dot.x - 1)...(dot.x + 1) where x >= 0 && x < width {
          let at = y * width + x
          if owners[at] / 2 != owner / 2, protected == 0 || layers[at] != protected { layers[at] = 0 }
        }
      }
    }
  }

  private func touchesOther(_ dot: DotChain.Dot) -> Bool {
    var touches = false
    eachNeighbor(of: dot) { if layers[$0] != 0, layers[$0] != protected { touches = true } }
    return touches
  }

  /// The dot itself and the eight around it, as far as they are on the canvas.
  private func eachNeighbor(of dot: DotChain.Dot, _ visit: (Int) -> Void) {
    for y in (dot.y - 1)...(dot.y + 1) where y >= 0 && y < height {
      for x in (dot.x - 1)...(dot.x + 1) where x >= 0 && x < width { visit(y * width + x) }
    }
  }
}
