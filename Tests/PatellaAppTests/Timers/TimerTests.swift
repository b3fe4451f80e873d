import KneeDomain
import TerminalKit
import Testing

@testable import PatellaApp

extension AppDriver {
  /// Lets time pass: wakes the program at the instants it asked for, and says how often.
  @discardableResult
  mutating func wait(_ seconds: Double) -> Int {
    let end = Instant(milliseconds: now.instant.milliseconds + Int64(seconds * 1000))
    var wakes = 0
    while let next = nextWake, next <= end {
      now = Moment(instant: next, offset: now.offset)
      effects.removeAll { if case .wake(let at) = $0 { at <= next } else { false } }
      send(.woke)
      wakes += 1
    }
    now = Moment(instant: end, offset: now.offset)
    return wakes
  }

  private var nextWake: Instant? {
    effects.compactMap { if case .wake(let at) = $0 { at } else { nil } }.min()
  }

  var rings: Int { effects.count { if case .ring = $0 { true } else { false } } }

  /// What was last to be remembered of the timer; nil when nothing was.
  var remembered: RunningTimer.Stored?? {
    effects.compactMap { if case .remember(.timer(let stored)) = $0 { .some(stored) } else { nil } }.last
  }
}

@Suite struct TimerTests {
  private func app(_ plan: TimerPlan, _ label: String = "Wall sit", glyphs: GlyphLevel = .braille)
    -> AppDriver
  {
    var app = AppDriver(glyphs: glyphs, records: [TodayTests.profile()])
    app.press("Esc")
    app.effects = []
    app.effects += app.state.carryOut([.startTimer(plan, label: label)], Tick(now: app.now, random: 9))
    return app
  }

  @Test func aHoldRunsThroughItsIntervalsAndRings() {
    var app = app(.holds(2, seconds: 45, rest: 60))
    #expect(app.statusLine.contains("get ready 0:05"))
    app.wait(5)
    #expect(app.rings == 1 && app.statusLine.contains("hold 1/2 0:45"))
    #expect(app.statusLine.contains("Wall sit: Hold, and breathe."))
    app.wait(12.3)
    #expect(app.statusLine.contains("hold 1/2 0:33"))
    app.wait(200)
    #expect(app.rings == 4 && app.statusLine.contains("Wall sit: done"))
  }

  @Test func aRunningTimerWakesOnceASecondAndAStoppedOneNever() {
    var app = app(.rest(seconds: 60), "Rest")
    #expect(app.wait(30) == 30)
    app.press("T Space")
    app.wait(5)
    #expect(app.wait(100) == 0 && app.statusLine.contains("paused"))
    app.press("Space")
    #expect(app.wait(10) == 10)
    app.press("x")
    app.wait(3)
    #expect(app.wait(1000) == 0 && app.state.timers.timer == nil)
    var none = AppDriver(records: [TodayTests.profile()])
    #expect(none.wait(1000) == 0)
  }

  @Test func theTimerGoesOnOverPanesAndUnderKeys() {
    var app = app(.rest(seconds: 90), "Rest")
    for keys in ["2", "3", "4", "1", "T", "2", "? Esc", ": Esc"] {
      app.wait(5)
      app.press(keys)
    }
    #expect(app.statusLine.contains("rest 0:50"))
    #expect(app.state.active == .body)
  }

  @Test func whatHappenedWhileSuspendedIsToldOnce() {
    var app = app(.ice(), "Ice")
    // Nothing ran; the terminal comes back after 20 minutes.
    app.now = Moment(instant: app.now.instant.adding(seconds: 1200), offset: app.now.offset)
    app.send(.woke)
    #expect(app.rings == 1 && app.statusLine.contains("Ice: done. "))
    #expect(app.statusLine.contains("Ice: done 7:25"))
    app.send(.woke)
    #expect(app.rings == 1)
  }

  @Test func everyChangeIsRemembered() throws {
    var app = app(.stopwatch, "Bridge")
    #expect(try #require(app.remembered)?.plan == "measure:-")
    app.wait(10)
    app.press("T Enter + -")
    #expect(try #require(app.remembered)?.count == 1)
    app.press("Space")
    #expect(try #require(app.remembered)?.since == nil)
    app.press("x")
    #expect(try #require(app.remembered) == nil)
    #expect(app.statusLine.contains("Stopped: Bridge, 0:10, counted 1."))
  }

  @Test func anotherSessionTakesItOver() throws {
    var first = app(.ice(), "Ice")
    first.wait(100)
    let stored = try #require(first.remembered ?? nil)
    // On another clock, in another time zone.
    var second = AppDriver(records: [TodayTests.profile()])
    second.now = Moment(instant: first.now.instant.adding(seconds: 20), offset: -28_800)
    second.state.now = second.now
    second.state.adoptTimer(stored)
    second.send(.started)
    #expect(second.statusLine.contains("ice 3:00"))
    second.wait(179)
    #expect(second.rings == 0)
    second.wait(1)
    #expect(second.rings == 1 && second.statusLine.contains("Look at the skin now."))
    // And one that was away until after the end says when that was.
    var late = AppDriver(records: [TodayTests.profile()])
    late.now = Moment(instant: late.now.instant.adding(seconds: 7200), offset: 3600)
    late.state.now = late.now
    late.state.adoptTimer(stored)
    #expect(late.statusLine.contains("Ice ended at 7:25, while the program was away."))
    #expect(late.rings == 0)
  }

  @Test func aClockSetBackStopsNothing() {
    var app = app(.rest(seconds: 90), "Rest")
    app.wait(20)
    app.effects = []
    app.now = Moment(instant: app.now.instant.adding(seconds: -3600), offset: app.now.offset)
    app.send(.woke)
    #expect(app.statusLine.contains("rest 1:10"))
    app.wait(10)
    #expect(app.statusLine.contains("rest 1:00"))
  }

  @Test(arguments: [(Settings.TimerEnd.bell, 1, false), (.flash, 0, true), (.off, 0, false)])
  func theEndIsToldAsChosen(end: Settings.TimerEnd, rings: Int, flashes: Bool) {
    var app = app(.rest(seconds: 5), "Rest")
    app.state.settings.timerEnd = end
    app.wait(5)
    #expect(app.rings == rings)
    let reversed = Style.selected.adding(.reverse)
    #expect((view(app.state)[3, 23].style == reversed) == flashes)
    #expect(app.statusLine.contains("Rest: done"))
    app.wait(3)
    #expect(view(app.state)[3, 23].style != reversed)
  }

  @Test func theMetronomePulsesOnlyWhileItIsShown() {
    var app = app(.metronome(beatsPerMinute: 180), "Metronome")
    #expect(app.wait(10) == 10)
    app.press("T")
    #expect((30...40).contains(app.wait(10)))
    #expect(app.rings == 0)
    app.press("b")
    app.wait(10)
    #expect((29...31).contains(app.rings))
    let before = app.screen
    app.wait(0.34)
    #expect(app.screen != before)
    app.press("+ + -")
    #expect(app.screen.contains("181 a minute"))
    app.press("Esc")
    app.wait(1)
    let rings = app.rings
    #expect(app.wait(10) <= 10 && app.rings == rings)
  }

  @Test func theMetronomeTakesUpTappedSteps() {
    var app = app(.metronome(beatsPerMinute: 160), "Metronome")
    app.press("T p")
    #expect(app.statusLine.contains("Tap the steps first"))
    for _ in 0..<5 {
      app.wait(0.366)
      app.press("t")
    }
    #expect(app.state.timers.timer?.reading(at: app.now.instant).interval?.beatsPerMinute == 164)
    #expect(app.screen.contains("[now 164]  +5% 172   +10% 180"), "\(app.screen)")
    app.press("p")
    #expect(app.state.timers.timer?.reading(at: app.now.instant).interval?.beatsPerMinute == 172)
    app.press("p")
    #expect(app.screen.contains("[+10% 180]"))
    app.press("p")
    #expect(app.screen.contains("[now 164]"))
  }

  @Test func onlyAMetronomeTakesTaps() {
    var app = app(.ice(), "Ice")
    app.press("T t")
    #expect(app.statusLine.contains("Only a metronome takes taps"))
  }

  @Test func theMenuStartsOne() {
    var app = AppDriver(records: [TodayTests.profile()])
    app.press("Esc T")
    #expect(app.screen.contains("Stopwatch") && app.screen.contains("Ice"))
    app.press("Down Down Enter")
    #expect(app.state.timers.timer?.label == "Rest" && app.screen.contains("rest"))
    app.press("o Esc")
    #expect(app.state.overlay == nil && app.state.timers.timer?.label == "Rest")
  }

  @Test func aStandingNoticeLeavesOutRunsAndAnUrgentOneExercise() {
    func labels(_ rule: String?) -> [String] {
      let notices = rule.map { [(id: "n", notice: Notice(report: "r", rules: [$0]))] } ?? []
      let lock = PlanLock(notices: notices, clearances: [], recordNow: { _ in .unreadable })
      return TimerMenu.entries(under: lock).map(\.label)
    }
    #expect(labels(nil).contains("Walk-run, level 1") && labels(nil).contains("Holds"))
    #expect(!labels("S-1").contains { $0.hasPrefix("Walk-run") || $0 == "Metronome" })
    #expect(labels("S-1").contains("Holds") && !labels("E1").contains("Holds"))
    #expect(labels("E1").contains("Ice") && labels("E1").contains("Leg up"))
  }

  @Test func withoutATimerItsKeysSayHowToStartOne() {
    var app = AppDriver(records: [TodayTests.profile()])
    app.press("Esc")
    _ = app.state.perform(.timerPause, Tick(now: app.now, random: 1))
    #expect(app.statusLine.contains("No timer runs; T starts one."))
  }

  @Test func whatHasEndedMakesRoomAfterAMinute() throws {
    var app = app(.rest(seconds: 5), "Rest")
    app.wait(30)
    app.press("j")
    #expect(app.statusLine.contains("Rest: done"))
    app.wait(90)
    app.press("j")
    #expect(!app.statusLine.contains("Rest: done"))
    #expect(try #require(app.remembered) == nil)
  }

  @Test func aStrangeStoredTimerIsIgnored() {
    var app = AppDriver(records: [TodayTests.profile()])
    app.state.adoptTimer(
      .init(plan: "\u{1B}[2J", label: "\u{1B}[2J", index: 0, counted: 0, since: app.now.instant, count: 0))
    #expect(app.state.timers.timer == nil)
    app.state.adoptTimer(
      .init(plan: "rest:60", label: "a\u{1B}[2Jb", index: 0, counted: 0, since: app.now.instant, count: 0))
    app.press("T")
    #expect(!app.screen.contains("\u{1B}"))
  }

  @Test func aTimerThatAnotherSessionStartsOrStopsIsFollowed() throws {
    let one = app(.holds(2, seconds: 45, rest: 60))
    let stored = try #require(one.state.timers.timer?.stored)
    var other = AppDriver(records: [TodayTests.profile()])
    other.press("Esc")
    other.send(.timerChangedElsewhere(stored))
    #expect(other.statusLine.contains("get ready 0:05"))
    other.wait(5)
    #expect(other.statusLine.contains("hold 1/2 0:45"))
    other.send(.timerChangedElsewhere(nil))
    #expect(other.state.timers.timer == nil && !other.statusLine.contains("hold"))
    // Nothing is written back: the other session has done so.
    #expect(other.remembered == nil)
  }
}
