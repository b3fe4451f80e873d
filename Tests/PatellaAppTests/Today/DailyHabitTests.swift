import KneeDomain
import KneeStore
import TerminalKit
import Testing

@testable import PatellaApp

/// The morning, the questions after a session, doses and reasons, driven by keys.
@Suite struct DailyHabitTests {
  private static let today = Day(year: 2026, month: 11, day: 21)

  private static func moment(_ daysAgo: Int, hour: Int) -> Moment {
    LocalTime.fixed(offset: 3600).moment(date: today.adding(days: -daysAgo), second: hour * 3600)
  }

  private static func checkIn(_ daysAgo: Int, _ pain: Int, meds: Bool? = nil) -> Record {
    let at = moment(daysAgo, hour: 7)
    let entry = Entry.checkIn(
      CheckIn(side: .left, pain: score(pain), swelling: NewSwelling.none, meds: meds))
    return Record(id: "c\(daysAgo)", at: at, recorded: at.instant, entry: entry)
  }

  /// What the program asked for on a day, all done, with that pain.
  private static func session(_ daysAgo: Int, pain: Int?, after records: [Record]) -> [Record] {
    var journal = Journal(decodedFrom: today.adding(days: -60), isComplete: true)
    for record in records { journal.apply(record) }
    let day = today.adding(days: -daysAgo)
    let plan = ProgramBook(journal, today: day).today
    let at = moment(daysAgo, hour: 18)
    return (plan?.plan.exercises ?? []).map { planned in
      let sets = Array(repeating: planned.dose.oneSet, count: planned.dose.sets)
      let entry = ExerciseEntry(
        day: day, exercise: planned.id, side: planned.exercise.side == .each ? .left : nil, sets: sets,
        painDuring: pain.map(score))
      return Record(id: "x\(daysAgo)\(planned.id)", at: at, recorded: at.instant, entry: .exercise(entry))
    }
  }

  /// A journal of so many days with a session each, the knee the same every morning.
  static func story(days: Int, pain: Int = 2) -> [Record] {
    var records = [TodayTests.profile()]
    for daysAgo in stride(from: days, through: 1, by: -1) {
      records.append(checkIn(daysAgo, pain, meds: false))
      records += session(daysAgo, pain: 1, after: records)
    }
    return records
  }

  private func entries<Value>(_ app: AppDriver, _ pick: (Entry) -> Value?) -> [Value] {
    app.state.journal.records.compactMap { pick($0.entry) }
  }

  private func checkInOfToday(_ app: AppDriver) -> CheckIn? {
    CheckInRecord(on: Self.today, in: app.state.journal)?.checkIn
  }

  @Test func aDayWithoutNewsTakesAtMostTwelveKeysAndNoChangeOfPane() {
    var app = AppDriver(records: Self.story(days: 1))
    let keys = "2 Enter n n X 1 Enter"
    #expect(keys.split(separator: " ").count <= 12)
    app.press(keys)
    #expect(app.state.active == .today)
    #expect(app.screen.contains("all 7 done"))
    #expect(checkInOfToday(app)?.swelling == NewSwelling.none)
    #expect(checkInOfToday(app)?.meds == false)
    #expect(app.state.program.today?.verdict?.light == .green, "the check-in came before the session")
    let sessions = entries(app) { if case .session(let session) = $0 { session } else { nil } }
    #expect(sessions == [SessionEntry(day: Self.today, painDuring: score(1))])
    #expect(!app.screen.contains("? Pain"))
  }

  @Test func eachExerciseInOneKeyStaysWithinTwelveToo() {
    var app = AppDriver(records: Self.story(days: 1))
    let keys = "2 Enter n n x x x x x x x"
    #expect(keys.split(separator: " ").count <= 12)
    app.press(keys)
    #expect(app.screen.contains("all 7 done"))
  }

  @Test func medicineIsAskedAboutOnlyAfterADayWithASession() {
    var app = AppDriver(records: [TodayTests.profile(), Self.checkIn(1, 2)])
    app.press("2 Enter l")
    #expect(app.state.today.focus == nil)
    #expect(checkInOfToday(app)?.swelling == .little)
    app = AppDriver(records: Self.story(days: 1))
    app.press("2 Enter n")
    #expect(app.screen.contains("Pain medicine before the last session?"))
    app.press("y")
    #expect(checkInOfToday(app)?.meds == true)
  }

  @Test(arguments: ["2 Enter Esc Esc", "2 Enter Enter Enter", "2 Enter Down", "2 Enter n Down Up"])
  func whatIsLeftOutIsNotKnown(keys: String) {
    var app = AppDriver(records: Self.story(days: 1))
    app.press(keys)
    #expect(checkInOfToday(app)?.pain == score(2))
    #expect(checkInOfToday(app)?.meds == nil)
    if !keys.contains("n") { #expect(checkInOfToday(app)?.swelling == nil) }
  }

  @Test func everyStepOfTheMorningCanBeTakenBack() {
    var app = AppDriver(records: Self.story(days: 1))
    app.press("2 Enter c Enter y u")
    #expect(checkInOfToday(app)?.meds == nil)
    app.press("u")
    #expect(checkInOfToday(app)?.swelling == nil)
    app.press("u")
    #expect(checkInOfToday(app) == nil)
  }

  @Test func theHeaderSaysWhatTheAnswerMeansAndOpensItsReasons() {
    var app = AppDriver(records: Self.story(days: 2))
    app.press("2 Enter n n")
    #expect(app.screen.contains("(o) Green twice"))
    app.press("w")
    #expect(app.screen.contains("Rule: Green twice in a row"))
    #expect(app.screen.contains("Source: "))
    #expect(app.screen.contains("Rests on: Thu 19 Nov: "))
    app.press("End")
    #expect(app.screen.contains("next morning: 2 after 2"))
    app.press("Esc")
    #expect(app.state.overlay == nil)
  }

  @Test func theQuestionsComeWhenTheyAreDue() {
    var app = AppDriver(records: [TodayTests.profile()])
    app.press("2 Enter n X Esc")
    #expect(app.screen.contains("? Pain during the session, at its worst?"))
    #expect(!app.screen.contains("about an hour"))
    app.press("a 3 Enter")
    #expect(!app.screen.contains("? Pain"))
    app.now = LocalTime.fixed(offset: 3600).moment(date: Self.today, second: 25_800 + 45 * 60)
    app.send(.woke)
    #expect(app.screen.contains("? Pain now, about an hour after the session?"))
    app.press("a 2 Enter")
    let sessions = entries(app) { if case .session(let session) = $0 { session } else { nil } }
    #expect(sessions == [SessionEntry(day: Self.today, painDuring: score(3), painOneHourAfter: score(2))])
    app.press("u u")
    #expect(app.screen.contains("? Pain during the session"))
  }

  @Test func theWakeForTheHourIsAskedFor() {
    var app = AppDriver(records: [TodayTests.profile()])
    app.press("2 Enter n X 1 Enter")
    app.effects = []
    app.send(.woke)
    let wakes = app.effects.compactMap { if case .wake(let instant) = $0 { instant } else { nil } }
    #expect(wakes.contains(Instant(milliseconds: app.now.instant.milliseconds + 15 * 60_000)))
  }

  @Test func aQuestionPutOffIsBackTheNextDay() {
    var app = AppDriver(records: [TodayTests.profile()])
    app.press("2 Enter n X Esc d")
    #expect(!app.screen.contains("? Pain"))
    app.now = LocalTime.fixed(offset: 3600).moment(date: Self.today.adding(days: 1), second: 25_800)
    app.press("Down")
    #expect(app.screen.contains("? Pain during yesterday's session"))
  }

  @Test func aRunIsAskedAboutToo() {
    let run = Record(
      id: "r", at: Self.moment(0, hour: 6), entry: .run(RunEntry(kilometers: 5, minutes: 30)))
    var app = AppDriver(records: [TodayTests.profile(), run])
    app.press("2 Enter Esc")
    #expect(app.screen.contains("? Pain during the run of 5 km"))
    app.press("a 2 Enter a 1 Enter")
    let runs = entries(app) { if case .run(let run) = $0 { run } else { nil } }
    #expect(runs.first?.painDuring == score(2))
    #expect(runs.first?.painOneHourAfter == score(1))
  }

  @Test(arguments: [
    ("+", "4 × 10, hold 5 s"), ("-", "2 × 10, hold 5 s"), ("]", "3 × 11, hold 5 s"),
    ("[", "3 × 9, hold 5 s"), ("}", "3 × 10, hold 10 s"), ("K", "3 × 10, hold 5 s, 0.5 kg"),
    ("K K J", "3 × 10, hold 5 s, 0.5 kg"),
  ])
  func aDoseIsOneKeyAndAPlanChange(keys: String, dose: String) {
    var app = AppDriver(records: [TodayTests.profile()])
    app.press("2 Enter Esc \(keys)")
    #expect(app.screen.contains(String(dose.prefix(22))))
    let changes = entries(app) { if case .plan(let plan) = $0 { plan } else { nil } }
    #expect(changes.count == 1)
    #expect(changes.first?.change == "quad set: \(dose)")
    for _ in keys.split(separator: " ") { app.press("u") }
    #expect(app.screen.contains("3 × 10, hold 5 s"))
    #expect(entries(app) { if case .plan(let plan) = $0 { plan } else { nil } }.isEmpty)
  }

  @Test func theSheetShowsTheExerciseAndTheChainTakesAnother() {
    var app = AppDriver(size: Size(width: 100, height: 40), records: Self.story(days: 3))
    app.press("2 Enter n n")
    let row = app.row(of: "Glute bridge")
    app.click(x: 30, y: row)
    app.press("Enter")
    #expect(app.screen.contains("What goes wrong"))
    #expect(app.screen.contains("harder: "))
    app.press("Right Left >")
    let before = app.state.journal.rows.count
    guard case .swap(let swap)? = app.state.today.focus else {
      Issue.record("no harder exercise is offered")
      return
    }
    #expect(app.screen.contains("takes the place of glute bridge"))
    app.press("n")
    #expect(app.state.journal.rows.count == before)
    app.press("> y")
    #expect(app.state.journal.rows.count == before + 1)
    #expect(app.state.program.today?.plan.exercises.contains { $0.id == swap.to } == true)
    app.press("Esc u")
    #expect(app.screen.contains("Glute bridge"))
  }

  @Test func aTimerStartsFromARow() {
    var app = AppDriver(records: [TodayTests.profile()])
    app.press("2 Enter Esc Down Down Space s")
    let timer = app.state.timers.timer
    #expect(timer?.label == "Wall sit")
    // Two of three sets are left.
    #expect(timer?.plan.rounds == 2)
    #expect(timer?.plan.intervals.contains { $0.activity == .hold && $0.seconds == 20 } == true)
  }

  @Test func enterTwiceIsTheGuide() {
    var app = AppDriver(records: [TodayTests.profile()])
    app.press("2 Enter Esc Enter Enter")
    #expect(app.state.active == .guide)
    #expect(app.screen.contains("Quad set"))
  }

  @Test func aMissedWeekIsMetWithLessAndNotWithReproach() {
    let records = Self.story(days: 12).filter { $0.at.instant < Self.moment(8, hour: 23).instant }
    var app = AppDriver(records: records)
    app.press("2 Enter n")
    #expect(app.screen.contains("percent less"))
    #expect(app.screen.contains(", less"))
  }

  @Test func aConditionWithoutAPlanSaysWhy() {
    let start = PlanChange(
      change: "program", reason: "chosen", action: .start(ProgramSettings(condition: .referredPain)))
    let record = Record(id: "s", at: Self.moment(0, hour: 6), entry: .plan(start))
    var app = AppDriver(records: [TodayTests.profile(), record])
    app.press("2 Enter n")
    #expect(app.screen.contains("No exercise for now"))
    #expect(app.screen.contains("there is no exercise plan for it here"))
    #expect(!app.screen.contains("Quad set"))
  }

  @Test func aProgramThatBeganBeforeTheWholeRecordsAsksForThem() {
    let old = Self.story(days: 2) + [Self.checkIn(20, 3), Self.checkIn(40, 3), Self.checkIn(62, 3)]
    var whole = Journal(decodedFrom: Self.today.adding(days: -60), isComplete: true)
    for record in old { whole.apply(record) }
    var app = AppDriver(records: [])
    app.effects = []
    app.send(.loaded(whole))
    let asked = app.effects.compactMap { if case .load(let day) = $0 { day } else { nil } }
    #expect(asked == [Self.today.adding(days: -62)])
    #expect(app.state.program.today == nil)
    #expect(app.screen.contains("The program is being read."))
    var read = Journal(decodedFrom: Self.today.adding(days: -62), isComplete: true)
    for record in old { read.apply(record) }
    app.send(.loaded(read))
    #expect(app.state.program.today?.start == Self.today.adding(days: -62))
  }
}
