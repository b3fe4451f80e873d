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
