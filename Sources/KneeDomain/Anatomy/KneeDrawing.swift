/// The knee as it is drawn from one side: what is drawn, in painter's order, and where the regions lie.
///
/// All views share one vertical scale, with the joint line in the middle, so that they can stand side by side.
/// The drawing is of a right knee; `KneePoint.mirrored` gives the left one.
public struct KneeDrawing: Sendable {
  /// Height of the box in widths of it.
  public static let aspect = 260.0 / 156.0

  /// From where it is seen.
  public let view: KneeView
  /// What is drawn, from the back to the front.
  public let structures: [KneeStructure]
  /// Where the regions lie. A region may have several patches.
  public let patches: [RegionPatch]
  /// Names of structures, to be written beside the figure.
  public let labels: [KneeLabel]

  /// The drawing of a view.
  public static func of(_ view: KneeView) -> KneeDrawing {
    switch view {
    case .front: front
    case .back: back
    case .inner: inner
    case .outer: outer
    }
  }

  /// The regions of this view, each one once, in the order in which they are listed.
  public var regions: [Region] {
    var seen: Set<Region> = []
    return patches.compactMap { seen.insert($0.region).inserted ? $0.region : nil }
  }
}

/// A place in the box of a drawing: 0 to 1 from left to right and from top to bottom.
public struct KneePoint: Hashable, Sendable {
  /// 0 is the left edge, 1 the right one.
  public var x: Double
  /// 0 is the top, 1 the bottom.
  public var y: Double

  /// A place in the box.
  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }

  /// The place on the other knee.
  public var mirrored: KneePoint {
    KneePoint(x: 1 - x, y: y)
  }

  /// Reads `x,y` pairs, separated by blanks, in tenths of a millimeter of a life-size knee in a box of 156 by
  /// 260 mm. Text keeps hundreds of points quick to compile.
  static func path(_ text: String) -> [KneePoint] {
    var points: [KneePoint] = []
    var (x, number, sign) = (0, 0, 1)
    func finish() { points.append(KneePoint(x: Double(x) / 1560, y: Double(number * sign) / 2600)) }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "-"):
        sign = -1
      case UInt8(ascii: ","):
        x = number * sign
        (number, sign) = (0, 1)
      case UInt8(ascii: " "), UInt8(ascii: "\n"):
        finish()
        (number, sign) = (0, 1)
      default:
        number = number * 10 + Int(byte) - Int(UInt8(ascii: "0"))
      }
    }
    finish()
    return points
  }
}

/// How much of the knee is drawn, by the room there is.
public enum KneeDetail: Int, CaseIterable, Comparable, Hashable, Sendable {
  /// Skin, kneecap and joint line alone.
  case tiny
  /// Up to 20 columns.
  case small
  /// Up to 31 columns.
  case medium
  /// Up to 47 columns.
  case large
  /// From 48 columns.
  case full

  /// Less detail first.
  public static func < (a: KneeDetail, b: KneeDetail) -> Bool {
    a.rawValue < b.rawValue
  }

  /// The detail for a figure in a space of that many columns and rows, each cell twice as high as wide.
  public static func fitting(columns: Double, rows: Double) -> KneeDetail {
    switch min(columns, rows * 1.25) {
    case ..<11.5: .tiny
    case ..<20.5: .small
    case ..<31.5: .medium
    case ..<47.5: .large
    default: .full
    }
  }
}

/// One drawn thing: a bone, a tendon, a contour of the skin.
public struct KneeStructure: Sendable {
  /// What a structure is made of. Skin is never hidden by what is drawn over it.
  public enum Tissue: Sendable {
    case skin
    case soft
    case bone
  }

  /// How its line is drawn.
  public enum Stroke: Sendable {
    case solid
    /// Broken, for what shows through.
    case light
  }

  /// Which of two touching lines gives way.
  public enum Halo: Sendable {
    /// Neither: they cross.
    case none
    /// Earlier lines.
    case over
    /// This line.
    case under
  }

  /// A short name, unique within a view.
  public let id: String
  /// What it is made of.
  public let tissue: Tissue
  /// The details at which it is drawn.
  public let detail: ClosedRange<KneeDetail>
  /// Whether the last point joins the first.
  public let isClosed: Bool
  /// How its line is drawn.
  public let stroke: Stroke
  /// Which of two touching lines gives way.
  public let halo: Halo
  /// Whether its inside is shaded where there is room.
  public let isShaded: Bool
  /// Whether it hides what lies behind it.
  public let occludes: Bool
  /// The outline.
  public let path: [KneePoint]

  init(
    _ id: String, _ tissue: Tissue, _ detail: ClosedRange<KneeDetail>, isClosed: Bool = false,
    stroke: Stroke = .solid, halo: Halo = .over, isShaded: Bool = false, occludes: Bool = false,
    _ path: String
  ) {
    self.id = id
    self.tissue = tissue
    self.detail = detail
    self.isClosed = isClosed
    self.stroke = stroke
    self.halo = halo
    self.isShaded = isShaded
    self.occludes = occludes
    self.path = KneePoint.path(path)
  }
}

/// Where a region lies in a view.
public struct RegionPatch: Sendable {
  /// The region.
  public let region: Region
  /// Where its pain score is written.
  public let anchor: KneePoint
  /// Its outline.
  public let outline: [KneePoint]

  init(_ region: Region, at anchor: String, _ outline: String) {
    self.region = region
    self.anchor = KneePoint.path(anchor).first ?? KneePoint(x: 0.5, y: 0.5)
    self.outline = KneePoint.path(outline)
  }
}

/// A name to be written beside the figure, with a line to what it names.
public struct KneeLabel: Sendable {
  /// The structure it names.
  public let structure: String
  /// The name, in plain words.
  public let text: String
  /// Where the line to the name begins.
  public let point: KneePoint
  /// On which side of a right knee it stands.
  public let isOnLeft: Bool

  init(_ structure: String, _ text: String, at point: String, isOnLeft: Bool = false) {
    self.structure = structure
    self.text = text
    self.point = KneePoint.path(point).first ?? KneePoint(x: 0.5, y: 0.5)
    self.isOnLeft = isOnLeft
  }
}
