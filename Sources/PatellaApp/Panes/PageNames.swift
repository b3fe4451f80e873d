import TerminalKit
import ThemeKit

/// One of the pages of a pane, in the order of their names at its top.
protocol NamedPage: CaseIterable, Hashable {
  var title: String { get }
}

extension NamedPage {
  /// The page so many steps on; after the last comes the first.
  func turned(by step: Int) -> Self {
    let pages = Array(Self.allCases)
    guard let index = pages.firstIndex(of: self) else { return self }
    return pages[(index + step + pages.count) % pages.count]
  }
}

/// The names of a pane's pages in its first row, the one that is shown in brackets; where they do not all fit, closer
/// together, and then those around the shown one with `<` and `>` for the others.
struct PageNames<Page: NamedPage> {
  /// Where each name that fits stands.
  let places: [(page: Page, columns: Range<Int>)]
  private let shown: Page
  private let rect: Rect

  init(shown: Page, in rect: Rect) {
    self.shown = shown
    self.rect = rect
    let pages = Array(Page.allCases)
    let wide = pages.map { TextWidth.of($0.title) + 2 }
    guard wide.reduce(0, +) > rect.width else {
      places = Self.row(pages, wide, from: rect.x)
      return
    }
    // A column of space after each name, and one at either end for the marks.
    let close = pages.map { TextWidth.of($0.title) + ($0 == shown ? 3 : 1) }
    let index = pages.firstIndex(of: shown) ?? 0
    var first = 0
    // One name stays in sight after the one shown.
    while first < index, close[first...min(index + 1, pages.count - 1)].reduce(0, +) > rect.width - 3 {
      first += 1
    }
    places = Self.row(
      Array(pages.dropFirst(first)), Array(close.dropFirst(first)), from: rect.x + (first > 0 ? 2 : 1),
      space: 1
    )
    .filter { $0.columns.upperBound <= rect.maxX - 2 }
  }

  private static func row(
    _ pages: [Page], _ widths: [Int], from x: Int, space: Int = 0
  ) -> [(page: Page, columns: Range<Int>)] {
    var x = x
    return zip(pages, widths).map { page, width in
      defer { x += width }
      return (page, x..<(x + width - space))
    }
  }

  /// The page whose name stands at a place.
  func page(at point: Point) -> Page? {
    point.y == rect.y ? places.first { $0.columns.contains(point.x) }?.page : nil
  }

  func draw(into buffer: inout Buffer) {
    for (page, columns) in places {
      let text = page == shown ? "[\(page.title)]" : page.title
      buffer.write(
        text, x: columns.lowerBound + (columns.count - TextWidth.of(text)) / 2, y: rect.y,
        page == shown ? Style(.title).adding(.bold) : Style(.textMuted), limit: columns.count)
    }
    let pages = Array(Page.allCases)
    if let first = places.first?.page, first != pages.first {
      buffer.write("<", x: rect.x, y: rect.y, Style(.accent))
    }
    if let last = places.last?.page, last != pages.last {
      buffer.write(">", x: rect.maxX - 1, y: rect.y, Style(.accent))
    }
  }
}
