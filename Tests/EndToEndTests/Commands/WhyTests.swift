import Testing

/// What `patella why` answers.
struct WhyTests {
  @Test(arguments: [
    ("why", 0), ("why --date 2020-01-01", 66), ("why --date 2999-01-01", 64), ("why --date may", 64),
  ])
  func status(_ words: String, _ status: Int32) throws {
    let outcome = try Home().patella(words)
    #expect(outcome.status == status, "\(outcome.error)")
  }

  @Test func namesTheRuleAndTheRecords() throws {
    let home = try Home()
    let id = try home.record("plan days 2 --reason holidays")
    let shown = try home.patella("why").output
    for part in ["From now on 2 sessions a week.", "source  You", id, "holidays"] {
      #expect(shown.contains(part), "\(part) is not in \(shown)")
    }
  }

  @Test func everyDayOfAStoryHasAReason() throws {
    let home = try Home()
    try home.patella("demo --days 120 --seed 3 --until 2026-06-30")
    for day in ["2026-04-01", "2026-05-03", "2026-06-30"] {
      let outcome = try home.patella("why --date \(day)")
      #expect(outcome.status == 0, "\(outcome.error)")
      #expect(outcome.lines.allSatisfy { $0.count <= 80 })
      #expect(outcome.output.contains("rule    ") && outcome.output.contains("source  "))
    }
  }

  @Test func whatComesLaterChangesNoEarlierDay() throws {
    let home = try Home()
    try home.patella("demo --days 120 --seed 3 --until 2026-06-30")
    let before = try home.patella("why --date 2026-05-03").output
    try home.record("check-in 9 --side left --date 2026-06-30T06:00")
    try home.record("limit no_exercise --date 2026-06-30")
    #expect(try home.patella("why --date 2026-05-03").output == before)
  }
}
