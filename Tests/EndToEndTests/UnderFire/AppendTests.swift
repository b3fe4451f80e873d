import Glibc
import Testing

/// The journal while things go wrong: what was acknowledged is never lost, and what was not leaves no trace
/// but, at worst, one torn line that the check names.
@Suite(.serialized) struct AppendTests {
  /// The calls on the journal of a program that records; a slash begins a pattern.
  private static let calls = [
    "/^openat", "/fstat", "/access", "getdents64", "pread64", "flock", "write", "fsync", "close",
  ]

  @Test(arguments: calls)
  func killedAtEveryCall(_ call: String) throws {
    let home = try Home()
    let first = try home.record("check-in 1 --side left")
    var acknowledged = [first]
    var kills = 0
    for number in 1...100 {
      let outcome = try strace("inject=\(call):signal=KILL:when=\(number)", home, "check-in 2 --side left")
      if let id = outcome.output.split(separator: "\t").first { acknowledged.append(String(id)) }
      try check(home, acknowledged)
      kills += outcome.signal == SIGKILL ? 1 : 0
      if outcome.signal == 0 && outcome.status == 0 { break }
    }
    #expect((1..<100).contains(kills), "\(kills) kills at \(call)")
  }

  @Test(arguments: [
    ("write", "error=ENOSPC"), ("write", "retval=20"), ("fsync", "error=EIO"), ("flock", "error=EBADF"),
  ])
  func aFullOrFailingDiskIsReportedAndNothingIsKept(_ call: String, _ fault: String) throws {
    let home = try Home()
    let first = try home.record("check-in 1 --side left")
    let before = try home.patella("export").output
    let outcome = try strace("inject=\(call):\(fault):when=1", home, "check-in 2 --side left")
    #expect(outcome.status == 74)
    #expect(outcome.output.isEmpty)
    #expect(outcome.error.contains("cannot be written"))
    #expect(try home.patella("export").output == before)
    try check(home, [first])
  }

  /// No file of the program may grow past a size: at once, or in the middle of the second line.
  @Test(arguments: [0, 2048])
  func aLimitOnTheSizeOfFilesIsAFullDisk(blocks: Int) throws {
    let home = try Home()
    let first = try home.record("check-in 1 --side left")
    let month = home.journal + "/" + (try #require(names(in: home.journal).first { $0.hasSuffix(".jsonl") }))
    let line = try read(month)
    let filled = blocks == 0 ? "" : String(repeating: "\n", count: blocks * 512 - line.utf8.count - 60)
    try write(filled + line, to: month)
    let outcome = try Program.run(
      [try Program.tool("sh"), "-c", "ulimit -f \(blocks); exec \"$0\" check-in 2", try Program.patella()],
      environment: home.environment)
    #expect(outcome.signal == 0)
    #expect(outcome.status == 74)
    #expect(try read(month) == filled + line)
    try check(home, [first])
  }

  @Test func fourWritersAtOnce() throws {
    let home = try Home()
    let program = try Program.patella()
    for round in 0..<8 {
      let writers = try (0..<4).map { writer in
        try Program.start(
          [program, "check-in", "\(writer)", "--note", "\(round)"], environment: home.environment,
          input: "/dev/null", output: "\(home.path)/out-\(round)-\(writer)",
          error: "\(home.path)/err-\(round)-\(writer)")
      }
      for writer in writers { #expect(writer.wait().status == 0) }
    }
    let acknowledged = try names(in: home.path).filter { $0.hasPrefix("out-") }.map { name in
      String(try #require(try read(home.path + "/" + name).split(separator: "\t").first))
    }
    #expect(Set(acknowledged).count == 32)
    try check(home, acknowledged)
    #expect(try home.patella("verify").status == 0)
    #expect(try home.history().count == 32)
  }

  @Test func aLockThatIsHeldIsWaitedForAndThenBusy() throws {
    let home = try Home()
    try home.patella("check-in 1")
    let lock = open(home.journal + "/.lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    try #require(lock >= 0 && flock(lock, LOCK_EX) == 0)
    let outcome = try home.patella("check-in 2")
    close(lock)
    #expect(outcome.status == 75)
    #expect(try home.history().count == 1)
    #expect(try home.patella("check-in 2").status == 0)
  }

  /// Everything acknowledged is there; every line can be read but at most one, which is named.
  private func check(_ home: Home, _ acknowledged: [String]) throws {
    let history = try home.history().joined()
    for id in acknowledged { #expect(history.contains(id)) }
    let verification = try home.patella("verify")
    #expect(verification.status == 0 || verification.error.split(separator: "\n").count == 1)
  }

  /// Runs the program with a fault in its calls on the journal and the steps.
  private func strace(_ fault: String, _ home: Home, _ words: String) throws -> Outcome {
    let files = names(in: home.journal).map { home.journal + "/" + $0 }
    let paths = (files + [home.journal, home.config + "/steps.jsonl"]).flatMap { ["-P", $0] }
    return try Program.run(
      [try Program.tool("strace"), "-f", "-qq", "-o", "/dev/null", "-e", fault] + paths
        + [try Program.patella()] + words.split(separator: " ").map(String.init),
      environment: home.environment)
  }
}
