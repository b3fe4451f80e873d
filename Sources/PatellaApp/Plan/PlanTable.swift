import TerminalKit

/// A row of a table: a narrow first column, then columns of the same width.
struct PlanTable: Hashable, Sendable {
  var cells: [String]

  /// Columns that a table of three needs.
  static let narrowest = 76
  private static let nameWidth = 8

  func draw(into buffer: inout Buffer, in rect: Rect, _ style: Style) {
    guard let name = cells.first else { return }
    buffer.write(name, x: rect.x, y: rect.y, Style(.textMuted), limit: rect.width)
    let width = (rect.width - Self.nameWidth) / max(1, cells.count - 1)
    for (index, cell) in cells.dropFirst().enumerated() {
      let x = Self.nameWidth + index * width
      buffer.write(cell, x: rect.x + x, y: rect.y, style, limit: min(width - 1, rect.width - x))
    }
  }
}
