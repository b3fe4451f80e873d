import Testing

/// What `patella plan` shows and records, and what a notice refuses.
struct PlanTests {
  @Test(arguments: [
    ("plan", 0), ("plan --if green", 0), ("plan --if amber", 0), ("plan --if red", 0), ("plan days 4", 0),
    ("plan start itbs", 0), ("plan start itbs --by Smith --reason MRI", 0), ("plan equipment none", 0),
    ("plan equipment step,band,weights", 0), ("plan avoid impact,squat", 0), ("plan remove quad_set", 0),
    ("plan dose quad_set 3x15", 0), ("plan make stairs 2x10 The stairs at work", 0), ("plan phase 2", 0),
    ("plan dance", 64), ("plan days 9", 64), ("plan start knee", 64), ("plan phase 7", 64),
    ("plan equipment jetpack", 64), ("plan avoid nothing", 0), ("plan add sqat", 64), ("plan swap squat", 64),
    ("plan dose squat lots", 64), ("plan --if blue", 64), ("plan days 4 --if green", 0),
    ("plan --by Smith", 64),
    ("plan dose squat 3x10", 64),
  ])
  func status(_ words: String, _ status: Int32) throws {
    let outcome = try Home().patella(words)
    #expect(outcome.status == status, "\(outcome.error)")
    // What was recorded is one line, however long.
    #expect(outcome.lines.allSatisfy { $0.count <= 80 || $0.contains("\t") }, "\(outcome.output)")
    #expect(status == 0 || !outcome.error.isEmpty)
  }

  @Test func whereItStands() throws {
    let shown = try Home().patella("plan").output
    for part in [
      "Phase 1: settle", "What opens phase 2", "This week", "quad_set", "Running: ", "patella why",
    ] {
      #expect(shown.contains(part), "\(part) is missing")
    }
  }

  @Test func everyTestItAsksForCanBeTaken() throws {
    let home = try Home()
    for words in ["plan phase 1", "plan phase 2 --by Smith", "plan phase 3 --by Smith"] {
      try home.patella(words)
      let shown = try home.patella("plan").output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let tests = shown.matches(of: /patella test (\w+)/).map { String($0.output.1) }
      #expect(!tests.isEmpty)
      for test in tests { #expect(try home.patella("test \(test)").status == 0, "\(test)") }
    }
  }

  @Test func aChangeSaysWhatItDoesAndHolds() throws {
    let home = try Home()
    let outcome = try home.patella("plan days 4 --reason holidays")
    #expect(outcome.lines.count == 1 && outcome.output.contains("4 sessions a week"))
    let line = try home.history("--kind plan").joined()
    #expect(
      line.contains(#""action":{"daysPerWeek":4,"do":"days"}"#) && line.contains(#""reason":"holidays""#))
    #expect(try home.patella("plan").output.contains("4 sessions a week"))
    #expect(try home.patella("undo").status == 0)
    #expect(try home.patella("plan").output.contains("3 sessions a week"))
  }

  @Test func aChangeIsTriedWithoutARecord() throws {
    let home = try Home()
    let shown = try home.patella("plan days 4 --if green").output
    #expect(shown.contains("From now on 4 sessions a week") && shown.contains("not recorded"))
    #expect(try home.patella("plan").output.contains("3 sessions a week"))
    #expect(try home.history("--kind plan").isEmpty)
  }

  @Test func anExerciseThatIsTakenOutLeavesToday() throws {
    let home = try Home()
    #expect(try home.patella("today").output.contains("quad_set"))
    try home.record("plan remove quad_set")
    #expect(try !home.patella("today").output.contains("quad_set"))
  }

  @Test(arguments: ["plan", "plan --if green", "why", "today", "test calf_raise_single"])
  func aPlainTerminalGetsPlainLetters(_ words: String) throws {
    let home = try Home(["LC_ALL": "C"])
    try home.record("plan dose quad_set 3x15")
    let outcome = try home.patella(words)
    #expect(outcome.status == 0 && outcome.output.utf8.allSatisfy { $0 < 0x80 }, "\(outcome.output)")
  }

  @Test func aClinicianIsHeardAndOutranksTheProgram() throws {
    let home = try Home()
    #expect(try home.patella("today").output.contains("quad_set"))
    try home.record("limit forbid quad_set")
    #expect(try !home.patella("today").output.contains("quad_set"))
    #expect(try home.patella("plan").output.contains("! Not quad set."))
  }

  @Test func anUrgentNoticeRefusesPlansButNoRecords() throws {
    let home = try Home()
    try home.patella("assess --save", input: #"{"mechanical":["locked_now"]}"#)
    let refused = try home.patella("plan days 4")
    #expect(refused.status == 66 && refused.error.contains("patella clear"))
    #expect(try home.history("--kind plan").isEmpty)
    let shown = try home.patella("plan").output
    #expect(shown.contains("Urgent: be seen today") && !shown.contains("quad_set"))
    #expect(try home.patella("plan --if green").output.contains("Urgent: be seen today"))
    for words in ["done wall_sit", "run 3 --minutes 20", "test walk 20", "limit no_impact", "check-in 2"] {
      #expect(try home.patella(words).status == 0, "recording is never refused: \(words)")
    }
    try home.patella("clear --by Smith")
    #expect(try home.patella("plan days 4").status == 0)
  }

  @Test func aMilderNoticeRefusesOnlyMore() throws {
    let home = try Home()
    try home.patella(
      "assess --save",
      input: #"{"regions":["lateral_joint_line"],"swelling":["recurrent_effusion"],"age":40}"#)
    try #require(try home.history("--kind notice").count == 1)
    #expect(try home.patella("plan phase 3").status == 66)
    #expect(try home.patella("plan equipment none").status == 0)
  }
}
