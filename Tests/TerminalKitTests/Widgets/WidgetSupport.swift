import Testing

@testable import TerminalKit

/// A frame with a drawing in a rectangle of it.
func drawn(_ width: Int, _ height: Int, _ draw: (inout Buffer, Rect) -> Void) -> Buffer {
  var buffer = Buffer(Size(width: width, height: height))
  draw(&buffer, Rect(buffer.size))
  return buffer
}

/// Draws at many sizes into the middle of a marked frame and expects every cell around to be untouched.
func expectInside(_ name: Comment, _ draw: (inout Buffer, Rect) -> Void) {
  for (width, height) in [
    (0, 0), (0, 5), (5, 0), (1, 1), (2, 1), (1, 2), (2, 2), (3, 3), (7, 2), (40, 12), (300, 100),
  ] {
    let frame = Size(width: width + 4, height: height + 4)
    let rect = Rect(x: 2, y: 2, width: width, height: height)
    var buffer = Buffer(frame)
    buffer.fill(Rect(frame), Style(), glyph: Glyph("~"))
    draw(&buffer, rect)
    let isWhole = (0..<frame.height).allSatisfy { y in
      (0..<frame.width).allSatisfy { x in
        rect.contains(Point(x: x, y: y)) || buffer[x, y].glyph == Glyph("~")
      }
    }
    #expect(isWhole, "\(name) at \(width)x\(height)")
    if let cursor = buffer.cursor { #expect(rect.contains(cursor), "\(name) at \(width)x\(height)") }
  }
}
