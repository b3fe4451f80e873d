/// A place on the x axis, with its label when it has one.
package struct AxisTick: Hashable, Sendable {
  package var slot: Int
  package var label: String?

  /// A tick; without a label it is a minor one.
  package init(slot: Int, label: String? = nil) {
    self.slot = slot
    self.label = label
  }
}

/// A label under the axis: its text begins at `column`.
package struct PlacedLabel: Hashable, Sendable {
  package var column: Int
  package var text: String
}

/// Puts the labels of ticks side by side under an axis.
package enum AxisLabels {
  /// Each label centered under its tick and moved inward at the ends; nil when two of them come closer than
  /// one blank or one is wider than the axis.
  package static func place(_ ticks: [AxisTick], on scale: SlotScale) -> [PlacedLabel]? {
    var placed: [PlacedLabel] = []
    var free = 0
    for tick in ticks {
      guard let text = tick.label else { continue }
      let width = TextWidth.of(text)
      guard width <= scale.columns else { return nil }
      let centered = scale.column(of: tick.slot) - width / 2
      let column = min(max(0, centered), scale.columns - width)
      guard column >= free else { return nil }
      placed.append(PlacedLabel(column: column, text: text))
      free = column + width + 1
    }
    return placed
  }

  /// The labels that can be placed in order, leaving out those that would touch the one before.
  package static func placeSome(_ ticks: [AxisTick], on scale: SlotScale) -> [PlacedLabel] {
    var kept: [AxisTick] = []
    var placed: [PlacedLabel] = []
    for tick in ticks where tick.label != nil {
      if let more = place(kept + [tick], on: scale) {
        kept.append(tick)
        placed = more
      }
    }
    return placed
  }
}
