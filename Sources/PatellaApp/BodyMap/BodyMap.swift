import KneeDomain
import TerminalKit
import ThemeKit

/// The drawn knee on the screen: which views stand where in a rectangle.
package struct BodyMap: Sendable {
  /// One view with its words.
  package struct Slot: Sendable {
    package let view: KneeView
    /// With the title above and the captions below.
    package let rect: Rect
    /// The picture alone.
    package let picture: Rect
  }

  package let side: KneeSide
  package let slots: [Slot]
  private let glyphs: GlyphLevel

  /// Columns that so many views need beside each other in so many rows.
  static func columns(views: Int, rows: Int) -> Int {
    views * figureColumns(rows: rows) + (views - 1) * gap
  }

  /// Lays out the map: `view` alone, with its counterpart, or all four, as there is room beside each other.
  package init(view: KneeView, side: KneeSide, rect: Rect, glyphs: GlyphLevel) {
    self.side = side
    self.glyphs = glyphs
    let words = Self.wordRows(rect.height)
    let views: [KneeView] =
      if rect.width >= Self.columns(views: 4, rows: rect.height) {
        KneeView.allCases
      } else if rect.width >= Self.columns(views: 2, rows: rect.height) {
        view == .front || view == .back ? [.front, .back] : [.inner, .outer]
      } else {
        [view]
      }
    let width = (rect.width - (views.count - 1) * Self.gap) / views.count
    slots = views.enumerated().map { index, view in
      let slot = Rect(x: rect.x + index * (width + Self.gap), y: rect.y, width: width, height: rect.height)
      return Slot(
        view: view, rect: slot, picture: slot.inset(top: min(1, words), bottom: max(0, words - 1)))
    }
  }

  private static let gap = 2

  /// Rows of words, above and below the picture.
  private static func wordRows(_ rows: Int) -> Int {
    rows >= 8 ? 2 : rows >= 4 ? 1 : 0
  }

  private static func figureColumns(rows: Int) -> Int {
    max(14, Int(Double((rows - wordRows(rows)) * 2) / KneeDrawing.aspect))
  }

  /// The region under a cell of the screen, and the view it was pointed at in.
  package func hitTest(_ point: Point) -> (view: KneeView, region: Region)? {
    for slot in slots where slot.picture.contains(point) {
      let local = Point(x: point.x - slot.picture.x, y: point.y - slot.picture.y)
      if let region = raster(slot).region(at: local) { return (slot.view, region) }
    }
    return nil
  }

  /// Draws the figures, the scores of `marks` (0 to 10) in their regions, and the cursor.
  package func draw(marks: [Region: Int], cursor: KneeCursor?, into buffer: inout Buffer) {
    for slot in slots { draw(slot, marks: marks, cursor: cursor, into: &buffer) }
  }

  func raster(_ slot: Slot) -> KneeRaster {
    KneeRaster.of(slot.view, side, size: slot.picture.size, glyphs: glyphs)
  }

  private func draw(_ slot: Slot, marks: [Region: Int], cursor: KneeCursor?, into buffer: inout Buffer) {
    let raster = raster(slot)
    let isCurrent = cursor?.view == slot.view
    let origin = Point(x: slot.picture.x, y: slot.picture.y)
    buffer.clipped(to: slot.rect) { buffer in
      drawWords(slot, raster: raster, isCurrent: isCurrent, into: &buffer)
      raster.picture.paint(into: &buffer, at: origin) { layer in
        switch layer {
        case KneeRaster.Layer.skin: .drawingOutline
        case KneeRaster.Layer.soft: .drawingSoft
        default: .drawingHard
        }
      }
      drawLabels(slot, raster: raster, into: &buffer)
      raster.eachRegionCell { x, y, region in
        let cell = Rect(x: origin.x + x, y: origin.y + y, width: 1, height: 1)
        let isCursor = isCurrent && region == cursor?.region
        // Logged pain is a filled area, the cursor a woven one: without color too they are not the same.
        if isCursor, raster.picture[x, y].layer == 0 {
          buffer.fill(cell, Style(.cursor), glyph: weave)
        }
        if let score = marks[region] {
          buffer.restyle(cell) { Style($0.foreground, on: .pain(score)) }
        } else if isCursor {
          buffer.restyle(cell) { _ in Style(.cursor, on: .background, .bold) }
        }
      }
      let rank = { (region: Region) in region == cursor?.region ? 11 : marks[region] ?? -1 }
      for (region, points) in raster.anchors.sorted(by: { rank($0.key) < rank($1.key) }) {
        let isCursor = isCurrent && region == cursor?.region
        guard isCursor || marks[region] != nil else { continue }
        for point in points {
          drawScore(
            marks[region], isCursor: isCursor, at: Point(x: origin.x + point.x, y: origin.y + point.y),
            into: &buffer)
        }
      }
    }
  }

  /// What fills the region under the cursor.
  private var weave: Glyph { Glyph(glyphs == .ascii ? ":" : "░") }

  /// The digit of a region, in brackets when the cursor is there.
  private func drawScore(_ score: Int?, isCursor: Bool, at point: Point, into buffer: inout Buffer) {
    let dot = glyphs == .ascii ? "*" : "·"
    let text = score.map(String.init) ?? dot
    let style =
      score.map { Style(.text, on: .pain($0), .bold) } ?? Style(.cursor, on: .background, .bold)
    if isCursor {
      buffer.write("[" + text + "]", x: point.x - 1, y: point.y, style)
    } else {
      buffer.write(text, x: point.x, y: point.y, style)
    }
  }

  /// The view and the knee above, what lies left and right below: nobody shall confuse the sides.
  private func drawWords(_ slot: Slot, raster: KneeRaster, isCurrent: Bool, into buffer: inout Buffer) {
    let picture = slot.picture
    if picture.y > slot.rect.y {
      let dot = glyphs == .ascii ? "-" : "·"
      let titles = [
        "\(slot.view.title) \(dot) \(side.rawValue) knee",
        "\(slot.view.shortTitle) \(dot) \(side.rawValue) knee",
        "\(slot.view.shortTitle) \(side.rawValue)", side.rawValue,
      ]
      let title = titles.first { TextWidth.of($0) <= slot.rect.width } ?? ""
      let x = slot.rect.x + (slot.rect.width - TextWidth.of(title)) / 2
      let style = isCurrent ? Style(.title, on: .background, .bold) : Style(.textMuted)
      buffer.write(title, x: x, y: slot.rect.y, style)
    }
    if slot.rect.maxY > picture.maxY {
      var (left, right) = slot.view.edges(of: side)
      let from = picture.x + Int(raster.frame.x)
      let to = picture.x + Int(raster.frame.x + raster.frame.width)
      if slot.view == .front || slot.view == .back, to - from >= 22 {
        (left, right) = (left + " side", right + " side")
      }
      guard to - from >= left.count + right.count + 2 else { return }
      buffer.write(left, x: from, y: picture.maxY, Style(.textMuted))
      buffer.write(right, x: to - right.count, y: picture.maxY, Style(.textMuted))
    }
  }
}
