import TerminalKit

/// Values over time in so many characters: low, higher, highest of their own range.
struct Sparkline {
  /// The latest values that fit, each as one character; no text for fewer than two.
  static func text(_ values: [Double], width: Int, glyphs: GlyphLevel) -> String {
    let shown = values.suffix(max(0, width))
    guard shown.count > 1, let low = shown.min(), let high = shown.max() else { return "" }
    let steps = Array(glyphs == .ascii ? "_-^" : "▁▂▃▄▅▆▇█")
    return String(
      shown.map { value in
        let share = high > low ? (value - low) / (high - low) : 0.5
        return steps[Int((share * Double(steps.count - 1)).rounded())]
      })
  }
}
