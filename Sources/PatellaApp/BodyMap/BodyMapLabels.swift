import KneeDomain
import TerminalKit
import ThemeKit

extension BodyMap {
  /// Writes the names of what is drawn beside the figure, where there is room, with a line to each.
  func drawLabels(_ slot: Slot, raster: KneeRaster, into buffer: inout Buffer) {
    guard raster.detail >= .large else { return }
    let drawing = KneeDrawing.of(slot.view)
    let drawn = Set(drawing.structures.filter { $0.detail.contains(raster.detail) }.map(\.id))
    let (frame, picture) = (raster.frame, slot.picture)
    let left = picture.x + Int(frame.x) - 1
    let right = picture.x + Int((frame.x + frame.width).rounded(.up))
    var taken: [Bool: Int] = [:]
    let labels = drawing.labels.filter { drawn.contains($0.structure) }.sorted { $0.point.y < $1.point.y }
    for label in labels {
      let isOnLeft = label.isOnLeft == (side == .right)
      let point = side == .right ? label.point : label.point.mirrored
      let x = picture.x + Int(frame.x + point.x * frame.width)
      let row = picture.y + Int(frame.y + point.y * frame.height)
      let y = max(row, (taken[isOnLeft] ?? -1) + 1)
      let width = TextWidth.of(label.text)
      let room = isOnLeft ? left - picture.x : picture.maxX - right - 1
      guard width <= room, y < picture.maxY else { continue }
      taken[isOnLeft] = y
      let from = isOnLeft ? left - width : right + 1
      buffer.write(label.text, x: from, y: y, Style(.textMuted))
      let line = isOnLeft ? left + 1..<max(left + 1, x) : min(x + 1, right)..<right
      drawLeader(line, y: y, in: picture, raster: raster, into: &buffer)
    }
  }

  /// A line to a name, that yields to the drawing and leaves a blank around it.
  private func drawLeader(
    _ columns: Range<Int>, y: Int, in picture: Rect, raster: KneeRaster, into buffer: inout Buffer
  ) {
    let glyph = Glyph(raster.key.glyphs == .ascii ? "." : "·")
    for x in columns {
      let near = (x - 1)...(x + 1)
      if near.allSatisfy({ raster.picture[$0 - picture.x, y - picture.y].layer == 0 }) {
        buffer.put(glyph, x: x, y: y, Style(.border))
      }
    }
  }
}
