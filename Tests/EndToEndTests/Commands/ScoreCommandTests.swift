import Testing

/// What `patella score` records and shows.
struct ScoreCommandTests {
  @Test(arguments: [
    ("score", 0), ("score akps", 0), ("score akps 78", 0), ("score akps 101", 64), ("score akp 78", 64),
    ("score akps x", 64), ("score psfs 6", 0), ("score psfs 6 --item stairs", 0),
    ("score akps 6 --item stairs", 64),
    ("score akps --item stairs", 64), ("score akps 78 --date 2999-01-01", 64),
  ])
  func status(_ words: String, _ status: Int32) throws {
    let outcome = try Home().patella(words)
    #expect(outcome.status == status, "\(outcome.error)")
    #expect(outcome.lines.allSatisfy { $0.count <= 80 })
  }

  @Test func totalsAreReadWithWhatTheyMean() throws {
    let home = try Home()
    try home.record("score akps 60 --date 2026-01-02")
    try home.record("score akps 72 --date 2026-02-02")
    try home.record("score psfs 3 --item stairs --date 2026-02-02")
    #expect(try home.history("--kind score").count == 3)
    let shown = try home.patella("score akps").output
    #expect(
      shown.contains("2026-01-02  60") && shown.contains("better by 12, more than the 10 that people notice"))
    let list = try home.patella("score").output
    #expect(list.contains("akps           72") && list.contains("stairs 3"))
  }
}
