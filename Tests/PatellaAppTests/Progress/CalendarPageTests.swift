import KneeDomain
import TerminalKit
import Testing

@testable import PatellaApp

@Suite struct CalendarPageTests {
  @Test func theCursorWalksByDayAndWeek() {
    var app = ViewsSample.app(.calendar)
    #expect(app.screen.contains("Sat 21 Nov 2026: "))
    app.press("k")
    #expect(app.screen.contains("Fri 20 Nov 2026: "))
    app.press("h")
    #expect(app.screen.contains("Fri 13 Nov 2026: "))
    app.press("PageUp")
    #expect(app.screen.contains("Fri 16 Oct 2026: "))
    app.press("Home")
    #expect(app.screen.contains("Sat 3 Oct 2026: "))
    app.press("Left")
    #expect(app.screen.contains("Sat 3 Oct 2026: "))
    app.press(".")
    #expect(app.screen.contains("Sat 21 Nov 2026: "))
    app.press("Down")
    #expect(app.screen.contains("Sat 21 Nov 2026: "))
  }

  @Test func aDayOpensInToday() {
    var app = ViewsSample.app(.calendar)
    app.press("k k Enter")
    #expect(app.state.active == .today)
    #expect(app.screen.contains("19 Nov"))
  }

  @Test func theWordsCountTheSessionsOfTheCalendar() {
    let app = ViewsSample.app(.calendar)
    let calendar = app.state.progress.calendar.calendar
    let (done, asked) = calendar.sessions(in: ViewsSample.today.adding(days: -27)...ViewsSample.today)
    #expect(done > 5 && asked > 5)
    #expect(app.screen.contains("Last 28 days: \(done) of \(asked) sessions.") || done > asked)
  }

  @Test func everyCellSaysWhatItIsWithoutColor() {
    let app = ViewsSample.app(.calendar)
    for entry in app.state.progress.calendar.calendar.entries {
      switch entry.standing {
      case .done: #expect(Int(entry.cell) == entry.done)
      case .partly: #expect(entry.cell == "\(entry.done)-")
      case .skipped: #expect(entry.cell == "0")
      default: #expect([".", "o", "x"].contains(entry.cell))
      }
    }
  }

  @Test func aClickChoosesADayAndOpensIt() {
    var app = ViewsSample.app(.calendar)
    app.press("k h")
    let cursor = view(app.state).cursor
    app.press(".")
    if let cursor { app.click(x: cursor.x, y: cursor.y) }
    #expect(app.screen.contains("Fri 13 Nov 2026: "))
    if let cursor { app.click(x: cursor.x, y: cursor.y) }
    #expect(app.state.active == .today)
  }

  @Test func theSummaryIsCopied() {
    var app = ViewsSample.app(.calendar)
    app.press("y")
    #expect(
      app.effects.contains { if case .copy(let text) = $0 { text.hasPrefix("Last 28 days") } else { false } })
  }
}
