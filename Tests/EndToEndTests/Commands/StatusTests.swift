import Testing

/// The exit status of every command, by case.
struct StatusTests {
  @Test(arguments: [
    ("--help", 0), ("--version", 0), ("check-in --help", 0), ("bogus", 64), ("--bogus", 64),
    ("check-in 3", 0),
    ("check-in 0 --side left --swelling little --worst 5 --stiffness 10 --meds --sleep 7", 0),
    ("check-in", 64), ("check-in 11", 64), ("check-in x", 64), ("check-in 3 --side up", 64),
    ("check-in 3 --swelling much", 64), ("check-in 3 --date tomorrow", 64),
    ("check-in 3 --date 2999-01-01", 64),
    ("check-in 3 --date 2020-02-30", 64), ("check-in 3 --date 2020-02-29", 0),
    ("pain 4 --at patellar_tendon", 0), ("pain 4 --at patellar_tendon --at hip_groin --when after_run", 0),
    ("pain 4", 64), ("pain 4 --at nowhere", 64), ("pain 4 --at calf --when never", 64),
    ("done wall_sit", 0), ("done wall_sit --sets 3 --reps 12 --hold 30 --load 10 --pain 2 --again", 0),
    ("done wall_sit --sets 0", 64), ("done", 64),
    ("run 5.2 --minutes 31", 0), ("run 5.2 --minutes 31 --pain 2 --shoe Ghost --date 2026-01-01T07:10", 0),
    ("run 3 --minutes 30 --ladder 4 --after 1 --downhill", 0), ("run 3 --minutes 30 --ladder 13", 64),
    ("session --pain 2 --after 1 --no-limp --meds", 0), ("session --limp --date 2026-01-01", 0),
    ("session", 64),
    ("session --pain 11", 64), ("run 5.2", 64), ("run -1 --minutes 3", 64),
    ("run 5.2 31 trail pain 2", 0), ("run 5,2km 31:20 effort 5 --cadence 168 --descent 80 yesterday", 0),
    ("run 5 31 trial", 64), ("run 5 31 --effort 11", 64), ("run 5 31 --cadence 5", 64), ("run", 64),
    ("run --plan 8", 0), ("run --plan 5mi", 0), ("run --plan far", 64), ("run 5 31 --plan 8", 64),
    ("activity cycling 45 --effort 5 --pain 1", 0), ("activity cycling", 64), ("activity running 30", 64),
    ("activity rowing 20 --effort x", 64), ("shoe", 0), ("shoe blue --before 120", 0), ("shoe --retire", 64),
    ("shoe blue --before x", 64), ("load", 0), ("load --json", 0), ("load 5", 64),
    ("history", 0), ("history --json", 0), ("history --kind chekIn", 64), ("history --from x", 64),
    ("edit nobody pain=3", 66), ("edit nobody", 64), ("edit nobody pain", 64), ("delete nobody", 66),
    ("delete", 64), ("undo", 66), ("clear", 66), ("themes", 0), ("doctor", 0),
  ])
  func status(_ words: String, _ status: Int32) throws {
    let outcome = try Home().patella(words)
    #expect(outcome.status == status, "\(outcome.error)")
    #expect(outcome.status == 0 || !outcome.error.isEmpty)
  }

  @Test(arguments: ["--data %/d check-in 3", "check-in 3 --data %/d", "check-in --data=%/d 3"])
  func dataFolderBeforeOrAfterTheSubcommand(_ words: String) throws {
    let home = try Home()
    let filled = words.replacing("%", with: home.path)
    #expect(try home.patella(filled).status == 0)
    #expect(names(in: home.path + "/d/journal").contains { $0.hasSuffix(".jsonl") })
    #expect(names(in: home.journal).isEmpty)
  }

  @Test func foldersFromTheEnvironment() throws {
    let outer = try TemporaryFolder()
    let home = try Home(["PATELLA_DATA": outer.path + "/data", "PATELLA_CONFIG": outer.path + "/config"])
    try home.patella("check-in 3")
    #expect(names(in: outer.path) == ["config", "data"])
    let xdg = try Home(["XDG_DATA_HOME": outer.path + "/share", "XDG_CONFIG_HOME": "not/absolute"])
    try xdg.patella("check-in 3")
    #expect(names(in: outer.path + "/share") == ["patella"])
    #expect(names(in: xdg.config) == ["steps.jsonl"])
  }

  @Test func outputThatCannotBeWritten() throws {
    let home = try Home()
    try home.patella("check-in 3")
    let process = try Program.start(
      [try Program.patella(), "history"], environment: home.environment, input: "/dev/null",
      output: "/dev/full", error: home.path + "/err")
    #expect(process.wait().status == 74)
    #expect(try read(home.path + "/err").contains("standard output cannot be written"))
  }
}
