/// Spreads slots evenly over columns. With no more slots than columns each slot has a column of its own.
package struct SlotScale: Hashable, Sendable {
  package let slots: Int
  package let columns: Int

  /// A scale of at least one slot and one column.
  package init(slots: Int, columns: Int) {
    self.slots = max(1, slots)
    self.columns = max(1, columns)
  }

  /// The column in the middle of a slot.
  package func column(of slot: Int) -> Int {
    (2 * slot + 1) * columns / (2 * slots)
  }

  /// The slot whose middle is nearest to a column.
  package func slot(at column: Int) -> Int {
    min(slots - 1, max(0, (2 * column + 1) * slots / (2 * columns)))
  }

  /// All columns of a slot, at least one.
  package func span(of slot: Int) -> Range<Int> {
    let start = slot * columns / slots
    return start..<max(start + 1, (slot + 1) * columns / slots)
  }
}
