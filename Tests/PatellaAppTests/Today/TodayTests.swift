import KneeDomain
import KneeStore
import TerminalKit
import Testing

@testable import PatellaApp

@Suite struct TodayTests {
  static func profile(side: Side = .left, born: Int? = 1988) -> Record {
    Record(id: "p", at: AppDriver.morning, entry: .profile(Profile(side: side, birthYear: born)))
  }

  private var app: AppDriver { AppDriver(records: [Self.profile()]) }

  @Test func theDayIsDoneWithoutLookingAnythingUp() {
    var app = app
    app.press("3 Enter")
    for _ in 0..<19 { app.press("Space") }
    #expect(app.records { if case .checkIn = $0 { true } else { false } }.count == 1)
    #expect(app.screen.contains("all 7 done"))
    let exercises = app.records { if case .exercise = $0 { true } else { false } }
    #expect(exercises.count == 7)
  }

  @Test func twoDigitsAreTenAndNothingIsRecordedWithoutEnter() {
    var app = app
    app.press("1 0")
    #expect(app.screen.contains("[10]"))
    #expect(app.state.journal.rows.count == 1)
    // Ten is so much that the notice comes first.
    app.press("Enter Enter Esc")
    #expect(app.screen.contains("Morning pain  10  of 10"))
  }

  @Test func anyOtherKeyLeavesTheCheckIn() {
    var app = app
    app.press("Down 2")
    #expect(app.state.active == .body)
    #expect(app.state.journal.rows.count == 1)
  }

  @Test func aSecondCheckInCorrectsTheFirst() {
    var app = app
    app.press("3 Enter Esc c 5 Enter Esc")
    let checkIns = app.records { if case .checkIn = $0 { true } else { false } }
    #expect(checkIns.count == 1)
    #expect(app.screen.contains("Morning pain  5  of 10"))
    app.press("u")
    #expect(app.screen.contains("Morning pain  3  of 10"))
  }

  @Test func setsOfOneExerciseAreOneRecord() {
    var app = app
    app.press("3 Enter Space Space")
    let exercises = app.records { if case .exercise = $0 { true } else { false } }
    #expect(exercises.count == 1)
    guard case .exercise(let entry) = exercises.first?.entry else { return }
    #expect(entry.sets == [ExerciseSet(reps: 10, holdSeconds: 5), ExerciseSet(reps: 10, holdSeconds: 5)])
    #expect(entry.side == .left)
    app.press("u")
    #expect(app.screen.contains("[x][ ][ ] Quad set"))
  }

  @Test func thePainFieldOpensAfterTheLastSetAndMovesOn() {
    var app = app
    app.press("3 Enter Space Space Space")
    #expect(app.statusLine.contains("0–10 score"))
    app.press("2 Enter")
    #expect(app.screen.contains("pain 2"))
    #expect(app.screen.contains("> [ ][ ][ ] Straight-leg raise"))
  }

  @Test func adjustedDosesAreRecordedAndStay() {
    var app = app
    app.press("3 Enter ] ] } Space")
    guard
      case .exercise(let entry) = app.records({ if case .exercise = $0 { true } else { false } }).first?.entry
    else {
      Issue.record("no exercise")
      return
    }
    #expect(entry.sets == [ExerciseSet(reps: 12, holdSeconds: 10)])
    app.now = LocalTime.fixed(offset: 3600).moment(date: app.now.date.adding(days: 1), second: 25_800)
    app.send(.woke)
    #expect(app.screen.contains("3 × 12, hold 10 s"))
  }

  @Test func aPastDayIsFilledIn() {
    var app = app
    app.press("3 Enter Left Space")
    guard
      case .exercise(let entry) = app.records({ if case .exercise = $0 { true } else { false } }).first?.entry
    else {
      Issue.record("no exercise")
      return
    }
    #expect(entry.day == Day(year: 2026, month: 11, day: 20))
    app.press("Right Right")
    #expect(app.state.message == "The days to come are in Plan.")
  }

  @Test(arguments: [(nil, "Your age is not known"), (2012, "Under 18"), (1988, nil)] as [(Int?, String?)])
  func ageIsMinded(born: Int?, caution: String?) {
    let app = AppDriver(records: [Self.profile(born: born)])
    for words in ["Your age is not known", "Under 18:"] {
      #expect(app.screen.contains(words) == (caution.map { words.hasPrefix($0) } ?? false))
    }
  }

  @Test func bothKneesAreLoggedApart() {
    let app = AppDriver(records: [Self.profile(side: .both)])
    #expect(app.screen.contains("Quad set, left"))
    #expect(app.screen.contains("Quad set, right"))
  }

  @Test func aClickSelectsAndASecondOneTicks() {
    var app = app
    app.press("3 Enter")
    let row = app.row(of: "Straight-leg raise")
    app.click(x: 20, y: row)
    #expect(app.state.journal.rows.count == 2)
    #expect(app.screen.contains("> [ ][ ][ ] Straight-leg raise"))
    app.click(x: 20, y: row)
    #expect(app.screen.contains("> [x][ ][ ] Straight-leg raise"))
  }
}

@Suite struct TodayNoticeTests {
  private static func report(_ change: (inout SymptomReport) -> Void) -> Record {
    var report = SymptomReport()
    change(&report)
    return Record(id: "r", at: AppDriver.morning, entry: .report(report))
  }

  private func app() -> AppDriver {
    let report = Self.report { $0.mechanical = [.lockedNow] }
    let notice = Record(id: "n", at: AppDriver.morning, entry: .notice(Notice(report: "r", rules: ["U4"])))
    return AppDriver(records: [TodayTests.profile(), report, notice])
  }

  @Test func theNoticeTakesThePlaceOfTheList() {
    var app = app()
    app.press("Esc")
    #expect(app.screen.contains("Urgent: be seen today"))
    #expect(!app.screen.contains("Quad set"))
    app.press("Space")
    #expect(app.state.message?.contains("no exercise in this list") == true)
  }

  @Test func aCheckInIsStillRecorded() {
    var app = app()
    app.press("4 Enter")
    #expect(app.records { if case .checkIn = $0 { true } else { false } }.count == 1)
  }

  @Test func theAllClearBringsTheListBack() {
    var app = app()
    app.press("Esc C")
    app.type("Dr. Ames")
    app.press("Enter")
    #expect(app.screen.contains("Quad set"))
    guard
      case .clearance(let clearance) = app.records({ if case .clearance = $0 { true } else { false } }).first?
        .entry
    else {
      Issue.record("no clearance")
      return
    }
    #expect(clearance == Clearance(notice: "n", by: "Dr. Ames"))
    app.press("u")
    #expect(!app.screen.contains("Quad set"))
  }

  @Test func correctingTheReportReleasesItAndANewOneDoesNot() {
    var app = app()
    app.press("Esc")
    let other = Record(id: "r2", at: app.now, entry: .report(SymptomReport()))
    app.state.journal.apply(other)
    #expect(!app.screen.contains("Quad set"))
    var corrected = Self.report { $0.mechanical = [.clickPainless] }
    corrected.recorded = app.now.instant
    app.state.journal.apply(corrected)
    #expect(app.screen.contains("Quad set"))
  }

  @Test func strongMorningPainRaisesTheNoticeAtOnce() {
    var app = AppDriver(records: [TodayTests.profile()])
    app.press("9 Enter")
    #expect(app.screen.contains("Urgent: be seen today"))
    app.press("Enter")
    #expect(!app.screen.contains("Quad set"))
    app.press("u")
    #expect(app.screen.contains("Quad set"))
    #expect(app.state.message == "undone: pain 9 this morning")
  }
}
