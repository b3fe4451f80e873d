/// A place on the drawn knee that arrow keys move.
public struct KneeCursor: Hashable, Sendable {
  /// An arrow key.
  public enum Direction: CaseIterable, Hashable, Sendable {
    case left, right, up, down

    /// The arrow that points the other way.
    public var opposite: Direction {
      switch self {
      case .left: .right
      case .right: .left
      case .up: .down
      case .down: .up
      }
    }
  }

  /// Which knee.
  public let side: KneeSide
  /// From where it is seen.
  public private(set) var view: KneeView
  /// The region the cursor is on; always one of the view.
  public private(set) var region: Region
  /// The last step, so that the opposite arrow takes it back although the shapes fit no grid.
  private var lastStep: Step?

  private struct Step: Hashable {
    var from: Region
    var direction: Direction
  }

  /// A cursor on the kneecap, or behind the knee where the view has no kneecap.
  public init(side: KneeSide, view: KneeView = .front) {
    self.side = side
    self.view = view
    region = view == .back ? .poplitealFossa : .patellaFront
  }

  /// What lies next to a region in a direction, as the picture of that knee shows it; nil at the edge.
  public static func neighbor(
    of region: Region, to direction: Direction, in view: KneeView, side: KneeSide
  ) -> Region? {
    guard let row = RegionNeighbors.table(of: view)[region] else { return nil }
    return switch (direction, side) {
    case (.up, _): row.up
    case (.down, _): row.down
    case (.left, .right), (.right, .left): row.left
    case (.right, .right), (.left, .left): row.right
    }
  }

  /// Moves one region; stays at the edge.
  public mutating func move(_ direction: Direction) {
    if let step = lastStep, step.direction == direction.opposite {
      region = step.from
      lastStep = nil
    } else if let next = Self.neighbor(of: region, to: direction, in: view, side: side) {
      lastStep = Step(from: region, direction: direction)
      region = next
    }
  }

  /// Puts the cursor on a region, in the view that is shown if it is there, else in the first one that has it.
  ///
  /// - Returns: false for a region that no view has; the cursor stays.
  @discardableResult
  public mutating func place(on region: Region) -> Bool {
    let views = [view] + KneeView.allCases
    guard let found = views.first(where: { KneeDrawing.of($0).regions.contains(region) }) else {
      return false
    }
    view = found
    self.region = region
    lastStep = nil
    return true
  }

  /// Turns the knee. The cursor stays on its region, or takes the one nearest in height.
  public mutating func turn(to view: KneeView) {
    guard view != self.view else { return }
    let height = KneeDrawing.of(self.view).patches.first { $0.region == region }?.anchor.y ?? 0.5
    self.view = view
    lastStep = nil
    let patches = KneeDrawing.of(view).patches
    if patches.contains(where: { $0.region == region }) { return }
    let nearest = patches.min { abs($0.anchor.y - height) < abs($1.anchor.y - height) }
    if let nearest { region = nearest.region }
  }

  /// The same place on the other knee.
  public var onOtherKnee: KneeCursor {
    var other = KneeCursor(side: side.other, view: view)
    other.region = region
    return other
  }
}
