import KneeDomain
import KneeStore
import TerminalKit
import Testing

@testable import PatellaApp

@Suite struct TestsPageTests {
  private func scores(_ app: AppDriver) -> [OutcomeScore] {
    app.records { if case .score = $0 { true } else { false } }.compactMap { record in
      if case .score(let score) = record.entry { score } else { nil }
    }
  }

  @Test func legsGoalAndChangeAreInWords() {
    var app = ViewsSample.app(.tests)
    #expect(app.screen.contains("27 reps"))
    #expect(app.screen.contains("90%"))
    #expect(app.screen.contains("goal met") || app.screen.contains("goal not met"))
    app.press("End y")
    #expect(
      app.effects.contains {
        if case .copy(let text) = $0 {
          text.contains("better by 16, more than the 10 that people notice")
        } else {
          false
        }
      })
    #expect(app.screen.contains("better by 16 (10 is noticed)"))
    #expect(app.screen.contains("Mean of 2 activities: 2.5 to 6.5, better by 4 (2 is noticed)"))
  }

  @Test func aTotalIsEnteredAndTakenBack() {
    var app = ViewsSample.app(.tests, records: [])
    app.press("a")
    #expect(app.screen.contains("Which scale?"))
    app.press("j j Enter")
    #expect(app.statusLine.contains("0 to 100, more is better"))
    app.type("1x01")
    app.press("Enter")
    #expect(app.screen.contains("not on the scale"))
    #expect(scores(app).isEmpty)
    app.press("Backspace Backspace Backspace 7 8 Enter")
    #expect(scores(app) == [OutcomeScore(measure: "akps", total: 78)])
    #expect(app.screen.contains("78"))
    app.press("u")
    #expect(scores(app).isEmpty)
  }

  @Test func anActivityHasWordsOfItsOwn() {
    var app = ViewsSample.app(.tests)
    let before = scores(app).count
    app.press("Home a j Enter")
    app.type("q: carry 2 bags")
    app.press("Enter 4")
    #expect(scores(app).count == before)
    app.press("Enter")
    #expect(scores(app).last == OutcomeScore(measure: "psfs", total: 4, item: "q: carry 2 bags"))
    #expect(app.screen.contains("q: carry 2 bags"))
  }

  @Test func theNextScoreOfARowNeedsOnlyItsTotal() {
    var app = ViewsSample.app(.tests)
    app.press("End Enter")
    #expect(app.statusLine.contains("0 to 100"))
    app.press("8 0 Enter")
    #expect(scores(app).last == OutcomeScore(measure: "akps", total: 80))
  }

  @Test func theFormIsLeftStepByStep() {
    var app = ViewsSample.app(.tests)
    app.press("Home a j Enter")
    app.type("x")
    app.press("Enter Esc Esc")
    #expect(app.screen.contains("Which scale?"))
    app.press("Esc")
    #expect(app.state.progress.tests.form == nil)
    app.press("Home a j Enter Down")
    #expect(app.screen.contains("[climb the stairs"))
  }

  @Test(arguments: [
    ("akps", 60.0, 72.0, "better by 12, more than the 10 that people notice"),
    ("akps", 60, 64, "better by 4, less than the 10 that people notice"),
    ("akps", 60, 50, "worse by 10, as much as people notice"),
    ("nprs", 5, 3, "better by 2, more than the 1.5 that people notice"),
    ("koos_12", 40, 60, "better by 20; how much counts is not known"), ("akps", 60, 60, "no change"),
  ])
  func whatAStepMeans(_ id: String, _ before: Double, _ after: Double, _ words: String) throws {
    let measure = try #require(OutcomeMeasure.measure(id))
    #expect(measure.words(from: before, to: after) == words)
  }

  @Test(arguments: GlyphLevel.allCases)
  func sparklinesRiseWithTheirValues(_ glyphs: GlyphLevel) {
    let line = Sparkline.text([1, 5, 9], width: 5, glyphs: glyphs)
    #expect(line == (glyphs == .ascii ? "_-^" : "▁▅█"))
    #expect(Sparkline.text([3], width: 5, glyphs: glyphs) == "")
    #expect(Sparkline.text([1, 2, 3, 4], width: 2, glyphs: glyphs).count == 2)
  }
}
