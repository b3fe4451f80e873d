import TerminalKit
import Testing

@testable import PatellaApp

@Suite struct RunsScreens {
  @Test(arguments: RunsPage.allCases)
  func pages(_ page: RunsPage) {
    let turns = Array(repeating: "Right", count: RunsPage.allCases.firstIndex(of: page) ?? 0).joined(
      separator: " ")
    Golden.check(RunsPaneTests.app(turns).screen, "runs-\(page.rawValue)-80x24")
    Golden.check(RunsPaneTests.app(turns, 40, 12).screen, "runs-\(page.rawValue)-40x12")
    Golden.check(RunsPaneTests.app(turns, 120, 40).screen, "runs-\(page.rawValue)-120x40")
    let plain = RunsPaneTests.app(turns, glyphs: .ascii).screen
    #expect(plain.unicodeScalars.allSatisfy { $0.isASCII })
    Golden.check(plain, "runs-\(page.rawValue)-80x24-ascii")
  }

  /// Everything drawn in blocks, and the pane where it stands among others on a large screen.
  @Test func theLogInBlocksAndOnALargeScreen() {
    Golden.check(RunsPaneTests.app(glyphs: .block).screen, "runs-log-80x24-block")
    for glyphs in [GlyphLevel.braille, .block, .ascii] {
      let screen = RunsPaneTests.app("", 200, 60, glyphs: glyphs).screen
      let rows = screen.split(separator: "\n", omittingEmptySubsequences: false)
      let pane = rows.dropFirst(31).map { $0.dropFirst(100) }.joined(separator: "\n")
      #expect(pane.contains("where, shoe, other sport"))
      Golden.check(pane, "runs-log-200x60-\(glyphs)")
    }
  }

  @Test func theForm() {
    var app = RunsPaneTests.app("n")
    app.type("5.2 31 trail pain 2")
    Golden.check(app.screen, "runs-form-80x24")
    app.press("Tab Down Down")
    Golden.check(app.screen, "runs-form-field-80x24")
    var sport = RunsPaneTests.app("o")
    sport.type("cycling 45 efort")
    Golden.check(sport.screen, "runs-sport-80x24")
    var small = RunsPaneTests.app("n", 40, 12, glyphs: .ascii)
    small.type("5.2 31 trial")
    Golden.check(small.screen, "runs-form-40x12-ascii")
  }

  @Test func aPlannedRun() {
    var app = RunsPaneTests.app("p")
    app.type("12")
    app.press("Enter")
    Golden.check(app.screen, "runs-plan-80x24")
    app.press("Enter")
    Golden.check(app.screen, "runs-basis-80x24")
  }
}
