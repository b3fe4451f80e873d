import Testing

/// What `patella limit` records and lists.
struct LimitTests {
  @Test(arguments: [
    ("limit", 0), ("limit no_impact", 0), ("limit no_running --until 2999-01-01", 0), ("limit bend 60", 0),
    ("limit forbid squat", 0), ("limit prescribe squat 3x10 --note sore", 0),
    ("limit no_impct", 64), ("limit bend 600", 64), ("limit forbid sqat", 64),
    ("limit prescribe squat 30", 64),
    ("limit --until 2026-12-24", 64), ("limit no_impact --until soon", 64),
  ])
  func status(_ words: String, _ status: Int32) throws {
    let outcome = try Home().patella(words)
    #expect(outcome.status == status, "\(outcome.error)")
    #expect(status == 0 || !outcome.error.isEmpty)
  }

  @Test func limitsThatHoldAreListedAndCanBeLifted() throws {
    let home = try Home()
    let id = try home.record("limit no_impact")
    try home.record("limit bend 60 --until 2020-01-01 --date 2019-12-01")
    #expect(try home.history("--kind limit").joined().contains(#""what":"no_impact""#))
    #expect(try home.patella("limit").output == "\(id)\tNo jumps and no running.\tuntil it is deleted\n")
    try home.patella("delete \(id)")
    #expect(try home.patella("limit").output.isEmpty)
  }

  @Test func aNoticeRefusesNoLimit() throws {
    let home = try Home()
    try home.patella("assess --save", input: #"{"mechanical":["locked_now"]}"#)
    #expect(try home.patella("limit no_weight_bearing").status == 0)
  }
}
