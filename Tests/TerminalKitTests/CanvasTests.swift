import Testing

@testable import TerminalKit

@Suite struct CanvasTests {
  private func text(_ shapes: [Shape], _ width: Int, _ height: Int, _ level: GlyphLevel) -> [String] {
    let picture = Picture(shapes, size: Size(width: width, height: height), level: level)
    return (0..<height).map { y in (0..<width).map { picture[$0, y].glyph.text }.joined() }
  }

  private func line(_ points: (Double, Double)..., layer: UInt8 = 1) -> Shape {
    Shape(points.map { CanvasPoint(x: $0.0, y: $0.1) }, layer: layer)
  }

  private func square(_ low: Double, _ high: Double) -> [CanvasPoint] {
    [(low, low), (high, low), (high, high), (low, high)].map { CanvasPoint(x: $0.0, y: $0.1) }
  }

  @Test func everyDotOfACellHasItsGlyph() {
    let dots: [(x: Int, y: Int, glyph: String)] = [
      (0, 0, "⠁"), (0, 1, "⠂"), (0, 2, "⠄"), (1, 0, "⠈"), (1, 1, "⠐"), (1, 2, "⠠"), (0, 3, "⡀"), (1, 3, "⢀"),
    ]
    for dot in dots {
      var canvas = DotCanvas(Size(width: 1, height: 1), level: .braille)
      canvas.plot(x: dot.x, y: dot.y, layer: 1)
      #expect(Picture(canvas)[0, 0].glyph.text == dot.glyph)
    }
    for (index, glyph) in ["▘", "▝", "▖", "▗"].enumerated() {
      var canvas = DotCanvas(Size(width: 1, height: 1), level: .block)
      canvas.plot(x: index % 2, y: index / 2, layer: 1)
      #expect(Picture(canvas)[0, 0].glyph.text == glyph)
    }
  }

  @Test func linesAtTheThreeLevels() {
    let slope = line((0, 0), (4, 2))
    #expect(text([slope], 4, 2, .braille) == ["⠑⢄  ", "  ⠑⢄"])
    #expect(
      text([slope], 4, 2, .block) == ["▚▖  ", " ▝▚▖"] || text([slope], 4, 2, .block) == ["▀▄  ", "  ▀▄"])
    #expect(text([line((0.5, 0), (0.5, 3))], 1, 3, .ascii) == ["|", "|", "|"])
    #expect(text([line((0, 0.5), (3, 0.5))], 3, 1, .ascii) == ["---"])
    #expect(text([line((0, 0), (3, 1.5))], 3, 3, .ascii) == ["\\  ", "  \\", "   "])
  }

  @Test func aChainHasNoCornersAndNoGaps() {
    let corner = DotChain(square(0.25, 9.25) + [CanvasPoint(x: 0.25, y: 0.25)], perColumn: 2, perRow: 4)
    let zigzag = (0..<40).map { CanvasPoint(x: Double($0) / 7, y: Double($0 * $0 % 13)) }
    for chain in [corner, DotChain(zigzag, perColumn: 2, perRow: 4)] {
      for (a, b) in zip(chain.dots, chain.dots.dropFirst()) {
        #expect(max(abs(a.x - b.x), abs(a.y - b.y)) == 1)
      }
      for (a, c) in zip(chain.dots, chain.dots.dropFirst(2)) {
        #expect(max(abs(a.x - c.x), abs(a.y - c.y)) == 2, "corner or spike between \(a) and \(c)")
      }
    }
  }

  @Test func theLayerWithMostDotsNamesTheCell() {
    var canvas = DotCanvas(Size(width: 2, height: 1), level: .braille)
    for y in 0..<3 { canvas.plot(x: 0, y: y, layer: 2) }
    canvas.plot(x: 1, y: 0, layer: 5)
    canvas.plot(x: 2, y: 0, layer: 2)
    canvas.plot(x: 3, y: 0, layer: 3)
    #expect(Picture(canvas)[0, 0].layer == 2)
    #expect(Picture(canvas)[1, 0].layer == 3, "the higher layer wins a tie")
  }

  @Test func anOccludingShapeHidesAllButTheProtectedLayer() {
    let skin = line((0, 3), (10, 3), layer: 1)
    let bone = line((0, 5), (10, 5), layer: 3)
    let cap = Shape(square(2, 8), isClosed: true, layer: 2, occludes: true)
    let picture = Picture(
      [skin, bone, cap], size: Size(width: 10, height: 10), level: .braille, protectedLayer: 1)
    #expect(picture[5, 3].layer == 1)
    #expect(picture[5, 5].layer == 0)
    #expect(picture[0, 5].layer == 3)
  }

  @Test func aHaloKeepsLinesApart() {
    var crossing = line((5, 0), (5, 10), layer: 2)
    let first = line((0, 5), (10, 5), layer: 3)
    func dots(_ halo: Shape.Halo) -> DotCanvas {
      crossing.halo = halo
      var canvas = DotCanvas(Size(width: 10, height: 10), level: .braille)
      canvas.draw(first)
      canvas.draw(crossing)
      return canvas
    }
    #expect(dots(.none)[9, 20] == 3)
    #expect(dots(.over)[9, 20] == 0)
    #expect(dots(.over)[10, 20] == 2)
    #expect(dots(.under)[10, 20] == 3)
    #expect(dots(.under)[10, 21] == 0)
  }

  @Test func crumbsOfSolidLinesGoAndBrokenLinesStay() {
    for (stroke, stays) in [(Shape.Stroke.solid, false), (.light, true), (.dotted, true)] {
      var crumb = line((1, 1), (1.9, 1))
      crumb.stroke = stroke
      let picture = Picture([crumb], size: Size(width: 4, height: 4), level: .braille)
      #expect((picture[1, 1].layer != 0) == stays, "\(stroke)")
    }
  }

  @Test func aPolygonKnowsItsInside() {
    // A horseshoe open at the top.
    let shoe = Polygon(
      [(0, 0), (2, 0), (2, 4), (4, 4), (4, 0), (6, 0), (6, 6), (0, 6)].map { CanvasPoint(x: $0.0, y: $0.1) })
    let cases: [(Double, Double, Bool)] = [
      (1, 1, true), (3, 1, false), (5, 1, true), (3, 5, true), (-1, 3, false), (7, 3, false), (3, 7, false),
    ]
    for (x, y, inside) in cases { #expect(shoe.contains(CanvasPoint(x: x, y: y)) == inside, "\(x), \(y)") }
    var steps = 0
    shoe.eachStep(perColumn: 2, perRow: 2, width: 12, height: 12) { x, y in
      steps += 1
      #expect(shoe.contains(CanvasPoint(x: (Double(x) + 0.5) / 2, y: (Double(y) + 0.5) / 2)))
    }
    #expect(steps == (36 - 8) * 4)
  }

  @Test func nothingIsDrawnOutside() {
    let wild = line((-50, -50), (60, 70), (3, -20), (-4, 3))
    var closed = wild
    closed.isClosed = true
    closed.occludes = true
    closed.isFilled = true
    closed.halo = .over
    for level in GlyphLevel.allCases {
      for (width, height) in [(0, 0), (1, 1), (3, 0), (7, 5), (40, 2)] {
        let size = Size(width: width, height: height)
        #expect(Picture([wild, closed], size: size, level: level).dabs.count == width * height)
      }
    }
  }

  @Test func paintingKeepsTheBackground() {
    var buffer = Buffer(Size(width: 3, height: 1))
    buffer.fill(Rect(x: 0, y: 0, width: 3, height: 1), Style(.text, on: .selection))
    let picture = Picture([line((0, 0.5), (2, 0.5))], size: Size(width: 3, height: 1), level: .ascii)
    picture.paint(into: &buffer, at: Point(x: 1, y: 0)) { _ in .drawingHard }
    #expect(buffer.text == " --")
    #expect(buffer[1, 0].style == Style(.drawingHard, on: .selection))
    #expect(buffer[0, 0].style == Style(.text, on: .selection))
  }
}
