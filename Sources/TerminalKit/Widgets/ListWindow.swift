/// Which rows of a list are visible.
///
/// The window is a function of the selected row alone, so that nothing has to remember it: it moves on by
/// half its height when the selection leaves it. A step of the cursor within it repaints two rows, not all.
package struct ListWindow: Hashable, Sendable {
  /// Indices of the visible rows.
  package let rows: Range<Int>
  package let count: Int

  /// - Parameters:
  ///   - selected: the row that must be visible, clamped to the list.
  ///   - count: rows in the list.
  ///   - height: rows on the screen.
  package init(selected: Int, count: Int, height: Int) {
    self.count = max(0, count)
    let height = max(0, height)
    let selected = min(max(0, selected), max(0, self.count - 1))
    var first = 0
    if selected >= height {
      let half = max(1, height / 2)
      first = max((selected / half - 1) * half, selected - height + 1)
    }
    first = min(first, max(0, self.count - height))
    rows = height == 0 ? 0..<0 : first..<min(self.count, first + height)
  }

  /// Whether some rows are not visible.
  package var isCut: Bool { rows.count < count }

  /// The part of a scroll bar of that many cells that stands for the visible rows.
  package func thumb(of height: Int) -> Range<Int> {
    guard count > 0, height > 0 else { return 0..<0 }
    let length = min(height, max(1, rows.count * height / count))
    let hidden = count - rows.count
    let start = hidden == 0 ? 0 : (rows.lowerBound * (height - length) + hidden / 2) / hidden
    return start..<(start + length)
  }
}
