import Testing

/// What the commands that record write and print.
struct RecordTests {
  @Test func aRecordIsOneLineWithItsId() throws {
    let home = try Home()
    let outcome = try home.patella("check-in 3 --side left")
    let id = try home.history().joined().split(separator: "\"id\":\"").last?.prefix(26)
    #expect(outcome.lines.count == 1)
    #expect(outcome.output.hasPrefix((id ?? "no id") + "\tcheck-in: pain 3, left knee"))
    #expect(outcome.error.isEmpty)
  }

  @Test func fieldsOfEveryKind() throws {
    let home = try Home()
    try home.patella(
      "check-in 3 --side left --swelling little --worst 5 --stiffness 10 --meds --sleep 7.5 --date 2026-01-02"
    )
    try home.patella(
      [
        "pain", "4", "--at", "mcl", "--at", "calf", "--when", "after_run", "--note", "a \"b\"\u{1B}",
        "--date",
        "2026-01-03T07:10",
      ])
    try home.patella("done wall_sit --sets 2 --hold 30 --load 2.5 --pain 1 --side right --date 2026-01-04")
    try home.patella("run 5.2 --minutes 31 --pain 2 --shoe Ghost --ladder 9 --date 2026-07-01T07:10:05+05:45")
    let expected = [
      #"{"at":"2026-01-02T12:00:00+01:00","dayOnly":true,"kind":"checkIn","meds":true,"pain":3,"side":"left","#
        + #""sleepHours":7.5,"stiffnessMin":10,"swelling":"little","v":1,"worst24h":5}"#,
      #"{"at":"2026-01-03T07:10:00+01:00","kind":"pain","note":"a \"b\"\u001b","pain":4,"regions":["mcl","calf"],"#
        + #""v":1,"when":"after_run"}"#,
      #"{"at":"2026-01-04T12:00:00+01:00","day":"2026-01-04","dayOnly":true,"exercise":"wall_sit","#
        + #""kind":"exercise","painDuring":1,"sets":[{"holdSec":30,"loadKg":2.5},{"holdSec":30,"loadKg":2.5}],"#
        + #""side":"right","v":1}"#,
      #"{"at":"2026-07-01T07:10:05+05:45","kind":"run","km":5.2,"ladder":9,"minutes":31,"painDuring":2,"shoe":"Ghost","v":1}"#,
    ]
    let lines = try home.history()
    #expect(lines.count == expected.count)
    for (line, expected) in zip(lines, expected) { #expect(withoutNames(line) == expected) }
  }

  @Test func anExerciseHasOneRecordADay() throws {
    let home = try Home()
    let first = try home.record("done wall_sit --sets 2 --hold 30 --side left")
    #expect(try home.record("done wall_sit --sets 1 --hold 45 --side left --again") == first)
    #expect(
      try home.history().first?.contains(#""sets":[{"holdSec":30},{"holdSec":30},{"holdSec":45}]"#) == true)
    #expect(try home.record("done wall_sit --sets 1 --hold 45 --side left") == first)
    #expect(try home.history().first?.contains(#""sets":[{"holdSec":45}]"#) == true)
    #expect(try home.record("done wall_sit --sets 1 --side right") != first)
    #expect(try home.record("done wall_sit --sets 1 --side left --date 2026-01-01") != first)
    #expect(try home.history().count == 3)
  }

  @Test func editChangesFieldsAndRefusesOthers() throws {
    let home = try Home()
    let id = try home.record("pain 4 --at mcl --date 2026-01-02")
    #expect(try home.patella("edit \(id) pain=5 regions=lcl,calf note=true at=2026-01-03T08:00").status == 0)
    let line = try home.history().joined()
    for part in [#""pain":5"#, #""regions":["lcl","calf"]"#, #""note":"true""#, "2026-01-03T08:00:00+01:00"] {
      #expect(line.contains(part))
    }
    #expect(!line.contains("dayOnly"))
    for (change, status) in [
      ("pain=11", 65), ("pain=", 65), ("regions=nowhere", 65), ("kind=run", 65), ("id=x", 65), ("foo=1", 65),
      ("at=2999-01-01", 64), ("at=x", 64), ("recorded=2026-01-01T00:00:00Z", 65),
    ] as [(String, Int32)] {
      #expect(try home.patella("edit \(id) \(change)").status == status, "\(change)")
    }
    #expect(try home.history().joined() == line)
  }

  @Test func undoTakesBackStepByStep() throws {
    let home = try Home()
    let id = try home.record("pain 4 --at mcl")
    try home.patella("edit \(id) pain=5")
    try home.patella("edit \(id) pain=6")
    try home.patella("delete \(id)")
    #expect(try home.history() == [])
    for pain in [6, 5, 4] {
      #expect(try home.patella("undo").status == 0)
      #expect(try home.history().joined().contains("\"pain\":\(pain),"))
    }
    #expect(try home.patella("undo").output == "\(id)\tundone: pain 4, inner side strap\n")
    #expect(try home.history() == [])
    #expect(try home.patella("undo").status == 66)
  }

  @Test func undoLeavesWhatAnotherProgramWrote() throws {
    let home = try Home()
    let id = try home.record("pain 4 --at mcl")
    let other = try Home(["PATELLA_DATA": home.path + "/.local/share/patella"])
    try other.patella("edit \(id) pain=7")
    #expect(try home.patella("undo").status == 66)
    #expect(try home.history().joined().contains("\"pain\":7"))
  }

  @Test func aNoticeIsWrittenAndPrinted() throws {
    let home = try Home()
    let outcome = try home.patella("pain 9 --at upper_calf --side left")
    #expect(outcome.status == 0)
    #expect(outcome.lines.count == 1)
    #expect(outcome.error.contains("Urgent: be seen today"))
    #expect(try home.history("--kind notice").count == 1)
    #expect(try home.patella("clear --by Smith").output.contains("all-clear by Smith"))
    #expect(try home.patella("clear").status == 66)
  }

  @Test func correctingTheRecordReleasesItsNotice() throws {
    let home = try Home()
    let id = try home.record("pain 9 --at upper_calf --side left")
    try home.patella("check-in 1 --side left")
    try home.patella("edit \(id) pain=2 regions=mcl")
    #expect(try home.patella("clear").status == 66)
    #expect(try home.patella("edit \(id) pain=9").error.contains("Urgent"))
    #expect(try home.patella("undo").status == 0)
    #expect(try home.patella("clear").status == 66)
  }
}

/// A line of the journal without its id and the time of recording.
private func withoutNames(_ line: String) -> String {
  line.replacing(/"id":"[^"]*",/, with: "").replacing(/"recorded":"[^"]*",/, with: "")
}
