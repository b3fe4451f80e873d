import TerminalKit
import ThemeKit

/// The tabs at the top, with the day and the notice at the right.
enum TabBar {
  static func draw(
    active: PaneID, today: String, notice: String?, in rect: Rect, glyphs: GlyphLevel,
    into buffer: inout Buffer
  ) {
    buffer.fill(rect, Style(.textMuted, on: .surface))
    let places = places(active: active, in: rect)
    for (id, columns, label) in places {
      let isActive = id == active
      let style = isActive ? Style(.selectionText, on: .selection).adding(.bold) : Style(.text, on: .surface)
      buffer.write(label, x: columns.lowerBound, y: rect.y, style, limit: columns.count)
    }
    let tabsEnd = places.last?.columns.upperBound ?? rect.x
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
  static func pane(atColumn x: Int, active: PaneID, in rect: Rect) -> PaneID? {
    places(active: active, in: rect).first { $0.columns.contains(x) }?.id
  }

  /// Where the tabs stand. Where not all names have room, those of the other panes are their numbers.
  private static func places(
    active: PaneID, in rect: Rect
  ) -> [(id: PaneID, columns: Range<Int>, label: String)] {
    let names = PaneID.allCases.map { label($0, $0 == active) }
    let isShort = names.map(TextWidth.of).reduce(0, +) > rect.width
    var x = rect.x
    return PaneID.allCases.map { id in
      let label = label(id, id == active, short: isShort)
      let width = TextWidth.of(label)
      defer { x += width }
      return (id, x..<(x + width), label)
    }
  }

  private static func label(_ id: PaneID, _ isActive: Bool, short: Bool = false) -> String {
    let number = (PaneID.allCases.firstIndex(of: id) ?? 0) + 1
    if isActive { return "[\(number) \(id.title)]" }
    return short ? " \(number) " : " \(number) \(id.title) "
  }
}
