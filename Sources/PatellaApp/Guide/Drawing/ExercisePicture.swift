import KneeGuide
import TerminalKit
import ThemeKit

/// The drawing of an exercise in cells: start and end side by side, or one above the other where that shows them
/// larger.
package struct ExercisePicture {
  /// The layers of the picture.
  private enum Layer {
    static let thing: UInt8 = 1
    static let far: UInt8 = 2
    static let body: UInt8 = 3
  }

  private let drawing: ExerciseDrawing
  private let glyphs: GlyphLevel

  package init(_ drawing: ExerciseDrawing, glyphs: GlyphLevel) {
    self.drawing = drawing
    self.glyphs = glyphs
  }

  /// The picture of an exercise by its id in the library; nil for one that is not drawn.
  package init?(exercise id: String, glyphs: GlyphLevel) {
    guard let drawing = ExerciseID(rawValue: id)?.drawing else { return nil }
    self.init(drawing, glyphs: glyphs)
  }

  /// What the picture shows, in a sentence.
  package var words: String { drawing.words }

  /// The lines it fills of those there are, in a space so wide.
  package func height(within lines: Int, width: Int) -> Int {
    let (first, second) = Self.halves(of: Rect(Size(width: width, height: lines)), scale: scale)
    let (low, high) = drawing.bounds
    let rows = Int(((high.y - low.y) * scale(in: first) / 2 + 0.25).rounded(.up)) + 1
    return min(lines, first.y == second.y ? rows : 2 * rows)
  }

  /// Draws both positions into a rectangle.
  package func draw(in rect: Rect, into buffer: inout Buffer) {
    let (first, second) = Self.halves(of: rect, scale: scale)
    draw(drawing.start, word: "start", in: first, into: &buffer)
    draw(drawing.end, word: "end", in: second, into: &buffer)
  }

  /// The two places in a rectangle that show the positions largest.
  private static func halves(of rect: Rect, scale: (Rect) -> Double) -> (Rect, Rect) {
    let gap = min(3, rect.width / 8)
    let (left, rest) = rect.splitLeft((rect.width - gap) / 2)
    let right = Rect(x: rest.maxX - left.width, y: rest.y, width: left.width, height: rest.height)
    let (top, bottom) = rect.splitTop(rect.height / 2)
    return scale(left) >= scale(top) ? (left, right) : (top, bottom)
  }

  /// Columns to a body height in a place whose last line is for the word.
  private func scale(in rect: Rect) -> Double {
    let (low, high) = drawing.bounds
    let columns = Double(rect.width) / max(0.1, high.x - low.x)
    let rows = (Double(rect.height - 1) * 2 - 0.5) / max(0.1, high.y - low.y)
    return min(columns, rows, 40)
  }

  private func draw(
    _ position: ExerciseDrawing.Position, word: String, in rect: Rect, into buffer: inout Buffer
  ) {
    let scale = scale(in: rect)
    guard rect.width >= 6, rect.height >= 4, scale > 4 else { return }
    let (low, high) = drawing.bounds
    let (space, caption) = rect.splitBottom(1)
    let left = (Double(space.width) - (high.x - low.x) * scale) / 2
    let floor = Double(space.height) - 0.13
    func place(_ point: DrawingPoint) -> CanvasPoint {
      CanvasPoint(x: left + (point.x - low.x) * scale, y: floor - (point.y - low.y) * scale / 2)
    }
    var shapes: [Shape] = []
    for stroke in position.strokes {
      if stroke.part == .floor {
        let points = [DrawingPoint(low.x, 0), DrawingPoint(high.x, 0)]
        shapes.append(Shape(points.map(place), layer: Layer.thing, stroke: .light))
      } else {
        shapes += Self.shapes(stroke, stroke.points.map(place), scale: scale)
      }
    }
    let head = place(position.head)
    if glyphs != .ascii {
      let circle = Self.circle(around: head, radius: max(0.75, ExerciseDrawing.headRadius * scale))
      shapes.append(Shape(circle, isClosed: true, layer: Layer.body, isSolid: true))
    }
    let picture = Picture(shapes, size: space.size, level: glyphs)
    picture.paint(into: &buffer, at: Point(x: space.x, y: space.y)) { layer in
      switch layer {
      case Layer.thing: .drawingOutline
      case Layer.far: .drawingSoft
      default: .drawingHard
      }
    }
    if glyphs == .ascii {
      buffer.write("O", x: space.x + Int(head.x), y: space.y + Int(head.y), Style(.drawingHard))
    }
    buffer.write(
      word, x: caption.x + max(0, (caption.width - word.count) / 2), y: caption.y, Style(.textMuted),
      limit: caption.width)
  }

  /// A stroke as shapes; what is nearer is as thick as a body is.
  private static func shapes(
    _ stroke: ExerciseDrawing.Stroke, _ points: [CanvasPoint], scale: Double
  ) -> [Shape] {
    switch stroke.part {
    case .floor: []
    case .prop: [Shape(points, isClosed: stroke.isClosed, layer: Layer.thing)]
    case .weight: [Shape(points, isClosed: true, layer: Layer.thing, isSolid: true)]
    case .band: [Shape(points, layer: Layer.thing, stroke: .light)]
    case .far: [Shape(points, layer: Layer.far)]
    case .trunk: thick(points, 0.07 * scale)
    case .leg: thick(points, 0.05 * scale)
    case .arm: thick(points, 0.035 * scale)
    }
  }

  /// A line that is so many columns thick, and never thinner than a dot.
  private static func thick(_ points: [CanvasPoint], _ width: Double) -> [Shape] {
    let sides = zip(points, points.dropFirst()).compactMap { from, to -> Shape? in
      let (dx, dy) = (to.x - from.x, (to.y - from.y) * 2)
      let length = (dx * dx + dy * dy).squareRoot()
      guard length > 0, width > 0.6 else { return nil }
      let (ax, ay) = (-dy / length * width / 2, dx / length * width / 4)
      let corners = [(from, 1.0), (to, 1), (to, -1), (from, -1)]
        .map { CanvasPoint(x: $0.x + ax * $1, y: $0.y + ay * $1) }
      return Shape(corners, layer: Layer.body, stroke: .none, isSolid: true)
    }
    return sides + [Shape(points, layer: Layer.body)]
  }

  private static func circle(around middle: CanvasPoint, radius: Double) -> [CanvasPoint] {
    let steps: [(Double, Double)] = [
      (0, 1), (0.5, 0.87), (0.87, 0.5), (1, 0), (0.87, -0.5), (0.5, -0.87), (0, -1), (-0.5, -0.87),
      (-0.87, -0.5),
      (-1, 0), (-0.87, 0.5), (-0.5, 0.87),
    ]
    return steps.map { CanvasPoint(x: middle.x + $0.0 * radius, y: middle.y + $0.1 * radius / 2) }
  }
}
