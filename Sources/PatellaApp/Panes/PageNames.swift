import TerminalKit
import ThemeKit

/// The names of a pane's pages in its first row, the one that is shown in brackets; where they do not all fit,
/// those from the shown one on, or as many before it as there is room for.
struct PageNames {
  /// Where each name that fits stands.
  let places: [(index: Int, title: String, columns: Range<Int>)]
  private let shown: Int
  private let y: Int

  init(titles: [String], shown: Int, in rect: Rect) {
    let widths = titles.map { TextWidth.of($0) + 2 }
    var first = 0
    while first < shown, widths[first...shown].reduce(0, +) > rect.width { first += 1 }
    var x = rect.x
    places = titles.indices.dropFirst(first).compactMap { index in
      defer { x += widths[index] }
      return x + widths[index] <= rect.maxX ? (index, titles[index], x..<x + widths[index]) : nil
    }
    self.shown = shown
    y = rect.y
  }

  /// The number of the page whose name stands at a place.
  func index(at point: Point) -> Int? {
    point.y == y ? places.first { $0.columns.contains(point.x) }?.index : nil
  }

  func draw(into buffer: inout Buffer) {
    for (index, title, columns) in places {
      let isShown = index == shown
      buffer.write(
        isShown ? "[\(title)]" : " \(title) ", x: columns.lowerBound, y: y,
        isShown ? Style(.title).adding(.bold) : Style(.textMuted), limit: columns.count)
    }
  }
}
