import KneeDomain
import TerminalKit
import Testing

@testable import PatellaApp

@Suite struct ProgressChartTests {
  static func chart(_ history: PainHistory, _ range: ChartRange, _ glyphs: GlyphLevel, cursor: Day? = nil)
    -> ProgressChart
  {
    ProgressChart(
      history: history, range: range, last: ProgressSample.today, cursor: cursor, glyphs: glyphs,
      summary: "Last 14 days: median 4, worst 6 (Mon 16 Nov), 13 of 14 days logged.")
  }

  @Test(
    arguments: GlyphLevel.allCases,
    [Size(width: 40, height: 12), Size(width: 80, height: 22), Size(width: 120, height: 38)])
  func goldenScreens(glyphs: GlyphLevel, size: Size) {
    for range in [ChartRange.sixWeeks, .steps[3]] {
      let chart = Self.chart(
        ProgressSample.history(days: 800), range, glyphs, cursor: ProgressSample.today.adding(days: -3))
      var buffer = Buffer(size)
      chart.draw(into: &buffer, in: Rect(size))
      Golden.check(buffer.text, "chart-\(range.token)-\(size.width)x\(size.height)-\(glyphs.rawValue)")
    }
  }

  @Test(arguments: GlyphLevel.allCases)
  func drawsNothingOutsideItsRectangle(glyphs: GlyphLevel) {
    let histories = [PainHistory(), ProgressSample.history(days: 1), ProgressSample.history(days: 500)]
    let widths = Array(1...45) + [59, 60, 61, 80, 119, 300]
    let heights = Array(1...30) + [60, 100]
    for history in histories {
      for width in widths {
        for height in heights where (width + height) % 3 == 0 || width < 8 || height < 8 {
          let rect = Rect(x: 3, y: 2, width: width, height: height)
          var buffer = Buffer(Size(width: width + 6, height: height + 4))
          let range = ChartRange.steps[(width + height) % 5]
          Self.chart(history, range, glyphs, cursor: ProgressSample.today).draw(into: &buffer, in: rect)
          for y in 0..<buffer.size.height {
            for x in 0..<buffer.size.width where !rect.contains(Point(x: x, y: y)) {
              #expect(buffer[x, y] == Cell(), "\(width)x\(height) at \(x),\(y)")
            }
          }
          if let cursor = buffer.cursor { #expect(rect.contains(cursor), "\(width)x\(height)") }
        }
      }
    }
  }

  @Test(arguments: GlyphLevel.allCases)
  func everyEntryIsAMarkWhereTheCursorGoes(glyphs: GlyphLevel) {
    let history = ProgressSample.history(days: 60, right: false)
    let rect = Rect(x: 0, y: 0, width: 80, height: 24)
    for record in history.days where record.worst != nil {
      var chart = Self.chart(history, .steps[0], glyphs, cursor: record.day)
      chart.last = record.day
      var buffer = Buffer(rect.size)
      chart.draw(into: &buffer, in: rect)
      let point = buffer.cursor ?? Point(x: 0, y: 0)
      #expect(buffer[point.x, point.y].glyph.text == (glyphs == .ascii ? "*" : "●"), "\(record.day.iso)")
      #expect(buffer[point.x, point.y].style.attributes.contains(.reverse))
      #expect(chart.day(at: point, in: rect) == record.day)
    }
  }

  @Test func asciiFormIsASCII() {
    let size = Size(width: 100, height: 40)
    for range in ChartRange.steps {
      var buffer = Buffer(size)
      Self.chart(ProgressSample.history(days: 900), range, .ascii, cursor: ProgressSample.today)
        .draw(into: &buffer, in: Rect(size))
      #expect(buffer.text.utf8.allSatisfy { $0 < 0x80 })
    }
  }

  @Test func noPainIsDrawnAndNoEntryIsNot() {
    var history = PainHistory()
    let day = ProgressSample.today
    history.add(PainPoint(day: day.adding(days: -2), side: .left, score: ProgressSample.score(0)))
    history.add(PainPoint(day: day, side: .left, score: ProgressSample.score(0)))
    let size = Size(width: 80, height: 24)
    var buffer = Buffer(size)
    Self.chart(history, .steps[0], .ascii).draw(into: &buffer, in: Rect(size))
    let rows = buffer.text.split(separator: "\n", omittingEmptySubsequences: false)
    let zero = rows.first { $0.hasPrefix(" none  0") } ?? ""
    #expect(zero.count { $0 == "*" } == 2)
    #expect(zero.contains("no entries"))
  }

  @Test func aStepOfTheCursorChangesFewCells() {
    let history = ProgressSample.history(days: 800)
    let size = Size(width: 80, height: 24)
    func frame(_ back: Int) -> Buffer {
      var buffer = Buffer(size)
      Self.chart(history, .sixWeeks, .block, cursor: ProgressSample.today.adding(days: -back))
        .draw(into: &buffer, in: Rect(size))
      return buffer
    }
    for back in 1..<40 {
      let changed = zip(frame(back).cells, frame(back - 1).cells).count { $0 != $1 }
      #expect(changed < 90, "\(back) days back")
    }
  }
}
