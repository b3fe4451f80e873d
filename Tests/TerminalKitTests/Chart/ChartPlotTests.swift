import Testing
import ThemeKit

@testable import TerminalKit

@Suite struct ChartPlotTests {
  static func values(_ scores: [Double?]) -> [PlotValue?] {
    scores.map { $0.map { PlotValue(low: $0, mark: $0, high: $0) } }
  }

  static func series(_ scores: [Double?], _ mark: PlotSeries.Mark = .solid) -> PlotSeries {
    PlotSeries(name: "one", shortName: "O", mark: mark, role: .series1, values: values(scores))
  }

  static func draw(_ plot: Plot, _ size: Size, _ level: GlyphLevel) -> String {
    var buffer = Buffer(size)
    PlotView(plot, in: PlotFrame(in: Rect(size), lanes: plot.lanes.count, steps: plot.top), level: level)
      .draw(into: &buffer)
    return buffer.text
  }

  @Test func stepsJoinNeighboursAndLeaveGapsOpen() {
    let plot = Plot(slots: 5, top: 4, series: [Self.series([1, 4, nil, 0, 0])])
    let rows = Self.draw(plot, Size(width: 20, height: 7), .block).split(separator: "\n").map { String($0) }
    #expect(
      rows == [
        " 4┤   ╭●",
        "  │   │",
        " 2┤   │",
        "  │ ●─╯",
        " 0┤          ●──●  O",
        "  └──────···──────",
      ])
  }

  @Test func asciiShowsMarksOnly() {
    let plot = Plot(
      slots: 5, top: 4,
      series: [Self.series([1, 4, nil, 0, 0]), Self.series([1, nil, nil, 2, nil], .hollow)])
    let text = Self.draw(plot, Size(width: 10, height: 7), .ascii)
    #expect(text.contains("@") && text.contains("*") && text.contains("o"))
    #expect(text.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test func lowPlotsAreBarsAndNoneIsNotNothing() {
    let plot = Plot(slots: 4, series: [Self.series([0, nil, 5, 10])])
    var buffer = Buffer(Size(width: 4, height: 1))
    BarPainter(plot, in: Rect(x: 0, y: 0, width: 4, height: 1), level: .block).draw(into: &buffer)
    #expect(buffer.text == "▁·▅█")
    BarPainter(plot, in: Rect(x: 0, y: 0, width: 4, height: 1), level: .ascii).draw(into: &buffer)
    #expect(buffer.text == "0.5X")
  }

  @Test func elevenScoresHaveElevenBars() {
    for height in 2...8 {
      let plot = Plot(slots: 11, series: [Self.series((0...10).map { Double($0) })])
      var buffer = Buffer(Size(width: 11, height: height))
      BarPainter(plot, in: Rect(x: 0, y: 0, width: 11, height: height), level: .block).draw(into: &buffer)
      let bars = Set((0..<11).map { x in (0..<height).map { buffer[x, $0].glyph.text }.joined() })
      #expect(bars.count == 11, "\(height) rows")
    }
  }

  @Test func brailleKeepsGapsAndBothSeries() {
    let many = (0..<200).map { $0 % 50 < 5 ? nil : Double($0 % 11) }
    let plot = Plot(
      slots: 200, series: [Self.series(many), Self.series(many.map { $0 == nil ? nil : 9 }, .hollow)])
    var buffer = Buffer(Size(width: 112, height: 13))
    let frame = PlotFrame(in: Rect(buffer.size), lanes: 0)
    PlotView(plot, in: frame, level: .braille).draw(into: &buffer)
    let scale = SlotScale(slots: 200, columns: frame.plot.width)
    for slot in 0..<200 where slot % 50 == 2 {
      for y in frame.plot.y..<frame.plot.maxY {
        let glyph = buffer[frame.plot.x + scale.column(of: slot), y].glyph
        #expect(glyph == .space || glyph == Glyph("·"))
      }
    }
    let row = frame.row(of: 9, top: 10)
    #expect(buffer[frame.plot.x + scale.column(of: 20), row].glyph != .space)
  }

  @Test(arguments: GlyphLevel.allCases)
  func nothingOutsideTheFrame(level: GlyphLevel) {
    let scores: [Double?] = [0, 10, nil, nil, nil, 3, 4]
    for width in 1...70 {
      for height in 1...26 {
        let plot = Plot(
          slots: 7, series: [Self.series(scores), Self.series(scores.reversed(), .hollow)],
          line: PlotLine(role: .textMuted, values: scores), rule: 5,
          ticks: [AxisTick(slot: 0, label: "a long label"), AxisTick(slot: 6, label: "end")],
          lanes: [PlotLane(name: "events", shortName: "e", role: .accent, signs: ["e", nil, "e"])],
          valueNames: [10: "worst"], gapText: "nothing", cursor: 6)
        let rect = Rect(x: 2, y: 2, width: width, height: height)
        var buffer = Buffer(Size(width: width + 4, height: height + 4))
        buffer.clipped(to: rect) {
          PlotView(plot, in: PlotFrame(in: rect, lanes: 1), level: level).draw(into: &$0)
        }
        for y in 0..<buffer.size.height {
          for x in 0..<buffer.size.width where !rect.contains(Point(x: x, y: y)) {
            #expect(buffer[x, y] == Cell())
          }
        }
      }
    }
  }
}

@Suite struct ChartScaleTests {
  @Test func eachSlotHasItsOwnColumnAndComesBack() {
    for columns in 1...120 {
      for slots in 1...columns {
        let scale = SlotScale(slots: slots, columns: columns)
        let all = (0..<slots).map { scale.column(of: $0) }
        #expect(Set(all).count == slots)
        #expect(all.allSatisfy { (0..<columns).contains($0) })
        #expect((0..<slots).allSatisfy { scale.slot(at: all[$0]) == $0 })
      }
    }
  }

  @Test func spansCoverAllColumnsInOrder() {
    for (slots, columns) in [(7, 30), (30, 30), (13, 100)] {
      let scale = SlotScale(slots: slots, columns: columns)
      #expect((0..<slots).flatMap { Array(scale.span(of: $0)) } == Array(0..<columns))
    }
  }

  @Test func labelsAreClippedInwardAndNeverTouch() {
    let scale = SlotScale(slots: 10, columns: 20)
    let ends = [AxisTick(slot: 0, label: "first"), AxisTick(slot: 9, label: "last")]
    #expect(
      AxisLabels.place(ends, on: scale)
        == [PlacedLabel(column: 0, text: "first"), PlacedLabel(column: 16, text: "last")])
    #expect(
      AxisLabels.place([AxisTick(slot: 3, label: "one"), AxisTick(slot: 4, label: "two")], on: scale) == nil)
    #expect(AxisLabels.place([AxisTick(slot: 3, label: "wider than the whole axis")], on: scale) == nil)
    let some = AxisLabels.placeSome(
      [AxisTick(slot: 3, label: "one"), AxisTick(slot: 4, label: "two")], on: scale)
    #expect(some.map(\.text) == ["one"])
  }

  @Test func tallPlotsGiveEachStepTheSameRows() {
    for height in 13...80 {
      let frame = PlotFrame(in: Rect(x: 0, y: 0, width: 80, height: height), lanes: 0)
      let rows = (0...10).map { frame.row(of: Double($0), top: 10) }
      #expect(Set(zip(rows, rows.dropFirst()).map { $0 - $1 }).count == 1)
    }
  }
}
