extension Picture {
  /// The cells of a canvas of dots.
  package init(_ canvas: DotCanvas) {
    self.init(canvas.size)
    let glyphs: [Glyph] =
      switch (canvas.perCell.width, canvas.perCell.height) {
      case (2, 4): DotGlyphs.braille
      case (2, 2): DotGlyphs.quadrants
      default: DotGlyphs.ascii
      }
    for y in 0..<size.height {
      for x in 0..<size.width {
        var bits = 0
        // How many dots of each of the eight layers, a byte each.
        var counts: UInt64 = 0
        for row in 0..<canvas.perCell.height {
          let start = (y * canvas.perCell.height + row) * canvas.width + x * canvas.perCell.width
          for column in 0..<canvas.perCell.width {
            let layer = canvas.layers[start + column]
            guard layer != 0 else { continue }
            bits |= 1 << (row * canvas.perCell.width + column)
            counts += 1 << (UInt64(layer) * 8)
          }
        }
        guard bits != 0 else { continue }
        var layer: UInt8 = 0
        var most: UInt64 = 0
        for candidate in 1...7 as ClosedRange<UInt8> {
          let count = counts >> (UInt64(candidate) * 8) & 0xFF
          if count > 0, count >= most { (layer, most) = (candidate, count) }
        }
        dabs[y * size.width + x] = Dab(glyph: glyphs[bits], layer: layer)
      }
    }
  }
}

/// Glyphs by their dots: bit 0 is the top left one, then along the row, then down.
enum DotGlyphs {
  static let braille: [Glyph] = (0..<256).map { bits in
    // Unicode numbers the dots down the left column, then the right one, the bottom row last.
    let order: [UInt32] = [0, 3, 1, 4, 2, 5, 6, 7]
    var pattern: UInt32 = 0
    for (dot, bit) in order.enumerated() where bits >> dot & 1 == 1 { pattern |= 1 << bit }
    return Glyph(CollectionOfOne(Unicode.Scalar(0x2800 + pattern) ?? " "))
  }
  static let quadrants: [Glyph] = " ▘▝▀▖▌▞▛▗▚▐▜▄▙▟█".map { Glyph($0) }
  static let ascii: [Glyph] = " *".map { Glyph($0) }
}
