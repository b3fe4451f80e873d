import KneeDomain
import KneeStore
import TerminalKit
import Testing

@testable import PatellaApp

@Suite struct RunsPaneTests {
  /// Eight weeks of running three times a week with a knee that calms down, and a pair of shoes beyond 500 km.
  static func story(profile: Record = TodayTests.profile(), last: (km: Double, pain: Int) = (7, 1))
    -> [Record]
  {
    let localTime = LocalTime.fixed(offset: 3600)
    let today = AppDriver.morning.date
    func record(_ id: String, _ back: Int, _ second: Int, _ entry: Entry) -> Record {
      Record(id: id, at: localTime.moment(date: today.adding(days: -back), second: second), entry: entry)
    }
    var records = [
      profile, record("shoe", 100, 30_000, .shoe(Shoe(name: "road shoe 1", kilometersBefore: 420))),
      record("ride", 2, 61_000, .activity(ActivityEntry(sport: "cycling", minutes: 50, effort: 3))),
    ]
    for back in (1...56).reversed() {
      let pain = back > 44 ? 5 : back > 28 ? 3 : back > 14 ? 2 : 1
      records.append(
        record(
          "m\(back)", back, 25_000,
          .checkIn(CheckIn(side: .left, pain: score(pain), swelling: NewSwelling.none))))
      guard [2, 4, 0].contains(back % 7) else { continue }
      let km = back == 2 ? last.km : Double(56 - back) / 14 + (back % 7 == 0 ? 4 : 3)
      records.append(
        record(
          "r\(back)", back, 61_000,
          .run(
            RunEntry(
              kilometers: (km * 10).rounded() / 10, minutes: (km * 6).rounded(),
              painDuring: score(back == 2 ? last.pain : back > 44 ? 3 : pain), painOneHourAfter: score(pain),
              surface: back % 2 == 0 ? "road" : "trail", shoe: back % 7 == 0 ? "trail shoe" : "road shoe 1",
              effort: 4, cadence: back < 30 ? 162 + back % 5 : nil))))
    }
    records.append(
      record("m0", 0, 25_000, .checkIn(CheckIn(side: .left, pain: score(1), swelling: NewSwelling.none))))
    return records
  }

  /// A morning of severe pain, and the notice that it gave rise to.
  private static let notice: [Record] = {
    let at = LocalTime.fixed(offset: 3600).moment(date: AppDriver.morning.date, second: 25_500)
    return [
      Record(id: "grave", at: at, entry: .checkIn(CheckIn(side: .left, pain: score(10)))),
      Record(id: "notice", at: at, entry: .notice(Notice(report: "grave", rules: ["U9"]))),
    ]
  }()

  static func app(
    _ keys: String = "", _ width: Int = 80, _ height: Int = 24, glyphs: GlyphLevel = .braille,
    records: [Record] = RunsPaneTests.story()
  ) -> AppDriver {
    var app = AppDriver(size: Size(width: width, height: height), glyphs: glyphs, records: records)
    app.press("Esc 6")
    app.press(keys)
    return app
  }

  private func app(_ keys: String = "", records: [Record] = RunsPaneTests.story()) -> AppDriver {
    RunsPaneTests.app(keys, records: records)
  }

  private func runs(_ app: AppDriver) -> [Record] {
    app.records { if case .run = $0 { true } else { false } }
  }

  // MARK: Logging

  @Test func oneLineIsARun() throws {
    var app = app("n")
    app.type("5.2 31 trail pain 2")
    #expect(app.screen.contains("5.2 km, 31 min, 5:58 a kilometer, trail, pain 2"))
    app.press("Enter")
    let record = try #require(runs(app).last)
    #expect(
      record.entry == .run(RunEntry(kilometers: 5.2, minutes: 31, painDuring: score(2), surface: "trail")))
    #expect(record.at.instant == app.now.wholeSecond.instant && !record.dayOnly)
    #expect(app.screen.contains("Recorded: run, 5.2 km"))
    app.press("u")
    #expect(runs(app).count == runs(self.app()).count)
  }

  @Test func aRunWithoutAScoreIsNoReasonForANotice() {
    var app = app("n")
    app.type("5 31")
    app.press("Enter")
    #expect(app.screen.contains("Recorded: run, 5 km"))
    #expect(app.state.lock.standing.isEmpty)
  }

  @Test func whatIsWrongIsSaidWhileItIsTyped() {
    var app = app("n")
    app.type("5 31 trial")
    #expect(app.screen.contains("did you mean trail?"))
    app.press("Enter")
    #expect(runs(app).count == runs(self.app()).count && app.screen.contains("did you mean trail?"))
    app.press("Esc")
    #expect(!app.screen.contains("did you mean"))
  }

  @Test func theFieldsWriteTheLine() throws {
    var app = app("n Down Down")
    app.type("6.5")
    app.press("Tab")
    app.type("40")
    app.press("Tab Tab Tab")
    app.type("grass")
    app.press("Enter")
    #expect(
      try #require(runs(app).last).entry == .run(RunEntry(kilometers: 6.5, minutes: 40, surface: "grass")))
  }

  @Test func aRunOfAPastDayStandsOnThatDay() throws {
    var app = app("n")
    app.type("5 30 2026-11-18")
    app.press("Enter")
    let record = try #require(runs(app).first { $0.at.date.iso == "2026-11-18" && $0.dayOnly })
    #expect(record.entry == .run(RunEntry(kilometers: 5, minutes: 30)))
  }

  @Test func aRunIsChangedWhereItStandsAndDeleted() throws {
    // The newest line is the ride of the same day.
    var app = app("Down Enter")
    #expect(app.screen.contains("Change the run"))
    app.type(" after 2")
    app.press("Enter")
    // It has an answer for the hour after already.
    #expect(app.screen.contains("said twice"))
    app.press("Ctrl-U")
    app.type("8 50 2026-11-19")
    app.press("Enter")
    let record = try #require(app.state.journal.record(id: "r2"))
    #expect(record.entry == .run(RunEntry(kilometers: 8, minutes: 50)) && !record.dayOnly)
    app.press("D")
    #expect(app.state.journal.record(id: "r2") == nil, "\(app.screen)")
    app.press("u")
    #expect(app.state.journal.record(id: "r2") != nil)
  }

  // MARK: Other sports

  @Test func anotherSportIsLoggedInOneLineAndCounts() throws {
    var app = app("o")
    app.type("swimming 40 effort 5 pain 1")
    #expect(app.screen.contains("swimming, 40 min, effort 5, pain 1"))
    app.press("Enter")
    let swim = ActivityEntry(sport: "swimming", minutes: 40, effort: 5, painDuring: score(1))
    #expect(activities(app).last?.entry == .activity(swim))
    #expect(app.screen.contains("Recorded: swimming") && app.screen.contains("swimming, effort 5"))
    let before = self.app("Right").screen
    app.press("Right")
    // 40 minutes at 5 more than before.
    #expect(before.contains("all sports: 478") && app.screen.contains("all sports: 678"), "\(app.screen)")
    app.press("u")
    #expect(activities(app).count == 1)
  }

  @Test func theFieldsOfAnotherSportAreItsOwn() {
    var app = app("o Down Down")
    app.type("yoga")
    app.press("Tab")
    app.type("30")
    #expect(!app.screen.contains("shoe  ") && app.screen.contains("> time"))
    app.press("Enter")
    #expect(activities(app).last?.entry == .activity(ActivityEntry(sport: "yoga", minutes: 30)))
    app.press("o")
    app.type("running 30")
    app.press("Enter")
    #expect(app.screen.contains("A run has a line of its own") && activities(app).count == 2)
  }

  @Test func anotherSportStandsBesideTheRunsAndIsChangedAndDeleted() throws {
    var app = app()
    #expect(app.screen.contains("cycling, effort 3"))
    app.press("Enter")
    #expect(app.screen.contains("Change the session"))
    app.press("Ctrl-U")
    app.type("cycling 55 effort 4 2026-11-18")
    app.press("Enter")
    let ride = try #require(app.state.journal.record(id: "ride"))
    #expect(ride.entry == .activity(ActivityEntry(sport: "cycling", minutes: 55, effort: 4)))
    #expect(ride.at.date.iso == "2026-11-18")
    // The last run is newer now.
    app.press("g Down D")
    #expect(activities(app).isEmpty && app.screen.contains("cycling of Wed 18 Nov"))
    app.press("u")
    #expect(activities(app).count == 1)
  }

  private func activities(_ app: AppDriver) -> [Record] {
    app.records { if case .activity = $0 { true } else { false } }
  }

  @Test func milesAreShownAndTypedAndStoredMetric() throws {
    var profile = TodayTests.profile()
    profile.entry = .profile(Profile(side: .left, units: .miles))
    var app = app("n", records: RunsPaneTests.story(profile: profile))
    app.type("5 45")
    #expect(app.screen.contains("5 mi"))
    app.press("Enter")
    guard case .run(let run) = try #require(runs(app).last).entry else { return }
    #expect(run.kilometers == 8.047)
  }

  // MARK: Planning

  @Test func aDistanceBeyondTheCapIsTooFarAndSaysWhy() {
    var app = app("p")
    app.type("20")
    app.press("Enter")
    #expect(app.screen.contains("too far") && app.screen.contains("2.28 times"))
    app.press("Enter")
    #expect(app.screen.contains("Frandsen"))
    app.press("Esc Esc")
    #expect(app.screen.contains("day") && !app.screen.contains("too far"))
  }

  @Test func aNoticeRefusesThePlanAndNeverTheRecord() {
    var app = app(records: RunsPaneTests.story() + RunsPaneTests.notice)
    app.press("p")
    #expect(app.screen.contains("not now") && app.screen.contains("notice stands"))
    app.press("Esc n")
    app.type("5 31")
    app.press("Enter")
    #expect(runs(app).contains { $0.entry == .run(RunEntry(kilometers: 5, minutes: 31)) })
  }

  // MARK: Shoes and cadence

  @Test func aPairIsAddedRenamedAndRetired() throws {
    var app = app("Right Right a")
    app.type("blue road 2, 120")
    app.press("Enter")
    let shoes = app.records { if case .shoe = $0 { true } else { false } }
    #expect(shoes.contains { $0.entry == .shoe(Shoe(name: "blue road 2", kilometersBefore: 120)) })
    app.press("g Enter Ctrl-U")
    app.type("Racer")
    app.press("Enter")
    #expect(app.screen.contains("Racer: "))
    app.press("x")
    #expect(app.screen.contains("No longer worn"))
    let changed = try #require(app.state.journal.record(id: "shoe"))
    guard case .shoe(let shoe) = changed.entry else { return }
    #expect(shoe.name == "Racer" && shoe.formerNames == ["road shoe 1"] && shoe.retired == true)
  }

  @Test func theMetronomeBeatsAtTheTarget() {
    let app = app("Right Right Right Down Enter")
    #expect(app.state.timers.timer != nil)
  }

  @Test func nothingIsDrawnOutsideAtAnySize() {
    for keys in ["", "n", "o", "p", "Right", "Right Right", "Right Right Right"] {
      var app = app(keys)
      for width in [1, 5, 39, 40, 41, 60, 79, 119, 200] {
        for height in [1, 5, 11, 12, 15, 24, 60] {
          app.send(.resized(Size(width: width, height: height)))
          #expect(view(app.state).size == app.state.size)
        }
      }
    }
  }

  @Test func anEmptyJournalSaysWhatToDo() {
    #expect(app(records: []).screen.contains("No run yet"))
    for keys in ["Right", "Right Right", "Right Right Right", "p", "w", "Enter", "D"] {
      #expect(!app(keys, records: []).screen.isEmpty)
    }
  }
}
