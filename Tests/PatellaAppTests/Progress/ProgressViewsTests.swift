import KneeDomain
import KneeStore
import TerminalKit
import Testing

@testable import PatellaApp

/// What holds for every page of Progress beside the pain chart.
@Suite struct ProgressViewsTests {
  static let pages: [ProgressPage] = [.places, .calendar, .volume, .tests, .body, .links]

  /// The keys that lead from the pain chart to each view.
  static let views = [
    ("places", "]"), ("calendar", "] ]"), ("volume", "] ] ]"), ("tests", "] ] ] ]"), ("body", "] ] ] ] ]"),
    ("comparison", "c c"),
  ]

  /// Each view alone, at the sizes it has in small and large terminals, in each form of the glyphs.
  @Test(arguments: views, GlyphLevel.allCases)
  func screens(view: (name: String, keys: String), glyphs: GlyphLevel) {
    var app = ViewsSample.app(.pain, glyphs: glyphs)
    app.press(view.keys)
    for size in [(40, 10), (80, 22), (118, 38), (198, 58)].map(Size.init) {
      var buffer = Buffer(size)
      app.state.progress.draw(into: &buffer, in: Rect(size), focused: true, context: app.state.context)
      let text = buffer.text
      if glyphs == .ascii { #expect(text.utf8.allSatisfy { $0 < 0x80 }) }
      Golden.check(text, "progress-\(view.name)-\(size.width)x\(size.height)-\(glyphs.rawValue)")
    }
  }

  @Test(arguments: pages)
  func emptyJournalSaysWhatToDo(_ page: ProgressPage) {
    let screen = ViewsSample.app(page, records: []).screen
    #expect(screen.contains("yet") || screen.contains("planned"), "\(screen)")
  }

  /// In a rectangle of any size within a larger buffer nothing outside it changes.
  @Test(arguments: pages)
  func nothingIsDrawnOutside(_ page: ProgressPage) {
    let app = ViewsSample.app(page)
    let context = app.state.context
    let pane: any Pane = app.state.progress
    var sizes = (1...44).flatMap { width in [1, 2, 3, 4, 5, 7, 9, 10, 11, 13, 16, 17, 24].map { (width, $0) }
    }
    sizes += [(60, 20), (80, 22), (119, 39), (200, 60), (300, 100), (200, 5), (12, 100)]
    for (width, height) in sizes {
      let rect = Rect(x: 3, y: 2, width: width, height: height)
      let size = Size(width: width + 6, height: height + 4)
      let ground = Glyph("#")
      var buffer = Buffer(size)
      buffer.fill(Rect(size), Style(), glyph: ground)
      // The pages themselves, without the clip that the shell gives them.
      pane.draw(into: &buffer, in: rect, focused: true, context: context)
      for y in 0..<size.height {
        for x in 0..<size.width where !rect.contains(Point(x: x, y: y)) {
          #expect(buffer[x, y].glyph == ground, "\(width)x\(height) at \(x), \(y)")
        }
      }
      if let cursor = buffer.cursor { #expect(rect.contains(cursor), "\(width)x\(height)") }
    }
  }

  /// What a page keeps follows the journal: also when it was changed while the page was out of sight.
  @Test func pagesFollowTheJournal() {
    var app = ViewsSample.app(.volume)
    let before = app.state.progress.volume.weeks.last?.total ?? 0
    app.press("1 Esc X")
    #expect(app.state.progress.volume.weeks.last?.total == before)
    app.press("Esc 3")
    #expect((app.state.progress.volume.weeks.last?.total ?? 0) > before)
    app.press("u")
    #expect(app.state.progress.volume.weeks.last?.total == before)
  }

  @Test func besideTodayThePageFollowsAtOnce() {
    var app = ViewsSample.app(.volume, 120, 40)
    let before = app.state.progress.volume.weeks.last?.total ?? 0
    app.press("2 1 Esc X")
    #expect((app.state.progress.volume.weeks.last?.total ?? 0) > before)
  }
}
