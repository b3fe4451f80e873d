import Testing

/// What `patella test` records and shows.
struct TestCommandTests {
  @Test(arguments: [
    ("test", 0), ("test side_plank", 0), ("test side_plank 45 --side left --pain 2", 0),
    ("test side_plank 45", 0), ("test side_plnk", 64), ("test side_plank x", 64), ("test side_plank -1", 64),
    ("test side_plank --side left", 64), ("test side_plank 45 --pain 11", 64),
    ("test side_plank 45 --date 2999-01-01", 64),
  ])
  func status(_ words: String, _ status: Int32) throws {
    let outcome = try Home().patella(words)
    #expect(outcome.status == status, "\(outcome.error)")
    #expect(outcome.lines.allSatisfy { $0.count <= 80 })
  }

  @Test func aResultIsRecordedInItsUnit() throws {
    let home = try Home()
    try home.addProfile(#""side":"right""#)
    try home.record("test side_plank 45 --pain 1 --date 2026-01-02")
    let line = try home.history("--kind test").joined()
    for part in [#""pain":1"#, #""side":"right""#, #""test":"side_plank""#, #""unit":"s""#, #""value":45"#] {
      #expect(line.contains(part), "\(part) is not in \(line)")
    }
  }

  @Test func theLegsAreComparedAndTheGoalIsHeldAgainst() throws {
    let home = try Home()
    try home.addProfile(#""side":"left","birthYear":1990,"sex":"F""#)
    try home.record("test single_leg_bridge 18 --side left --date 2026-01-02")
    try home.record("test single_leg_bridge 25 --side right --date 2026-01-02")
    #expect(try home.patella("test").output.contains("left 18 reps, right 25 reps, 72%"))
    let shown = try home.patella("test single_leg_bridge").output
    #expect(shown.contains("2026-01-02  left   18 reps") && shown.contains("the goal is not reached yet"))
    try home.record("test single_leg_bridge 24 --side left --date 2026-02-02")
    let later = try home.patella("test single_leg_bridge").output
    #expect(later.contains("the legs beside each other: 96%") && later.contains("the goal is reached"))
  }

  @Test func aNoticeTakesThePlaceOfTheStepsButRefusesNoRecord() throws {
    let home = try Home()
    #expect(try home.patella("test wall_sit").output.contains("1. "))
    try home.patella("assess --save", input: #"{"mechanical":["locked_now"]}"#)
    let shown = try home.patella("test wall_sit").output
    #expect(shown.contains("Urgent: be seen today") && !shown.contains("1. "))
    #expect(try home.patella("test wall_sit 20 --side left").status == 0)
    try home.patella("clear --by Smith")
    #expect(try home.patella("test wall_sit").output.contains("1. "))
  }
}
