import Testing

@Suite struct RunTests {
  @Test func oneLineAndItsOptionsAreOneRun() throws {
    let home = try Home()
    try home.patella("run 5.2 31:30 trail pain 2 yesterday --effort 4 --cadence 168 --descent 80")
    let line = try #require(try home.history().first)
    for part in [
      #""km":5.2"#, #""minutes":31.5"#, #""surface":"trail""#, #""painDuring":2"#, #""rpe":4"#,
      #""cadence":168"#,
      #""descentM":80"#, #""dayOnly":true"#,
    ] {
      #expect(line.contains(part), "\(line)")
    }
  }

  @Test func aLineThatIsNotUnderstoodRecordsNothing() throws {
    let home = try Home()
    let outcome = try home.patella("run 5.2 31 trial")
    #expect(outcome.status == 64 && outcome.error.contains("did you mean trail?"))
    #expect(try home.history().isEmpty)
  }

  @Test func aLookAheadNamesTheCapAndItsSource() throws {
    let home = try Home()
    try home.patella("run 10 60 pain 1 yesterday")
    let far = try home.patella("run --plan 12").output
    #expect(far.contains("too far") && far.contains("1.64 times") && far.contains("Frandsen"))
    #expect(try home.patella("run --plan 10").output.contains("within what is left"))
    #expect(try home.history().count == 1)
  }

  @Test func aNoticeRefusesThePlanAndNeverTheRecord() throws {
    let home = try Home()
    try home.patella("pain 10 --at patellar_tendon")
    #expect(try home.patella("run --plan 3").output.contains("not now"))
    #expect(try home.patella("run 3 20").status == 0)
  }

  @Test func aPairKeepsItsRunsUnderANewName() throws {
    let home = try Home()
    try home.patella(["shoe", "blue road", "--before", "120"])
    try home.patella("run 5 31 blue road")
    try home.patella("run 5 31 shoe red")
    try home.patella(["shoe", "blue road", "--rename", "old blue"])
    let list = try home.patella("shoe").output
    #expect(list.contains("old blue\t125 km\t1 run\t") && list.contains("red\t5 km"))
    try home.patella(["shoe", "old blue", "--retire"])
    #expect(try home.patella("shoe").output.contains("retired"))
    // A pair that is no longer worn needs its keyword.
    #expect(try home.patella("run 5 31 old blue").status == 64)
    #expect(try home.patella(["shoe", "red", "--rename", "Old Blue"]).status == 64)
  }

  @Test func anotherSportIsOneLine() throws {
    let home = try Home()
    try home.patella("activity cross country skiing 1:05:00 effort 6 pain 2 yesterday")
    let line = try #require(try home.history().first)
    for part in [
      #""sport":"cross country skiing""#, #""minutes":65"#, #""rpe":6"#, #""painDuring":2"#,
      #""dayOnly":true"#,
    ] {
      #expect(line.contains(part), "\(line)")
    }
    let run = try home.patella("activity running 30")
    #expect(run.status == 64 && run.error.contains("patella run"))
    #expect(try home.patella("activity cycling").status == 64)
    #expect(try home.history().count == 1)
  }

  @Test func otherSportsCountAsEffort() throws {
    let home = try Home()
    try home.patella("check-in 1 --side left")
    try home.patella("activity cycling 60 --effort 3")
    #expect(try home.patella("load").output.contains("180 after 0"))
    #expect(
      try home.history().contains { $0.contains(#""kind":"activity""#) && $0.contains(#""sport":"cycling""#) }
    )
  }

  @Test(arguments: [("mi", ["km", "kilometer", "kilometers"]), ("km", ["mi", "mile", "miles"])])
  func noCommandSpeaksInOtherUnits(units: String, foreign: [String]) throws {
    let home = try Home()
    try home.addProfile(#""side":"left","units":"\#(units)","usualKm":28"#)
    try home.patella(["shoe", "blue road", "--before", "790"])
    for line in [
      "10 60 pain 3 blue road 2026-01-10", "8 50 pain 3 blue road yesterday", "25 160 pain 4 blue road",
    ] {
      let recorded = try home.patella("run \(line)").output
      #expect(recorded.contains(" \(units) in "), "\(recorded)")
    }
    try home.patella("plan start itbs")
    try home.patella("check-in 2 --side left")
    let words = { (text: String) in Set(text.lowercased().split { !$0.isLetter }.map(String.init)) }
    for command in [
      "today", "plan", "plan --if green", "why", "load", "prompt", "history", "shoe", "run --plan 9",
      "run --plan 40",
      "chart", "report --format txt", "report --format md", "report --format html", "calendar",
    ] {
      let outcome = try home.patella(command)
      let lines = outcome.lines.filter { !words($0).isDisjoint(with: foreign) }
      #expect(lines.isEmpty, "\(command): \(lines)")
    }
  }
}
