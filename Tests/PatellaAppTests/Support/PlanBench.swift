import KneeDomain
import KneeStore
import TerminalKit

@testable import PatellaApp

/// What the tests of the Plan pane stand on.
enum PlanBench {
  /// Twelve calm days of phase 1: a check-in each, and wall sits every other day.
  static let story: [Record] = {
    var records = [TodayTests.profile()]
    let localTime = LocalTime.fixed(offset: 3600)
    for back in (1...12).reversed() {
      let day = AppDriver.morning.date.adding(days: -back)
      let at = localTime.moment(date: day, second: 25_000)
      let checkIn = CheckIn(side: .left, pain: score(3), worst24h: score(3), swelling: NewSwelling.none)
      records.append(Record(id: "morning\(back)", at: at, entry: .checkIn(checkIn)))
      guard back.isMultiple(of: 2) else { continue }
      let entry = ExerciseEntry(
        day: day, exercise: "wall_sit",
        sets: Array(repeating: ExerciseSet(holdSeconds: 20), count: 3), painDuring: score(2))
      let evening = localTime.moment(date: day, second: 65_000)
      records.append(Record(id: "wall\(back)", at: evening, entry: .exercise(entry)))
    }
    return records
  }()

  /// The app on a page of the plan.
  static func app(
    _ page: PlanPage, _ width: Int = 80, _ height: Int = 24, glyphs: GlyphLevel = .braille,
    more records: [Record] = []
  ) -> AppDriver {
    var app = AppDriver(
      size: Size(width: width, height: height), glyphs: glyphs, records: story + records)
    app.press("Esc 5")
    let turns = PlanPage.allCases.firstIndex(of: page) ?? 0
    for _ in 0..<turns { app.press("Right") }
    return app
  }

  /// The changes of the plan that the journal holds.
  static func changes(_ app: AppDriver) -> [PlanChange] {
    app.state.journal.records.compactMap { if case .plan(let change) = $0.entry { change } else { nil } }
  }
}
