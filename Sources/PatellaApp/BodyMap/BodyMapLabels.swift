import KneeDomain
import TerminalKit
import ThemeKit

extension BodyMap {
  /// A name beside the figure, and the columns of the line from it to what it names.
  private struct PlacedLabel {
    var text: String
    var at: Point
    var line: Range<Int>
  }

  /// Writes the names of what is drawn beside the figure, where there is room for most of them.
  func drawLabels(_ slot: Slot, raster: KneeRaster, into buffer: inout Buffer) {
    guard raster.detail >= .large else { return }
    let drawing = KneeDrawing.of(slot.view)
    let drawn = Set(drawing.structures.filter { $0.detail.contains(raster.detail) }.map(\.id))
    let labels = drawing.labels.filter { drawn.contains($0.structure) }.sorted { $0.point.y < $1.point.y }
    let placed = place(labels, beside: raster, in: slot.picture)
    guard placed.count * 3 >= labels.count * 2 else { return }
    for label in placed {
      buffer.write(label.text, x: label.at.x, y: label.at.y, Style(.textMuted))
      drawLeader(label.line, y: label.at.y, in: slot.picture, raster: raster, into: &buffer)
    }
  }

  /// Names stand at the edges of the picture, each in a row of its own.
  private func place(_ labels: [KneeLabel], beside raster: KneeRaster, in picture: Rect) -> [PlacedLabel] {
    let frame = raster.frame
    var lastRow: [Bool: Int] = [:]
    return labels.compactMap { label in
      let isOnLeft = label.isOnLeft == (side == .right)
      let point = side == .right ? label.point : label.point.mirrored
      let column = Int(frame.x + point.x * frame.width)
      let row = max(Int(frame.y + point.y * frame.height), (lastRow[isOnLeft] ?? -1) + 1)
      let inked = (0..<picture.width).filter { raster.picture[$0, row].layer != 0 }
      let width = TextWidth.of(label.text)
      let room = isOnLeft ? inked.first ?? 0 : picture.width - 1 - (inked.last ?? picture.width)
      guard width < room, row < picture.height else { return nil }
      lastRow[isOnLeft] = row
      let text = isOnLeft ? 0..<width : picture.width - width..<picture.width
      let line =
        isOnLeft ? text.upperBound + 1..<max(text.upperBound + 1, column) : column + 1..<text.lowerBound - 1
      return PlacedLabel(
        text: label.text, at: Point(x: picture.x + text.lowerBound, y: picture.y + row), line: line)
    }
  }

  /// A line to a name, that yields to the drawing and leaves a blank around it.
  private func drawLeader(
    _ columns: Range<Int>, y: Int, in picture: Rect, raster: KneeRaster, into buffer: inout Buffer
  ) {
    let glyph = Glyph(raster.key.glyphs == .ascii ? "." : "·")
    for x in columns where ((x - 1)...(x + 1)).allSatisfy({ raster.picture[$0, y - picture.y].layer == 0 }) {
      buffer.put(glyph, x: picture.x + x, y: y, Style(.border))
    }
  }
}
