import KneeDomain
import Testing

@Suite struct SportLineTests {
  private static let today = Day(year: 2026, month: 11, day: 21)

  private func line(_ text: String) -> SportLine { SportLine(text, today: Self.today) }

  @Test(arguments: [
    ("cycling 45", ActivityEntry(sport: "cycling", minutes: 45)),
    ("45 cycling", ActivityEntry(sport: "cycling", minutes: 45)),
    (
      "cross country skiing 1:05:00 effort 6,5 pain 2",
      ActivityEntry(sport: "cross country skiing", minutes: 65, effort: 6.5, painDuring: Score(2))
    ),
    ("pain 0 Yoga 30min rpe 2", ActivityEntry(sport: "Yoga", minutes: 30, effort: 2, painDuring: Score(0))),
    ("5-a-side 60", ActivityEntry(sport: "5-a-side", minutes: 60)),
    (#""pain cave 2" 40 min"#, ActivityEntry(sport: "pain cave 2", minutes: 40)),
  ])
  func oneLineIsASession(text: String, activity: ActivityEntry) {
    #expect(line(text).activity == activity && line(text).day == Self.today)
  }

  @Test(arguments: [
    ("", RunLineProblem.noSport), ("45", .noSport), ("cycling", .noTime), ("running 45", .isRun),
    ("Run 45", .isRun), ("cycling 45 30", .twice(.time)), ("cycling 45 effort", .missing(.effort)),
    ("cycling 45 effort 11", .unusable(.effort, "11")), ("cycling 45 pain 3.5", .unusable(.pain, "3.5")),
    ("cycling 45 efort 5", .unknown("efort", nearest: "effort")),
    ("cycling efort 5", .unknown("efort", nearest: "effort")),
    ("cycling 45 outdoors", .unknown("outdoors", nearest: nil)),
    ("cycling 45 2026-11-22", .future(Day(year: 2026, month: 11, day: 22))),
  ])
  func whatIsWrongIsNamed(text: String, problem: RunLineProblem) {
    #expect(line(text).problem == problem)
    #expect(line(text).activity == nil && !problem.sentence.isEmpty)
  }

  @Test(arguments: [
    ActivityEntry(sport: "cycling", minutes: 45), ActivityEntry(sport: "5-a-side", minutes: 61.5),
    ActivityEntry(sport: "cross country skiing", minutes: 65, effort: 6.5, painDuring: Score(2)),
    ActivityEntry(sport: "today 5", minutes: 10, effort: 3),
  ])
  func whatWasRecordedIsReadAgain(activity: ActivityEntry) {
    let text = RunLine.text(RunLine.parts(of: activity, on: Day(year: 2026, month: 11, day: 3)))
    #expect(line(text).activity == activity && line(text).day.iso == "2026-11-03", "\(text)")
  }
}
