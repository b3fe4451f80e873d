import KneeDomain
import KneeStore
import TerminalKit
import Testing

@testable import PatellaApp

/// The red-flag strip: whatever is logged, a notice that it gives rise to takes the screen there and then.
@Suite struct NoticeTests {
  private static var lockedReport: SymptomReport {
    var report = SymptomReport()
    report.mechanical = [.lockedNow]
    return report
  }

  private static let today = AppDriver.morning.date

  /// One entry of each kind that says something about the knee, grave and harmless.
  static let kinds: [(name: String, grave: Entry, harmless: Entry)] = [
    ("check-in", .checkIn(CheckIn(pain: score(10))), .checkIn(CheckIn(pain: score(3)))),
    (
      "pain", .pain(PainEntry(sites: [.region(.patellarTendon)], pain: score(10))),
      .pain(PainEntry(sites: [.region(.patellarTendon)], pain: score(3)))
    ),
    (
      "session", .session(SessionEntry(day: today, painOneHourAfter: score(10))),
      .session(SessionEntry(day: today, painOneHourAfter: score(2)))
    ),
    (
      "run", .run(RunEntry(kilometers: 5, minutes: 30, painOneHourAfter: score(10))),
      .run(RunEntry(kilometers: 5, minutes: 30, painOneHourAfter: score(2)))
    ),
    ("report", .report(lockedReport), .report(SymptomReport())),
  ]

  private func shows(_ app: AppDriver) -> Bool {
    if case .notice = app.state.overlay { true } else { false }
  }

  private func record(_ entry: Entry, id: String? = nil, _ app: inout AppDriver) {
    let draft = Draft(id: id, at: app.now, entry: entry)
    _ = app.state.record([draft], name: "it", Tick(now: app.now, random: 77))
  }

  @Test(arguments: kinds.indices) func everyKindRaisesIt(kind: Int) {
    let (name, grave, harmless) = Self.kinds[kind]
    for pane in PaneID.allCases {
      var app = AppDriver(pane: pane, records: [TodayTests.profile()])
      app.press("Esc")
      if name != "report" {
        record(harmless, &app)
        #expect(!shows(app), "\(name) in \(pane.title)")
      }
      record(grave, &app)
      #expect(shows(app), "\(name) in \(pane.title)")
      #expect(app.screen.contains("What not to do"))
      app.press("Enter")
      #expect(!shows(app))
      #expect(app.state.active == pane)
    }
  }

  @Test func aChangedEntryRaisesItToo() {
    var app = AppDriver(records: [TodayTests.profile()])
    app.press("3 Enter")
    #expect(!shows(app))
    guard let known = app.records({ if case .checkIn = $0 { true } else { false } }).first else {
      Issue.record("no check-in")
      return
    }
    record(.checkIn(CheckIn(pain: score(10))), id: known.id, &app)
    #expect(shows(app))
    app.press("Enter u")
    #expect(app.state.lock.standing.isEmpty)
    app.press("U")
    #expect(shows(app))
  }

  @Test func whatAnotherProgramLoggedRaisesIt() {
    var app = AppDriver(pane: .guide, records: [TodayTests.profile()])
    var added = Journal(decodedFrom: app.now.date.adding(days: -60), isComplete: true)
    added.apply(
      Record(id: "r", at: app.now, recorded: app.now.instant, entry: .report(Self.lockedReport)))
    added.apply(
      Record(
        id: "n", at: app.now, recorded: app.now.instant, entry: .notice(Notice(report: "r", rules: ["U4"]))))
    app.send(.added(added))
    #expect(shows(app))
  }

  private func noticed(_ size: Size, _ glyphs: GlyphLevel = .braille) -> AppDriver {
    var app = AppDriver(size: size, pane: .progress, glyphs: glyphs, records: [TodayTests.profile()])
    record(.report(Self.lockedReport), &app)
    return app
  }

  @Test func itIsReadAgainFromEveryPaneByKeyAndByPalette() {
    for pane in PaneID.allCases {
      var app = noticed(Size(width: 80, height: 24))
      app.press("Enter")
      app.state.active = pane
      app.press("Esc !")
      #expect(shows(app), "\(pane.title)")
      app.press("Enter :")
      app.type("current notice")
      app.press("Enter")
      #expect(shows(app), "\(pane.title)")
    }
  }

  @Test func theAllClearIsRecordedFromIt() {
    var app = noticed(Size(width: 80, height: 24))
    app.press("C")
    app.type("Dr. Ames")
    app.press("Enter")
    #expect(app.state.lock.standing.isEmpty)
    #expect(app.records { if case .clearance = $0 { true } else { false } }.count == 1)
    app.press("!")
    #expect(!shows(app))
    #expect(app.statusLine.contains("No notice stands."))
  }

  @Test func readingMoreComesBackToTheSameLine() {
    var app = noticed(Size(width: 80, height: 12))
    app.press("Down Down Down")
    let before = app.screen
    app.press("m")
    #expect(app.state.active == .guide)
    #expect(app.screen.contains("When to seek help"))
    app.press("Esc")
    #expect(app.screen == before)
    #expect(app.state.active == .progress)
  }

  @Test func itScrollsToItsEndAndNoFurther() {
    var app = noticed(Size(width: 40, height: 12))
    #expect(app.screen.contains("more"))
    app.press("End")
    let end = app.screen
    #expect(end.contains("entered."))
    app.press("Down PageDown")
    #expect(app.screen == end)
    app.press("Up")
    #expect(app.screen != end)
  }

  @Test(arguments: [
    (80, 24, GlyphLevel.braille), (120, 40, .braille), (80, 24, .ascii), (40, 12, .braille), (40, 12, .ascii),
  ])
  func goldenScreens(width: Int, height: Int, glyphs: GlyphLevel) {
    let app = noticed(Size(width: width, height: height), glyphs)
    Golden.check(app.screen, "notice-\(width)x\(height)-\(glyphs.rawValue)")
  }
}
