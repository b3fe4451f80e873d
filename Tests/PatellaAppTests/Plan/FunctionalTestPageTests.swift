import KneeDomain
import KneeStore
import TerminalKit
import Testing

@testable import PatellaApp

/// A functional test: its history, its stopwatch, its result.
@Suite struct FunctionalTestPageTests {
  /// Three months of side planks and calf raises of both legs.
  static let results: [Record] = [(0, 40, 60, 18, 25), (1, 48, 60, 21, 26), (2, 57, 61, 24, 26)].flatMap {
    month, leftPlank, rightPlank, leftRaise, rightRaise in
    let at = LocalTime.fixed(offset: 3600).moment(
      date: AppDriver.morning.date.adding(days: -56 + 14 * month), second: 40_000)
    return [
      ("side_plank", Side.left, leftPlank, "s"), ("side_plank", .right, rightPlank, "s"),
      ("calf_raise_single", .left, leftRaise, "reps"),
      ("calf_raise_single", .right, rightRaise, "reps"),
    ].map { test, side, value, unit in
      let entry = TestEntry(test: test, side: side, value: Double(value), unit: unit, pain: score(1))
      return Record(id: "\(test)-\(side)-\(month)", at: at, entry: .test(entry))
    }
  }

  private func app(
    _ test: String, _ width: Int = 80, _ height: Int = 24, glyphs: GlyphLevel = .braille
  ) throws -> AppDriver {
    var app = PlanBench.app(.tests, width, height, glyphs: glyphs, more: Self.results)
    let index = try #require(app.state.plan.targets.firstIndex(of: .test(test)))
    for _ in 0..<index { app.press("Down") }
    app.press("Enter")
    return app
  }

  @Test func theHistoryIsASmallChart() throws {
    let app = try app("side_plank")
    #expect(app.screen.contains("67%"))
    #expect(app.screen.contains("93%"))
    Golden.check(app.screen, "plan-test-history-80x24")
    Golden.check(
      try self.app("calf_raise_single", glyphs: .ascii).screen, "plan-test-history-80x24-ascii")
    Golden.check(try self.app("side_plank", 40, 12).screen, "plan-test-history-40x12")
  }

  @Test func theBarsBeginAtZeroAndHaveTheSameScale() {
    var buffer = Buffer(Size(width: 58, height: 2))
    for (row, share) in [0.5, 1.0].enumerated() {
      let line = BarLine(name: "day", bars: [.init(text: "1", share: share), .init(text: "2", share: 1)])
      line.draw(into: &buffer, in: Rect(x: 0, y: row, width: 58, height: 1), Style(), glyphs: .ascii)
    }
    let rows = buffer.text.split(separator: "\n")
    #expect(rows.map { $0.count { $0 == "#" } } == [5, 10])
    #expect(rows.map { $0.count { $0 == "=" } } == [10, 10])
  }

  @Test func theStopwatchFillsTheResultIn() throws {
    var app = try app("side_plank")
    app.press("Enter T")
    #expect(app.state.timers.timer?.label == "Side plank, left knee", "\(app.screen)")
    app.now = app.now.adding(seconds: 43)
    app.press("x")
    #expect(app.screen.contains("[43]"), "\(app.screen)")
    app.press("Enter")
    if FunctionalTest.test("side_plank")?.highestPain != nil { app.press("1 Enter") }
    let tests = app.records { if case .test = $0 { true } else { false } }
    guard case .test(let entry)? = tests.last?.entry else { return }
    #expect(entry.value == 43)
    #expect(entry.side == .left)
  }

  @Test func whatWasCountedFillsTheResultInToo() throws {
    var app = PlanBench.app(.tests)
    let test = try #require(
      FunctionalTest.all.first { $0.unit == .reps && $0.timer != nil && $0.isOneLegged })
    let index = try #require(app.state.plan.targets.firstIndex(of: .test(test.id)))
    for _ in 0..<index { app.press("Down") }
    app.press("Enter Enter T + + + Esc Down Down Enter")
    #expect(app.screen.contains("[3]"), "\(app.screen)")
  }
}

extension Moment {
  fileprivate func adding(seconds: Int64) -> Moment {
    Moment(instant: instant.adding(seconds: seconds), offset: offset)
  }
}
