import KneeDomain
import KneeStore
import TerminalKit
import Testing

@testable import PatellaApp

/// A clinician's limits, what to leave out and exercises of one's own, by keys.
@Suite struct LimitTests {
  private func limits(_ app: AppDriver) -> [Limit] {
    app.state.journal.records.compactMap { if case .limit(let limit) = $0.entry { limit } else { nil } }
  }

  /// The page with the cursor on a line.
  private func app(on text: String, more records: [Record] = []) throws -> AppDriver {
    var app = PlanBench.app(.limits, more: records)
    for _ in 0..<20 where !app.screen.contains("> \(text)") { app.press("Down") }
    try #require(app.screen.contains("> \(text)"), "\(app.screen)")
    return app
  }

  @Test func theFormAsksWhatGoesWithTheKind() throws {
    var app = try app(on: "+ Add a clinician's limit")
    app.press("Enter")
    Golden.check(app.screen, "plan-limit-form-80x24")
    #expect(!app.screen.contains("degrees"))
    app.press("Down Down Down Down")
    #expect(app.screen.contains("degrees"))
    app.press("Down")
    #expect(!app.screen.contains("degrees"))
    #expect(app.screen.contains("exercise"))
  }

  @Test func aLimitWithADateIsAskedAboutRecordedAndTakenBack() throws {
    var app = try app(on: "+ Add a clinician's limit")
    app.press("Enter Down Enter")
    app.type("2026-12-24")
    #expect(app.screen.contains("through Thu 24 Dec 2026"), "\(app.screen)")
    app.press("Enter")
    #expect(app.screen.contains("Keep to this limit?"))
    #expect(app.screen.contains("No jumps and no running. Until Thu 24 Dec 2026."))
    #expect(limits(app).isEmpty)
    Golden.check(app.screen, "plan-limit-question-80x24")
    app.press("y")
    #expect(limits(app) == [Limit(what: "no_impact", until: Day(year: 2026, month: 12, day: 24))])
    #expect(app.screen.contains("No jumps and no running."))
    app.press("u")
    #expect(limits(app).isEmpty)
  }

  @Test(arguments: [
    ("Down Down Down Down Enter Backspace Backspace 6 0 Enter Enter", "bend 60"),
    ("Enter 3 w Enter", "no_running"),
    ("Down Down Down Down Down Enter w a l l Space s i t Enter Enter", "forbid wall_sit"),
    (
      "Down Down Down Down Down Down Enter q u a d Space s e t Enter Enter Enter Enter",
      "prescribe quad_set 3x10"
    ),
  ])
  func everyKind(_ keys: String, _ what: String) throws {
    var app = try app(on: "+ Add a clinician's limit")
    app.press("Enter")
    app.press(keys)
    app.press("y")
    #expect(limits(app).map(\.what) == [what], "\(app.screen)")
  }

  @Test func whatIsNotADayIsSaidAndNotRecorded() throws {
    var app = try app(on: "+ Add a clinician's limit")
    app.press("Enter Enter")
    app.type("soon")
    app.press("Enter")
    #expect(app.screen.contains("! A day from today on"))
    app.press("Ctrl-U")
    app.type("2026-01-01")
    app.press("Enter")
    #expect(app.screen.contains("! A day from today on"))
    app.press("Esc")
    #expect(limits(app).isEmpty)
    #expect(app.state.plan.form == nil)
  }

  @Test func aForbiddenExerciseIsSaidToGoOut() throws {
    var app = try app(on: "+ Add a clinician's limit")
    app.press("Enter Down Down Down Down Down Enter")
    app.type("wall sit")
    app.press("Enter Enter")
    #expect(app.screen.contains("Out: wall sit."), "\(app.screen)")
    app.press("Esc")
    #expect(limits(app).isEmpty)
  }

  @Test func aLimitEnds() throws {
    let weekAgo = LocalTime.fixed(offset: 3600).moment(
      date: AppDriver.morning.date.adding(days: -7), second: 40_000)
    let record = Record(id: "limit", at: weekAgo, entry: .limit(Limit(what: "no_running")))
    var app = try app(on: "No running.", more: [record])
    app.press("Enter")
    #expect(app.screen.contains("End this limit?"))
    app.press("y")
    #expect(limits(app) == [Limit(what: "no_running", until: AppDriver.morning.date.adding(days: -1))])
    #expect(!app.screen.contains("until ended"))
    app.press("u")
    #expect(limits(app) == [Limit(what: "no_running")])
  }

  @Test func whatIsLeftOutIsABoxAndAList() throws {
    var app = try app(on: "[ ] Everything in which")
    app.press("Enter")
    #expect(app.screen.contains("Change the plan?"))
    app.press("y")
    #expect(app.state.context.plan?.settings.avoid == ["impact"])
    #expect(app.screen.contains("[x] Everything in which"))
    app = try self.app(on: "+ Leave an exercise out")
    app.press("Enter")
    app.type("wall sit")
    app.press("Enter y")
    #expect(app.state.context.plan?.settings.avoid == ["wall_sit"])
    #expect(app.screen.contains("[x] Wall sit"))
  }

  @Test func anExerciseOfOnesOwnIsMadeAndChanged() throws {
    var app = try app(on: "+ Make an exercise of your own")
    app.press("Enter")
    Golden.check(app.screen, "plan-own-form-80x24")
    app.press("Enter")
    #expect(app.screen.contains("! This cannot stay empty."))
    app.type("Wobble board")
    app.press("Enter Down Down Down Down Down Enter Down Enter Enter Ctrl-U 3 0 Enter Enter")
    #expect(app.screen.contains("Wobble board is in"), "\(app.screen)")
    app.press("y")
    guard case .define(let exercise)? = PlanBench.changes(app).last?.action else {
      Issue.record("\(app.screen)")
      return
    }
    #expect(exercise.id == "own_wobble_board")
    #expect(exercise.dose == Prescription(sets: 3, holdSeconds: 30))
    #expect(exercise.group == .balance)
    #expect(app.state.context.plan?.plan.exercises.map(\.id).contains("own_wobble_board") == true)
    for _ in 0..<20 where !app.screen.contains("> Wobble board") { app.press("Down") }
    app.press("Enter Enter Enter Enter Ctrl-U 2 Enter Enter Enter y")
    guard case .define(let changed)? = PlanBench.changes(app).last?.action else { return }
    #expect(changed.id == exercise.id)
    #expect(changed.dose.sets == 2)
  }

  @Test func aNameThatIsTakenIsRefused() throws {
    var app = try app(on: "+ Make an exercise of your own")
    app.press("Enter")
    app.type("wall sit")
    app.press("Enter Enter Enter Enter Enter Enter")
    #expect(app.screen.contains("There is an exercise of that name"))
    #expect(PlanBench.changes(app).isEmpty)
  }
}
