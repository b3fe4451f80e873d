/// A place on a canvas: columns and rows from the top left corner, with fractions.
package struct CanvasPoint: Hashable, Sendable {
  package var x: Double
  package var y: Double

  package init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}

/// A line or an outline to draw, in cells. The same shape is drawn at every glyph level.
package struct Shape: Hashable, Sendable {
  package enum Stroke: Hashable, Sendable {
    case solid
    /// Two dots on, one off.
    case light
    /// Every other dot. Left out in ASCII, where it would be only crumbs.
    case dotted
    /// No line, only what is inside.
    case none
  }

  /// How a stroke keeps its distance from those drawn before.
  package enum Halo: Hashable, Sendable {
    case none
    /// Clears a margin of one dot through earlier strokes.
    case over
    /// Leaves out its own dots where they would touch earlier strokes.
    case under
  }

  package var points: [CanvasPoint]
  package var isClosed: Bool
  /// 1 to 7. A cell takes the layer with most dots in it; the higher number wins a tie.
  package var layer: UInt8
  package var stroke: Stroke
  package var halo: Halo
  /// A sparse pattern of dots inside.
  package var isFilled: Bool
  /// Every dot inside. ASCII leaves it out.
  package var isSolid: Bool
  /// Wipes what was drawn before inside the outline.
  package var occludes: Bool
  /// The column towards which the stroke is two dots thick; nil for one dot.
  package var thickToward: Double?

  package init(
    _ points: [CanvasPoint], isClosed: Bool = false, layer: UInt8 = 1, stroke: Stroke = .solid,
    halo: Halo = .none, isFilled: Bool = false, isSolid: Bool = false, occludes: Bool = false,
    thickToward: Double? = nil
  ) {
    self.points = points
    self.isClosed = isClosed
    self.layer = min(7, max(1, layer))
    self.stroke = stroke
    self.halo = halo
    self.isFilled = isFilled
    self.isSolid = isSolid
    self.occludes = occludes
    self.thickToward = thickToward
  }

  /// The points, the first one again at the end when the shape is closed.
  var ring: [CanvasPoint] {
    if isClosed, let first = points.first { points + [first] } else { points }
  }
}
