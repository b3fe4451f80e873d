import KneeDomain
import KneeStore
import TerminalKit
import Testing

@testable import PatellaApp

/// The gates to running after bone stress, ticked on the page of running.
@Suite struct GateTests {
  private func app(_ condition: Condition) -> AppDriver {
    let begin = LocalTime.fixed(offset: 3600).moment(
      date: AppDriver.morning.date.adding(days: -10), second: 30_000)
    let start = PlanChange(.start(ProgramSettings(condition: condition)))
    return PlanBench.app(.running, more: [Record(id: "start", at: begin, entry: .plan(start))])
  }

  @Test func theyShowOnlyAfterBoneStress() {
    #expect(!app(.pfp).state.plan.lines.contains { $0.target == .form(.gate(.noTenderness)) })
    let shown = app(.boneStressKnee).state.plan.targets
    for gate in BoneStressGate.allCases { #expect(shown.contains(.form(.gate(gate)))) }
  }

  @Test func aTickAsksByWhomAndCanBeTakenBack() throws {
    var app = app(.boneStressKnee)
    let gate = try #require(app.state.plan.targets.firstIndex(of: .form(.gate(.painlessWalking))))
    for _ in 0..<gate { app.press("Down") }
    app.press("Enter")
    #expect(app.screen.contains("by whom"), "\(app.screen)")
    app.press("Enter")
    #expect(app.screen.contains("! This cannot stay empty."))
    app.type("Dr. Weber")
    app.press("Enter")
    #expect(PlanBench.changes(app).last == BoneStressGate.painlessWalking.tick(by: "Dr. Weber"))
    #expect(app.screen.contains("[x] Walking is painless: by Dr. Weber"), "\(app.screen)")
    app.press("u")
    #expect(PlanBench.changes(app).count == 1)
    app.press("U Enter")
    #expect(app.screen.contains("Take the tick back?"))
    app.press("y")
    #expect(PlanBench.changes(app).count == 1)
    #expect(app.screen.contains("[ ] Walking is painless") || app.screen.contains("[?] Walking is painless"))
  }
}
