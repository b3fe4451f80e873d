import Glibc
import Testing

/// Imports beside an open session, beside one another, and while they are killed.
@Suite(.serialized) struct ImportUnderFireTests {
  private static let header =
    "Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance,Elapsed Time,Moving Time,Distance\n"

  /// Strava's table of a run a day, in days of 2025 and 2026.
  private func table(_ days: Range<Int>) -> String {
    Self.header
      + days.map { day in
        let (month, date) = (day / 28 % 12 + 1, day % 28 + 1)
        let year = 2024 + day / 336
        return
          "\(1000 + day),\(year)-\(two(month))-\(two(date)) 05:12:30,Run,Run,1905,\(5 + day % 4).00,1905.0,1862.0,\(5 + day % 4)000.0\n"
      }.joined()
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  @Test func anOpenSessionShowsWhatIsImportedBesideIt() throws {
    let home = try Home()
    try home.addProfile(#""side":"left","birthYear":1990,"since":"2026-01-01""#)
    try home.record("check-in 3 --side left")
    try write(table(0..<200), to: home.path + "/first.csv")
    try write(table(0..<400), to: home.path + "/second.csv")
    let terminal = try Tmux(home, size: "100x30")
    try terminal.run("patella --pane runs")
    try terminal.wait(for: "[6 Runs]")
    #expect(try home.patella("import \(home.path)/first.csv").output.hasPrefix("added 200 runs"))
    try terminal.wait(for: "5.0   31:02")
    // What is recorded here goes on where the files of the journal were replaced.
    try terminal.press("1")
    try terminal.press("Space")
    try terminal.wait(for: "[x]")
    #expect(try home.patella("import \(home.path)/second.csv").output.hasPrefix("added 200 runs"))
    try terminal.press("u")
    try terminal.wait(for: "undone")
    try terminal.press("Space")
    try terminal.wait(for: "[x]")
    try terminal.press("q")
    #expect(try terminal.waitForPrompt() == 0)
    #expect(try home.history("--kind run").count == 400)
    #expect(try home.history("--kind checkIn").count == 1)
    #expect(try home.history("--kind exercise").count == 1)
    let verification = try home.patella("verify")
    #expect(verification.status == 0 && !verification.output.contains("note:"), "\(verification.output)")
  }

  @Test func importsAtOneTimeAddEachRunOnce() throws {
    let home = try Home()
    try home.record("check-in 3 --side left")
    try write(table(0..<250), to: home.path + "/a.csv")
    try write(table(100..<350), to: home.path + "/b.csv")
    let program = try Program.patella()
    let commands = [
      ["import", home.path + "/a.csv"], ["import", home.path + "/b.csv"], ["import", home.path + "/a.csv"],
      ["check-in", "2", "--side", "left"],
    ]
    let running = try commands.enumerated().map { index, command in
      try Program.start(
        [program] + command, environment: home.environment, input: "/dev/null",
        output: "\(home.path)/out-\(index)", error: "\(home.path)/err-\(index)")
    }
    for (index, process) in running.enumerated() {
      let status = process.wait().status
      let error = try read("\(home.path)/err-\(index)")
      #expect(status == 0, "\(error)")
    }
    #expect(try home.history("--kind run").count == 350)
    #expect(try home.history("--kind checkIn").count == 2)
    let lines = try home.patella("export").lines
    #expect(Set(lines).count == lines.count && lines.count == 352)
    let verification = try home.patella("verify")
    #expect(verification.status == 0 && !verification.output.contains("note:"), "\(verification.output)")
  }

  /// Killed before any of its calls that change files: every old line is there, and importing again completes it.
  @Test(arguments: ["write", "rename", "fsync"])
  func anImportThatIsKilledLosesNothing(_ call: String) throws {
    let home = try Home()
    try write(table(0..<84), to: home.path + "/first.csv")
    try write(
      table(0..<84).replacing("\n10", with: "\n20").replacing(":12:30", with: ":52:30"),
      to: home.path + "/second.csv")
    try home.patella("import \(home.path)/first.csv")
    let before = try home.patella("export").lines
    var kills = 0
    for number in 1...60 {
      let outcome = try Program.run(
        [
          try Program.tool("strace"), "-f", "-qq", "-o", "/dev/null", "-e",
          "inject=\(call):signal=KILL:when=\(number)", try Program.patella(), "import",
          home.path + "/second.csv",
        ], environment: home.environment)
      let after = Set(try home.patella("export").lines)
      #expect(before.allSatisfy(after.contains), "\(call) \(number)")
      #expect(try home.patella("verify").status == 0)
      if outcome.signal == 0 { break }
      kills += 1
    }
    #expect(kills > 0)
    #expect(try home.patella("import \(home.path)/second.csv").status == 0)
    #expect(try home.history("--kind run").count == 168)
  }
}
