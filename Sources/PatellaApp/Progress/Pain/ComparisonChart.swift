import KneeDomain
import TerminalKit
import ThemeKit

/// Two stretches of pain on one axis that counts their days, under what they say in words. The screen and
/// `patella chart --compare` draw the same.
package struct ComparisonChart: PrintableChart {
  let pairing: PainPairing
  let comparison: PainComparison?
  let acceptable: AcceptablePain
  let glyphs: GlyphLevel

  package init(
    _ pairing: PainPairing, _ history: PainHistory, course: ProgramCourse, upTo day: Day,
    acceptable: AcceptablePain = AcceptablePain(), glyphs: GlyphLevel
  ) {
    self.pairing = pairing
    self.acceptable = acceptable
    self.glyphs = glyphs
    comparison = pairing.comparison(history, course: course, upTo: day)
  }

  /// The words alone, on one line, for the clipboard.
  package var words: String {
    ([pairing.title + ":"] + ComparisonWords(comparison, isASCII: glyphs == .ascii).lines).joined(
      separator: " ")
  }

  /// Draws into `rect`, and nothing outside it: the words first, the plot where at least six rows are left.
  package func draw(into buffer: inout Buffer, in rect: Rect) {
    buffer.clipped(to: rect) { buffer in
      var lines = TextWrap.lines(pairing.title, width: rect.width)
      let titles = lines.count
      for line in ComparisonWords(comparison, isASCII: glyphs == .ascii).lines {
        lines += TextWrap.lines(line, width: rect.width)
      }
      for (row, line) in lines.enumerated() {
        let style = row < titles ? Style(.title).adding(.bold) : Style()
        buffer.write(line, x: rect.x, y: rect.y + row, style)
      }
      let body = rect.inset(top: lines.count, bottom: 1)
      guard let comparison, body.height >= 6, body.width >= 30 else { return }
      let frame = PlotFrame(in: body, lanes: 0, names: 6)
      let plot = plot(comparison, columns: frame.plot.width)
      PlotView(plot, in: frame, level: glyphs).draw(into: &buffer)
      buffer.write(legend(frame), x: rect.x, y: frame.endRow, Style(.textMuted), limit: rect.width)
    }
  }

  private func plot(_ comparison: PainComparison, columns: Int) -> Plot {
    let slots = max(comparison.now.length, comparison.before.length)
    func values(_ stretch: PainStretch) -> [PlotValue?] {
      (0..<slots).map { index in
        guard index < stretch.length, let value = stretch.values[index] else { return nil }
        return PlotValue(low: Double(value), mark: Double(value), high: Double(value))
      }
    }
    let ticks = stride(from: 0, to: slots, by: 7).map {
      AxisTick(slot: $0, label: $0 == 0 ? "day 1" : String($0 + 1))
    }
    return Plot(
      slots: slots,
      series: [
        PlotSeries(
          name: "now", shortName: "N", mark: .solid, role: .series1, values: values(comparison.now)),
        PlotSeries(
          name: "before", shortName: "B", mark: .hollow, role: .series2, values: values(comparison.before)),
      ],
      rule: acceptable.limit == 0 ? nil : acceptable.limit, ruleText: acceptable.ruleText, ticks: ticks,
      valueNames: [0: "none", 10: "worst"].merging([acceptable.limit: "limit"]) { words, _ in words },
      gapText: "no entries")
  }

  private func legend(_ frame: PlotFrame) -> String {
    let isASCII = glyphs == .ascii
    guard frame.hasRowForEachStep(10) else {
      return isASCII
        ? "digits 0 to 9, X is 10; above now, below before" : "height 0 to 10; above now, below before"
    }
    return isASCII
      ? "* now  o before  @ both  . no entry: worst of each day"
      : "● now  ○ before  ◉ both  · no entry: worst of each day"
  }
}
