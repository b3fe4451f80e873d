import KneeDomain
import KneeGuide
import TerminalKit
import ThemeKit

/// The drawn knee with the places of a topic marked, from the side that shows most of them; or from a given side
/// with a letter at each place.
struct KneeFigure {
  let regions: [Region]
  /// The side to draw it from, where the places bear letters in their order.
  var lettered: KneeView?
  let side: KneeSide
  let glyphs: GlyphLevel

  /// The ground of a marked place; the crosses on it tell it from the rest without color.
  private static let mark = Role.pain(5)

  /// False where no drawing shows any of the places: the words of the text have to do.
  var isDrawable: Bool {
    KneeView.allCases.contains { shown(in: $0) > 0 }
  }

  /// Draws caption and knee into a rectangle, which may reach beyond what is visible.
  func draw(in rect: Rect, into buffer: inout Buffer) {
    guard isDrawable, rect.width >= 8, rect.height >= 4 else { return }
    let (head, picture) = rect.splitTop(1)
    let view = lettered ?? view(at: picture.size)
    let raster = KneeRaster.of(view, side, size: picture.size, glyphs: glyphs)
    let caption = "\(view.title), \(side.rawValue) knee"
    let indent = max(0, (rect.width - caption.count) / 2)
    buffer.write(caption, x: head.x + indent, y: head.y, Style(.textMuted), limit: rect.width)
    raster.picture.paint(into: &buffer, at: Point(x: picture.x, y: picture.y)) { layer in
      switch layer {
      case KneeRaster.Layer.skin: .drawingOutline
      case KneeRaster.Layer.soft: .drawingSoft
      default: .drawingHard
      }
    }
    raster.eachRegionCell { x, y, region in
      guard lettered == nil, regions.contains(region) else { return }
      buffer.restyle(Rect(x: picture.x + x, y: picture.y + y, width: 1, height: 1)) {
        Style($0.foreground, on: Self.mark)
      }
    }
    for (number, region) in regions.enumerated() {
      let sign = lettered == nil ? (glyphs == .ascii ? "#" : "×") : Block.Figure.letter(number)
      let style = lettered == nil ? Style(.text, on: Self.mark, .bold) : Style(.accent).adding(.bold)
      for point in raster.anchors[region] ?? [] {
        buffer.write(sign, x: picture.x + point.x, y: picture.y + point.y, style)
      }
    }
  }

  /// The side of the knee that shows most of the places, and of those the one that shows them largest.
  private func view(at size: Size) -> KneeView {
    let most = KneeView.allCases.map(shown).max() ?? 0
    let best = KneeView.allCases.filter { shown(in: $0) == most }
    return best.max { cells(in: $0, size) < cells(in: $1, size) } ?? .front
  }

  /// How many of the places a side shows; the first place counts half a place more.
  private func shown(in view: KneeView) -> Int {
    let drawn = KneeDrawing.of(view).regions
    return regions.count { drawn.contains($0) } * 2 + (regions.first.map { drawn.contains($0) ? 1 : 0 } ?? 0)
  }

  /// How many cells of a picture the places take.
  private func cells(in view: KneeView, _ size: Size) -> Int {
    var count = 0
    KneeRaster.of(view, side, size: size, glyphs: glyphs).eachRegionCell { _, _, region in
      if regions.contains(region) { count += 1 }
    }
    return count
  }
}
