import KneeDomain
import KneeStore
import TerminalKit
import Testing

@testable import PatellaApp

@Suite struct PlanPaneTests {
  private func app(
    _ page: PlanPage = .overview, _ width: Int = 80, _ height: Int = 24, glyphs: GlyphLevel = .braille
  ) -> AppDriver {
    PlanBench.app(page, width, height, glyphs: glyphs)
  }

  @Test(arguments: PlanPage.allCases)
  func pages(_ page: PlanPage) {
    Golden.check(app(page).screen, "plan-\(page.rawValue)-80x24")
  }

  @Test(arguments: [PlanPage.overview, .week, .running])
  func inASCII(_ page: PlanPage) {
    let screen = app(page, glyphs: .ascii).screen
    #expect(screen.unicodeScalars.allSatisfy { $0.isASCII })
    Golden.check(screen, "plan-\(page.rawValue)-80x24-ascii")
  }

  @Test func small() { Golden.check(app(.overview, 40, 12).screen, "plan-overview-40x12") }
  @Test func wide() { Golden.check(app(.running, 120, 40).screen, "plan-running-120x40") }

  @Test func aChangeIsAskedAboutAndCanBeLeft() {
    var app = app(.change)
    app.press("Enter")
    #expect(app.screen.contains("Change the plan?"))
    app.press("Esc")
    #expect(app.records { if case .plan = $0 { true } else { false } }.isEmpty)
    app.press("Enter y")
    let plans = app.records { if case .plan = $0 { true } else { false } }
    #expect(plans.count == 1)
    guard case .plan(let change)? = plans.first?.entry else { return }
    #expect(change.action == .daysPerWeek(2))
    #expect(app.screen.contains("[x] 2 sessions a week"))
    app.press("u")
    #expect(app.screen.contains("[x] 3 sessions a week"))
  }

  @Test func anExerciseIsSwappedAddedAndTakenOut() {
    var app = app(.exercises)
    let held = app.state.context.plan?.plan.exercises.map(\.id) ?? []
    app.press("x y")
    #expect(app.state.context.plan?.plan.exercises.map(\.id).contains(held[0]) == false)
    app.press("a Enter y")
    let actions = app.records { if case .plan = $0 { true } else { false } }.compactMap { record in
      if case .plan(let plan) = record.entry { plan.action } else { nil }
    }
    #expect(actions.count == 2)
    if case .add(let id)? = actions.last {
      #expect(app.state.context.plan?.plan.exercises.map(\.id).contains(id) == true)
    } else {
      Issue.record("nothing was added: \(actions)")
    }
    #expect(!app.screen.contains("Add to the plan"))
  }

  @Test func aNoticeHoldsThePlanButNotALimit() {
    var report = SymptomReport()
    report.mechanical = [.lockedNow]
    let notice = Notice(report: "r", rules: ["U4"])
    var app = PlanBench.app(
      .change,
      more: [
        Record(id: "r", at: AppDriver.morning, entry: .report(report)),
        Record(id: "n", at: AppDriver.morning, entry: .notice(notice)),
      ])
    app.press("Enter")
    #expect(app.statusLine.contains("A notice stands, so the plan waits"), "\(app.screen)")
    #expect(app.state.plan.question == nil)
    app.press("Right Enter Enter Enter y")
    #expect(app.records { if case .limit = $0 { true } else { false } }.count == 1, "\(app.screen)")
  }

  @Test func aChangeIsRehearsedBeforeItIsRecorded() {
    for (width, height) in [(80, 24), (40, 12), (120, 40)] {
      var app = app(.exercises, width, height)
      app.press("x")
      #expect(app.screen.contains("Change the plan?"))
      Golden.check(app.screen, "plan-question-\(width)x\(height)")
    }
    var app = app(.exercises, glyphs: .ascii)
    app.press("x")
    #expect(app.screen.unicodeScalars.allSatisfy { $0.isASCII })
    #expect(app.screen.contains("with the change"))
    #expect(PlanBench.changes(app).isEmpty)
  }

  @Test func theWeeksOfBothAreThoseOfTheirRehearsals() throws {
    let app = app(.exercises)
    let context = app.state.context
    let first = try #require(context.plan?.plan.exercises.first)
    let change = PlanChange(.remove(first.id))
    let weeks = WeeksCompared(context.program) { context.program.days($0, with: change) }
    #expect(weeks.rows.count == 6)
    #expect(weeks.exercises.contains { $0.with == "not in it" })
    let same = WeeksCompared(context.program) { context.program.days($0) }
    #expect(!same.rows.contains(where: \.differs) && same.exercises.isEmpty)
  }

  @Test func theTableAheadFollowsTheWidth() {
    var app = app(.ahead)
    #expect(app.screen.contains("(-) all amber"))
    app.send(.resized(Size(width: 60, height: 24)))
    #expect(!app.screen.contains("(-) all amber"))
    #expect(app.screen.contains("  Week 4"))
  }

  @Test func aDayOpensInToday() {
    var app = app(.week)
    app.press("Enter")
    #expect(app.state.active == .today)
    #expect(app.screen.contains("16 Nov"))
  }

  @Test func aReasonOpensAndTheWeekTurns() {
    var app = app(.why)
    app.press("Enter")
    #expect(app.screen.contains("Why,"))
    app.press("Esc Left Left Left Left Left Left")
    #expect(app.state.plan.page == .limits)
    app.press("Right Right H")
    #expect(app.screen.contains("Mon 9 Nov"))
  }

  @Test func aTestIsReadAndItsResultRecorded() {
    var app = app(.tests)
    app.press("Enter")
    let name = FunctionalTest.all[0].name
    #expect(app.screen.contains("1. \(FunctionalTest.all[0].steps[0].prefix(20))"))
    app.press("End Enter")
    app.type("1x2")
    #expect(app.screen.contains("[12]"))
    app.press("Enter")
    if FunctionalTest.all[0].highestPain != nil { app.press("1 Enter") }
    let tests = app.records { if case .test = $0 { true } else { false } }
    #expect(tests.count == 1)
    guard case .test(let entry)? = tests.first?.entry else { return }
    #expect(entry.test == FunctionalTest.all[0].id)
    #expect(entry.value == 12)
    app.press("Esc")
    #expect(app.screen.contains(name))
    #expect(app.screen.contains("12"))
    #expect(app.state.plan.openTest == nil)
  }

  @Test func aResultCanBeLeft() {
    var app = app(.tests)
    app.press("Enter End Enter 5 Esc")
    #expect(app.state.plan.field == nil)
    #expect(app.records { if case .test = $0 { true } else { false } }.isEmpty)
  }

  @Test(arguments: [PlanPage.firstDays, .running, .change, .tests])
  func theEndOfAPageIsReached(_ page: PlanPage) throws {
    var app = app(page, 60, 14)
    for _ in 0..<60 { app.press("Down") }
    let last = try #require(app.state.plan.lines.last { !$0.text.isEmpty })
    #expect(app.screen.contains(last.text.suffix(6)), "\(app.screen)")
    for _ in 0..<20 { app.press("PageUp") }
    #expect(app.screen.contains(app.state.plan.lines[0].text.prefix(20)))
  }

  @Test func theFirstDaysFollowAnInjury() throws {
    var app = app(.firstDays)
    #expect(app.screen.contains("Did something happen to the knee"))
    var report = SymptomReport()
    (report.onset, report.trauma, report.durationDays) = (.traumatic, .twistPlanted, 1)
    app.state.journal.apply(Record(id: "injury", at: app.now, entry: .report(report)))
    app.press("Left Right")
    #expect(app.screen.contains("Day 2 after the injury, 24 hours on"))
  }

  @Test(arguments: PlanPage.allCases)
  func nothingIsDrawnOutside(_ page: PlanPage) {
    let app = app(page)
    for width in stride(from: 1, through: 300, by: 23) {
      for height in stride(from: 1, through: 100, by: 11) {
        var buffer = Buffer(Size(width: width + 4, height: height + 4))
        let rect = Rect(x: 2, y: 2, width: width, height: height)
        buffer.clipped(to: rect) { buffer in
          app.state.plan.draw(into: &buffer, in: rect, focused: true, context: app.state.context)
        }
        #expect(buffer[0, 0] == Cell())
      }
    }
  }
}
