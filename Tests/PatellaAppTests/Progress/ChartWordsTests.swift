import KneeDomain
import TerminalKit
import Testing

@testable import PatellaApp

@Suite struct ProgressWordsTests {
  let today = ProgressSample.today

  @Test func summaryCountsDaysNotEntries() {
    var history = PainHistory()
    for (back, score) in [(0, 2), (1, 3), (1, 6), (3, 1), (20, 9)] {
      history.add(PainPoint(day: today.adding(days: -back), side: .left, score: ProgressSample.score(score)))
    }
    func words(_ range: ChartRange, back: Int = 0) -> String {
      ChartSummary(history: history, range: range, last: today.adding(days: -back), today: today).words
    }
    #expect(words(.steps[0]) == "Last 14 days: median 2, worst 6 (Fri 20 Nov), 3 of 14 days logged.")
    #expect(words(.sixWeeks) == "Last 6 weeks: median 4, worst 9 (Sun 1 Nov), 4 of 42 days logged.")
    #expect(words(.all) == "Since Sun 1 Nov 2026: median 4, worst 9 (Sun 1 Nov), 4 of 21 days logged.")
    #expect(words(.steps[0], back: 100) == "14 days to Thu 13 Aug 2026: no pain logged.")
  }

  @Test func summarySaysWhichWayItGoes() {
    var history = PainHistory()
    for back in 0..<14 {
      let pain = back < 7 ? 2 : 5
      history.add(PainPoint(day: today.adding(days: -back), side: .left, score: ProgressSample.score(pain)))
    }
    let words = ChartSummary(history: history, range: .steps[0], last: today, today: today).words
    #expect(words.hasSuffix("14 of 14 days logged, trend: easing."))
  }

  @Test func tableShowsWhatTheChartShows() {
    let history = ProgressSample.history(days: 30)
    let table = ProgressTable(
      history: history, days: today.adding(days: -13)...today, cursor: today.adding(days: -12),
      glyphs: .ascii,
      notes: { _ in "stairs were easy" })
    let rect = Rect(x: 0, y: 0, width: 80, height: 11)
    var buffer = Buffer(rect.size)
    table.draw(into: &buffer, in: rect)
    Golden.check(buffer.text, "table-80x11-ascii")
    #expect(table.day(atRow: 0, in: rect) == nil)
    // The cursor is on the last day but one of fourteen, of which ten have room.
    let row = buffer.cursor?.y ?? 0
    #expect(table.day(atRow: row, in: rect) == today.adding(days: -12))
    #expect(table.day(atRow: row - 1, in: rect) == today.adding(days: -11))
    #expect(table.day(atRow: 11, in: rect) == nil)
  }

  @Test func plainTextHasNoTrailingRows() {
    let chart = ProgressChartTests.chart(ProgressSample.history(days: 60), .sixWeeks, .block)
    let lines = chart.text(width: 72, height: 30).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 30 && lines.last?.isEmpty == false)
    #expect(lines.allSatisfy { TextWidth.of($0) <= 72 && !$0.hasSuffix(" ") })
  }
}
