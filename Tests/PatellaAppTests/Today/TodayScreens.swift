import KneeDomain
import KneeStore
import TerminalKit
import Testing

@testable import PatellaApp

@Suite struct TodayScreens {
  private func app(_ width: Int, _ height: Int, glyphs: GlyphLevel = .braille) -> AppDriver {
    var app = AppDriver(
      size: Size(width: width, height: height), glyphs: glyphs, records: [TodayTests.profile()])
    app.press("3 Enter Space Space Space 2 Enter Space")
    return app
  }

  @Test func at80x24() { Golden.check(app(80, 24).screen, "today-80x24") }
  @Test func at40x12() { Golden.check(app(40, 12).screen, "today-40x12") }
  @Test func inASCII() {
    let screen = app(80, 24, glyphs: .ascii).screen
    #expect(screen.unicodeScalars.allSatisfy { $0.isASCII })
    Golden.check(screen, "today-80x24-ascii")
  }

  @Test func alone120x40() {
    let app = app(120, 40)
    var buffer = Buffer(Size(width: 120, height: 38))
    app.state.today.draw(into: &buffer, in: Rect(buffer.size), focused: true, context: app.state.context)
    Golden.check(buffer.text, "today-120x40")
  }

  /// The pane after these keys on a journal of two good days.
  private func story(
    _ keys: String, _ width: Int = 80, _ height: Int = 24, glyphs: GlyphLevel = .braille
  ) -> String {
    var app = AppDriver(
      size: Size(width: width, height: height), glyphs: glyphs, records: DailyHabitTests.story(days: 2))
    app.press(keys)
    return app.screen
  }

  @Test func theMorningAsksForSwelling() {
    Golden.check(story("2 Enter"), "today-swelling-80x24")
    Golden.check(story("2 Enter", 40, 12), "today-swelling-40x12")
  }

  @Test func theAnswerOfTheKnee() {
    Golden.check(story("2 Enter n n"), "today-green-80x24")
    Golden.check(story("2 Enter n n", glyphs: .ascii), "today-green-80x24-ascii")
  }

  @Test func theReasons() {
    Golden.check(story("2 Enter n n w"), "today-why-80x24")
    Golden.check(story("2 Enter n n w", 40, 12), "today-why-40x12")
  }

  @Test func theSheetOfAnExercise() {
    Golden.check(story("2 Enter n n Enter"), "today-sheet-80x24")
    Golden.check(story("2 Enter n n Enter", glyphs: .ascii), "today-sheet-80x24-ascii")
    Golden.check(story("2 Enter n n Enter", 40, 12), "today-sheet-40x12")
    Golden.check(story("2 Enter n n Enter", 119, 40), "today-sheet-119x40")
  }

  @Test func theQuestionsAfterTheSession() {
    Golden.check(story("2 Enter n n X Esc"), "today-question-80x24")
    Golden.check(story("2 Enter n n X Esc", 40, 12), "today-question-40x12")
  }

  @Test func nothingIsDrawnOutside() {
    let app = app(80, 24)
    for width in stride(from: 1, through: 300, by: 13) {
      for height in stride(from: 1, through: 100, by: 9) {
        var buffer = Buffer(Size(width: width + 4, height: height + 4))
        let rect = Rect(x: 2, y: 2, width: width, height: height)
        buffer.clipped(to: rect) { buffer in
          app.state.today.draw(into: &buffer, in: rect, focused: true, context: app.state.context)
        }
        #expect(buffer[0, 0] == Cell())
        if let cursor = buffer.cursor { #expect(rect.contains(cursor)) }
      }
    }
  }
}
