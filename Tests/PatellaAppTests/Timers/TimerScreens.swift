import KneeDomain
import TerminalKit
import Testing

@testable import PatellaApp

@Suite struct TimerScreens {
  private func app(
    _ width: Int, _ height: Int, _ plan: TimerPlan, _ label: String, after seconds: Double,
    glyphs: GlyphLevel = .braille
  ) -> AppDriver {
    var app = AppDriver(
      size: Size(width: width, height: height), glyphs: glyphs, records: [TodayTests.profile()])
    app.press("Esc")
    app.effects += app.state.carryOut([.startTimer(plan, label: label)], Tick(now: app.now, random: 9))
    app.wait(seconds)
    return app
  }

  /// The dialog alone: what the panes behind it show is kept elsewhere.
  private func dialog(_ app: AppDriver) -> String {
    guard case .timer(let open) = app.state.overlay else { return "no dialog" }
    var buffer = Buffer(app.state.size)
    app.state.drawTimer(open, into: &buffer)
    return (app.state.settings.glyphs == .ascii ? buffer.inASCII() : buffer).text
  }

  @Test func strip() {
    var app = app(80, 24, .holds(5, seconds: 45, rest: 60), "Wall sit, left", after: 123)
    app.press("j")
    #expect(app.statusLine.hasSuffix("  hold 2/5 0:32  ? help"))
    var small = self.app(40, 12, .holds(5, seconds: 45, rest: 60), "Wall sit, left", after: 123)
    small.press("j")
    #expect(small.statusLine.hasSuffix(" hold 2/5 0:32  ? help"))
  }

  @Test(arguments: [(80, 24, GlyphLevel.braille), (40, 12, .braille), (80, 24, .ascii), (200, 60, .braille)])
  func ladderSession(width: Int, height: Int, glyphs: GlyphLevel) {
    var app = app(width, height, LadderLevel[3].timer, "Walk-run, level 3", after: 800, glyphs: glyphs)
    app.press("T")
    Golden.check(dialog(app), "timer-ladder-\(width)x\(height)\(glyphs == .ascii ? "-ascii" : "")")
  }

  @Test func metronome() {
    var app = app(80, 24, .metronome(beatsPerMinute: 170), "Cadence", after: 65)
    app.press("T")
    Golden.check(dialog(app), "timer-metronome-80x24")
  }

  @Test func ended() {
    var app = app(80, 24, .ice(), "Ice", after: 930)
    app.press("T")
    Golden.check(dialog(app), "timer-ended-80x24")
  }

  @Test func menu() {
    var app = AppDriver(records: [TodayTests.profile()])
    app.press("Esc T")
    Golden.check(dialog(app), "timer-menu-80x24")
  }

  @Test func nothingIsDrawnOutside() {
    let timer = RunningTimer(LadderLevel[4].timer, label: "Walk-run", at: AppDriver.morning.instant)
    let view = TimerView(timer, now: AppDriver.morning.instant.adding(seconds: 500))
    for width in stride(from: 1, through: 90, by: 7) {
      for height in stride(from: 1, through: 40, by: 3) {
        var buffer = Buffer(Size(width: width + 4, height: height + 4))
        let rect = Rect(x: 2, y: 2, width: width, height: height)
        view.draw(into: &buffer, in: rect)
        for y in 0..<buffer.size.height {
          for x in 0..<buffer.size.width where !rect.contains(Point(x: x, y: y)) {
            #expect(buffer[x, y] == Cell())
          }
        }
      }
    }
  }

  /// From one second to the next few cells change: 30 bytes a second on the line.
  @Test func aSecondChangesFewCells() {
    var app = app(80, 24, .ice(), "Ice", after: 20)
    func changed(_ seconds: Int) -> (cells: Int, rows: Int) {
      var (cells, rows) = (0, 0)
      for _ in 0..<seconds {
        let before = view(app.state)
        app.wait(1)
        let after = view(app.state)
        for y in 0..<24 {
          let row = (0..<80).count { before[$0, y] != after[$0, y] }
          cells += row
          rows += row > 0 ? 1 : 0
        }
      }
      return (cells, rows)
    }
    let strip = changed(60)
    #expect(strip.cells <= 75 && strip.rows == 60)
    app.press("T")
    let large = changed(60)
    #expect(large.cells <= 60 * 8 && large.rows <= 60 * 3)
  }
}
