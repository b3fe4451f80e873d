import KneeDomain
import KneeStore
import TerminalKit
import Testing

@testable import PatellaApp

@Suite struct VolumePageTests {
  private static func exercise(_ id: String, _ back: Int, sets: Int) -> Record {
    let day = ViewsSample.today.adding(days: -back)
    let at = LocalTime.fixed(offset: 3600).moment(date: day, second: 60_000)
    let set = ExerciseSet(reps: 10)
    return Record(
      id: "\(id)\(back)", at: at, recorded: at.instant,
      entry: .exercise(ExerciseEntry(day: day, exercise: id, sets: Array(repeating: set, count: sets))))
  }

  private static func morning(_ back: Int, _ minutes: Int?) -> Record {
    let at = LocalTime.fixed(offset: 3600).moment(date: ViewsSample.today.adding(days: -back), second: 25_000)
    return Record(
      id: "m\(back)", at: at, recorded: at.instant,
      entry: .checkIn(CheckIn(pain: score(2), stiffnessMinutes: minutes)))
  }

  /// Today is a Saturday: 5 days back is the Monday of this week, 6 the Sunday of the week before.
  @Test func setsAreCountedByWeekAndGroup() {
    let records = [
      Self.exercise("wall_sit", 5, sets: 3), Self.exercise("clamshell", 0, sets: 2),
      Self.exercise("wall_sit", 6, sets: 4), Self.exercise("my_own", 20, sets: 1), Self.morning(6, 30),
      Self.morning(8, 10), Self.morning(9, nil), Self.morning(10, 0), Self.morning(11, 5),
    ]
    let weeks = ViewsSample.app(.volume, records: records).state.progress.volume.weeks
    #expect(weeks.map(\.total) == [1, 0, 4, 5])
    #expect(weeks.last?.sets == [.knee: 3, .hip: 2])
    #expect(weeks.first?.sets == [nil: 1])
    #expect(weeks.map(\.medianStiffness) == [nil, nil, 7.5, nil])
  }

  @Test func theReadOutFollowsTheCursor() {
    var app = ViewsSample.app(
      .volume, records: [Self.exercise("wall_sit", 0, sets: 3), Self.exercise("clamshell", 9, sets: 2)])
    #expect(app.screen.contains("Week of 16 Nov 2026: 3 sets: knee 3"))
    app.press("h")
    #expect(app.screen.contains("Week of 9 Nov 2026: 2 sets: hip 2"))
    app.press("h")
    #expect(app.screen.contains("Week of 9 Nov 2026"))
    app.press("y .")
    #expect(app.screen.contains("Week of 16 Nov 2026"))
    #expect(app.effects.contains { if case .copy(let text) = $0 { text.contains("hip 2") } else { false } })
  }
}
