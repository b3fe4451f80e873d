import Testing

/// What `patella experiment` lays out, tells and ends.
struct ExperimentTests {
  /// A runner whose knee took yesterday's run.
  private static func home() throws -> Home {
    let home = try Home()
    try home.record("run 6 36 pain 1 after 1 yesterday")
    let line = try #require(try home.history("--kind run").first)
    let at = try #require(line.firstRange(of: #""at":""#))
    let date = String(line[at.upperBound...].prefix(10))
    try home.record("check-in 1 --swelling none --date \(date)")
    try home.record("check-in 1 --swelling none")
    return home
  }

  @Test func itIsBegunLookedAtAndStopped() throws {
    let home = try Self.home()
    #expect(try home.patella("experiment").output.contains("No experiment yet"))
    try home.record("experiment start cadence5 --pairs 6")
    let status = try home.patella("experiment status")
    #expect(status.output.contains("How to read it"))
    #expect(status.output.contains("Next run of your experiment (1 of 12): "), "\(status.output)")
    #expect(
      status.lines.allSatisfy { $0.count <= 80 })
    #expect(try home.patella("experiment start shoes").status == 65)
    let run = try home.record("run 5 30 pain 1 after 1")
    #expect(try home.patella("experiment").output.contains("1 of 12 runs are done"))
    try home.record("experiment leave \(run)")
    #expect(try home.patella("experiment").output.contains("0 of 12 runs are done"))
    try home.record("experiment stop")
    #expect(try home.patella("experiment").output.contains("stopped on"))
    #expect(try home.patella("experiment stop").status == 65)
    #expect(try home.patella("undo").status == 0)
    #expect(try home.patella("experiment").output.contains("0 of 12 runs are done"))
    #expect(try home.patella("verify").status == 0)
  }

  @Test(arguments: ["jsonl", "csv"])
  func anExportHoldsIt(format: String) throws {
    let (home, other) = (try Self.home(), try Home())
    try home.record("experiment start warm-up")
    let file = other.path + "/export"
    try write(try home.patella("export --format \(format)").output, to: file)
    #expect(try other.patella("import \(file)").status == 0)
    let line = try #require(try home.history("--kind experiment").first)
    #expect(line.contains(#""first":"no warm-up""#) && line.contains(#""order":""#))
    #expect(try other.history("--kind experiment") == [line])
  }

  @Test(arguments: [
    ("experiment start", 64), ("experiment start downhill", 64), ("experiment start cadence5 --pairs 3", 64),
    ("experiment start --first uphill --second flat", 64),
    ("experiment start cadence5 --first a --second b", 64),
    ("experiment stop now", 64), ("experiment leave", 64), ("experiment leave nothing", 65),
    ("experiment --pairs 6", 64), ("experiment jump", 64), ("experiment start cadence5", 65),
  ])
  func status(_ words: String, _ status: Int32) throws {
    let outcome = try Home().patella(words)
    #expect(outcome.status == status, "\(outcome.error)")
  }

  @Test func aKneeThatHurtsBeginsNone() throws {
    let home = try Self.home()
    try home.record("check-in 5 --swelling clear")
    let outcome = try home.patella("experiment start cadence5")
    #expect(outcome.status == 65 && outcome.error.contains("No experiment now."), "\(outcome.error)")
    #expect(try home.history("--kind experiment").isEmpty)
  }
}
