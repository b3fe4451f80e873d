import KneeDomain
import Synchronization
import TerminalKit

/// One view of a knee in cells: the picture, and which region each cell belongs to.
package struct KneeRaster: Sendable {
  /// Everything it depends on.
  struct Key: Hashable, Sendable {
    var view: KneeView
    var side: KneeSide
    var size: Size
    var glyphs: GlyphLevel
  }

  enum Layer {
    static let skin: UInt8 = 1
    static let soft: UInt8 = 2
    static let bone: UInt8 = 3
  }

  let key: Key
  let detail: KneeDetail
  let picture: Picture
  /// Where the box of the drawing lies, in cells.
  let frame: Frame
  /// Row by row: 1 + the place of the region in `regionOrder`; 0 for none.
  private let regions: [UInt8]
  private let regionOrder: [Region]
  /// Where the scores are written.
  let anchors: [Region: [Point]]

  struct Frame: Hashable, Sendable {
    var x: Double
    var y: Double
    var width: Double
    var height: Double

    /// The box in a space of cells that are twice as high as wide: whole, centered, and stretched by at most
    /// 12 percent to use the space.
    init(fitting size: Size) {
      let columns = Double(size.width)
      let lines = Double(size.height) * 2
      width = min(columns, lines / KneeDrawing.aspect * 1.12)
      height = min(lines, columns * KneeDrawing.aspect * 1.12) / 2
      x = (columns - width) / 2
      y = (lines / 2 - height) / 2
    }
  }

  /// The raster, from memory where it was made before. What it holds is what the key says, so nobody can tell.
  static func of(_ view: KneeView, _ side: KneeSide, size: Size, glyphs: GlyphLevel) -> KneeRaster {
    let key = Key(view: view, side: side, size: size, glyphs: glyphs)
    return memory.withLock { known in
      if let raster = known[key] { return raster }
      if known.count >= 16 { known.removeAll() }
      let raster = KneeRaster(key)
      known[key] = raster
      return raster
    }
  }

  private static let memory = Mutex<[Key: KneeRaster]>([:])

  init(_ key: Key) {
    self.key = key
    let drawing = KneeDrawing.of(key.view)
    let frame = Frame(fitting: key.size)
    let place = { (point: KneePoint) in
      let point = key.side == .right ? point : point.mirrored
      return CanvasPoint(x: frame.x + point.x * frame.width, y: frame.y + point.y * frame.height)
    }
    // A glyph of ASCII takes the place of a good many dots, so it shows less.
    let scale = key.glyphs == .ascii ? 1 / 1.5 : 1
    let detail = KneeDetail.fitting(
      columns: Double(key.size.width) * scale, rows: Double(key.size.height) * scale)
    let shapes = drawing.structures.filter { $0.detail.contains(detail) }.map { structure in
      Shape(
        structure.path.map(place), isClosed: structure.isClosed, layer: Self.layer(structure.tissue),
        stroke: structure.stroke == .light ? .light : .solid, halo: Self.halo(structure.halo),
        isFilled: structure.isShaded && detail > .small, occludes: structure.occludes,
        thickToward: structure.tissue == .skin && detail == .full ? frame.x + frame.width / 2 : nil)
    }
    self.frame = frame
    self.detail = detail
    picture = Picture(shapes, size: key.size, level: key.glyphs, protectedLayer: Layer.skin)
    regionOrder = drawing.regions
    (regions, anchors) = Self.regionMap(drawing, order: drawing.regions, size: key.size, place)
  }

  /// The region of a cell.
  package func region(at point: Point) -> Region? {
    guard Rect(key.size).contains(point) else { return nil }
    let number = Int(regions[point.y * key.size.width + point.x])
    return number == 0 ? nil : regionOrder[number - 1]
  }

  /// Calls `visit` with every cell that belongs to a region.
  func eachRegionCell(_ visit: (_ x: Int, _ y: Int, Region) -> Void) {
    for (index, number) in regions.enumerated() where number != 0 {
      visit(index % key.size.width, index / key.size.width, regionOrder[Int(number) - 1])
    }
  }

  private static func layer(_ tissue: KneeStructure.Tissue) -> UInt8 {
    switch tissue {
    case .skin: Layer.skin
    case .soft: Layer.soft
    case .bone: Layer.bone
    }
  }

  private static func halo(_ halo: KneeStructure.Halo) -> Shape.Halo {
    switch halo {
    case .none: .none
    case .over: .over
    case .under: .under
    }
  }

  /// A cell belongs to the region that covers most of it, and at least 6 of its 16 parts; the cell of an anchor
  /// always belongs to its region.
  private static func regionMap(
    _ drawing: KneeDrawing, order: [Region], size: Size, _ place: (KneePoint) -> CanvasPoint
  ) -> ([UInt8], [Region: [Point]]) {
    var owners = [UInt8](repeating: 0, count: size.width * size.height)
    var shares = owners
    var anchors: [Region: [Point]] = [:]
    var numbers: [Region: UInt8] = [:]
    for (index, region) in order.enumerated() { numbers[region] = UInt8(index + 1) }

    for patch in drawing.patches {
      var covered = [UInt8](repeating: 0, count: owners.count)
      let outline = Polygon(patch.outline.map(place))
      outline.eachStep(perColumn: 4, perRow: 4, width: size.width * 4, height: size.height * 4) { x, y in
        covered[y / 4 * size.width + x / 4] += 1
      }
      for index in covered.indices where covered[index] >= 6 && covered[index] > shares[index] {
        shares[index] = covered[index]
        owners[index] = numbers[patch.region] ?? 0
      }
    }
    for patch in drawing.patches {
      let at = place(patch.anchor)
      let point = Point(x: Int(at.x.rounded(.down)), y: Int(at.y.rounded(.down)))
      guard Rect(size).contains(point) else { continue }
      anchors[patch.region, default: []].append(point)
      owners[point.y * size.width + point.x] = numbers[patch.region] ?? 0
    }
    return (owners, anchors)
  }
}
