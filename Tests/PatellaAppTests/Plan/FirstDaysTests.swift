import KneeDomain
import KneeStore
import TerminalKit
import Testing

@testable import PatellaApp

/// The first three days after something happened, by keys.
@Suite struct FirstDaysTests {
  @Test func theDangerSignsComeFirst() {
    let app = PlanBench.app(.firstDays)
    #expect(app.row(of: "Look for danger first") < app.row(of: "Yes: an injury"))
  }

  @Test func anInjuryOfYesterdayIsGuidedFromTheSecondDay() throws {
    var app = PlanBench.app(.firstDays)
    app.press("Down Enter")
    #expect(app.screen.contains("When was the injury?"))
    app.press("Down Enter")
    #expect(app.screen.contains("Day 1 after the injury, 19 hours on"), "\(app.screen)")
    Golden.check(app.screen, "plan-first-day-80x24")
    #expect(PlanBench.changes(app) == [FirstAid.Mark.began(.injury).change])
    app.press("u")
    #expect(app.screen.contains("Did something happen"))
  }

  @Test func iceStartsItsTimerAndCounts() throws {
    var app = PlanBench.app(.firstDays)
    app.press("Down Enter Enter")
    let ice = try #require(
      app.state.plan.targets.firstIndex { if case .firstAid(.ice, _, _) = $0 { true } else { false } })
    for _ in 0..<ice { app.press("Down") }
    app.press("Enter")
    #expect(app.state.timers.timer?.plan == .ice())
    #expect(app.screen.contains("Today: once"), "\(app.screen)")
    app.press("Enter")
    #expect(app.screen.contains("Today: 2 times"))
    app.press("u")
    #expect(app.screen.contains("Today: once"))
  }

  @Test func theDangerSignsLeadToTheSafetyCheck() {
    var app = PlanBench.app(.firstDays)
    app.press("Enter")
    #expect(app.state.active == .body)
    #expect(app.state.body.mode == .symptoms)
  }

  @Test func itIsLeft() {
    var app = PlanBench.app(.firstDays)
    app.press("Down Down Enter Enter End Enter")
    #expect(app.screen.contains("Did something happen"), "\(app.screen)")
    #expect(PlanBench.changes(app).last == FirstAid.Mark.over.change)
  }
}
