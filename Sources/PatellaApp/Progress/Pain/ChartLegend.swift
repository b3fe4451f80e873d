import KneeDomain
import TerminalKit

/// The legend: what the marks mean in the form that the plot has, the most needful first.
struct ChartLegend {
  let timeline: Timeline
  let knees: [Knee]
  let frame: PlotFrame
  let glyphs: GlyphLevel
  let acceptable: AcceptablePain
  /// What the signs of the event lanes mean; empty without lanes.
  let signs: [String]

  /// As many of the parts as fit into some lines.
  func lines(_ count: Int, width: Int) -> [String] {
    var lines: [String] = []
    for part in parts {
      if let last = lines.last, TextWidth.of(last) + 2 + TextWidth.of(part) <= width {
        lines[lines.count - 1] = "\(last)  \(part)"
      } else if lines.count < count, TextWidth.of(part) <= width {
        lines.append(part)
      }
    }
    return lines
  }

  private var parts: [String] { valueParts + signs }

  private var valueParts: [String] {
    let isASCII = glyphs == .ascii
    let isBand = PlotView.isDense(slots: timeline.slots, level: glyphs)
    let limit = acceptable.limit == 0 ? acceptable.words : "\(isASCII ? "-" : "┄") \(acceptable.words)"
    let gap = "\(isASCII ? "." : "·") no entry"
    guard frame.hasRowForEachStep(10) else {
      let scale = isASCII ? ["digits 0 to 9, X is 10"] : ["height 0 to 10"]
      return ["worst of each \(timeline.bucket.name)", gap] + scale
    }
    if isBand {
      let low = timeline.bucket == .day ? "lowest" : "median"
      return ["band: \(low) to worst of each \(timeline.bucket.name)", limit, gap]
    }
    let signs: [Knee: String] =
      isASCII ? [.left: "*", .right: "o", .unsaid: "*"] : [.left: "●", .right: "○", .unsaid: "●"]
    let marks = knees.compactMap { knee in signs[knee].map { "\($0) \(knee.name)" } }.joined(separator: "  ")
    let bar = isASCII ? ":" : "┃"
    if timeline.bucket == .day {
      let median = "\(isASCII ? "=" : "━") 7-day median"
      return [marks, median, limit, gap, "\(bar) lowest to worst"]
    }
    return ["\(marks) median of the \(timeline.bucket.name)", "\(bar) up to its worst day", limit, gap]
  }
}
