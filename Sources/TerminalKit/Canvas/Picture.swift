import ThemeKit

/// A drawing turned into cells: a glyph and a layer each. Layer 0 is blank.
package struct Picture: Hashable, Sendable {
  package struct Dab: Hashable, Sendable {
    package var glyph: Glyph
    package var layer: UInt8
  }

  package static let blank = Dab(glyph: .space, layer: 0)

  package let size: Size
  /// Row by row.
  package internal(set) var dabs: [Dab]

  init(_ size: Size) {
    self.size = Size(width: max(0, size.width), height: max(0, size.height))
    dabs = Array(repeating: Self.blank, count: self.size.width * self.size.height)
  }

  /// Draws shapes in order, later ones over earlier ones.
  ///
  /// - Parameter protectedLayer: a layer whose dots stay whatever is drawn later; 0 for none.
  package init(_ shapes: [Shape], size: Size, level: GlyphLevel, protectedLayer: UInt8 = 0) {
    if level == .ascii {
      var canvas = RunCanvas(size, protectedLayer: protectedLayer)
      for shape in shapes { canvas.draw(shape) }
      self = canvas.picture
    } else {
      var canvas = DotCanvas(size, level: level, protectedLayer: protectedLayer)
      for shape in shapes { canvas.draw(shape) }
      canvas.removeCrumbs()
      self.init(canvas)
    }
  }

  /// What is at a place; blank outside.
  package subscript(x: Int, y: Int) -> Dab {
    x >= 0 && x < size.width && y >= 0 && y < size.height ? dabs[y * size.width + x] : Self.blank
  }

  /// Draws what is not blank, keeping the background of the cells.
  package func paint(into buffer: inout Buffer, at origin: Point, role: (_ layer: UInt8) -> Role) {
    for y in 0..<size.height {
      for x in 0..<size.width {
        let dab = dabs[y * size.width + x]
        guard dab.layer != 0 else { continue }
        var style = buffer[origin.x + x, origin.y + y].style
        style.foreground = role(dab.layer)
        buffer.put(dab.glyph, x: origin.x + x, y: origin.y + y, style)
      }
    }
  }
}
