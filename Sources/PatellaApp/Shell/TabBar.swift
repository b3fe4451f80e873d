import TerminalKit
import ThemeKit

/// The tabs at the top, with the day and the notice at the right.
enum TabBar {
  static func draw(
    active: PaneID, today: String, notice: String?, in rect: Rect, glyphs: GlyphLevel,
    into buffer: inout Buffer
  ) {
    buffer.fill(rect, Style(.textMuted, on: .surface))
    for (id, columns) in places(in: rect) {
      let isActive = id == active
      let style = isActive ? Style(.selectionText, on: .selection).adding(.bold) : Style(.text, on: .surface)
      buffer.write(label(id, isActive), x: columns.lowerBound, y: rect.y, style, limit: columns.count)
    }
    let tabsEnd = places(in: rect).last?.columns.upperBound ?? rect.x
    var right = rect.maxX - 1
    let day = TextWidth.of(today)
    if right - day > tabsEnd {
      right -= day
      buffer.write(today, x: right, y: rect.y, Style(.textMuted, on: .surface))
    }
    if let notice, right - TextWidth.of(notice) - 2 > tabsEnd {
      buffer.write(
        notice, x: right - TextWidth.of(notice) - 2, y: rect.y, Style(.danger, on: .surface).adding(.bold))
    }
  }

  /// The pane whose tab stands at a column.
  static func pane(atColumn x: Int, in rect: Rect) -> PaneID? {
    places(in: rect).first { $0.columns.contains(x) }?.id
  }

  private static func places(in rect: Rect) -> [(id: PaneID, columns: Range<Int>)] {
    var x = rect.x
    return PaneID.allCases.map { id in
      let width = TextWidth.of(label(id, true))
      defer { x += width }
      return (id, x..<(x + width))
    }
  }

  private static func label(_ id: PaneID, _ isActive: Bool) -> String {
    let number = (PaneID.allCases.firstIndex(of: id) ?? 0) + 1
    return isActive ? "[\(number) \(id.title)]" : " \(number) \(id.title) "
  }
}
