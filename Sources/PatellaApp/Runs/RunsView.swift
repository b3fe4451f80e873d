import KneeDomain
import TerminalKit
import ThemeKit

/// Draws the Runs pane.
struct RunsView {
  let pane: RunsPane
  let context: AppContext

  func draw(into buffer: inout Buffer, in rect: Rect, focused: Bool) {
    let area = rect.inset(left: 1, right: 1)
    guard !pane.runs.isEmpty else {
      let lines = TextWrap.lines(
        "No run yet. On the command line: patella run 5.2 --minutes 31", width: max(1, area.width))
      for (row, line) in lines.enumerated() {
        buffer.write(line, x: area.x, y: area.y + row, Style(.textMuted), limit: area.width)
      }
      return
    }
    ListView(
      pane.runs.map(row), selected: pane.selected, isFocused: focused, glyphs: context.glyphs
    ).draw(into: &buffer, in: area)
  }

  /// The run whose line stands at a place.
  func run(at point: Point, in rect: Rect) -> Int? {
    let area = rect.inset(left: 1, right: 1)
    guard area.contains(point) else { return nil }
    let window = ListWindow(selected: pane.selected, count: pane.runs.count, height: area.height)
    let index = window.rows.lowerBound + point.y - area.y
    return window.rows.contains(index) ? index : nil
  }

  private func row(_ run: RunRow) -> ListView.Row {
    let words = DistanceWords(context.profile?.units)
    let parts = [
      run.day.shortWords, words.text(run.kilometers),
      run.minutes > 0 ? "\(Int(run.minutes.rounded())) min" : nil,
      words.pace(run.kilometers, minutes: run.minutes).map { "\($0)/\(words.unit)" },
      run.painDuring.map { "pain \($0.value)" }, run.painOneHourAfter.map { "hour after \($0.value)" },
      run.shoe,
    ]
    return ListView.Row(parts.compactMap(\.self).joined(separator: "  "))
  }
}
