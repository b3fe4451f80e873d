import Glibc
import Testing

/// Export, import, the made-up story, and the check.
struct TransferTests {
  @Test func anExportTakenInElsewhereIsTheSameJournal() throws {
    let home = try Home()
    try home.patella("demo --days 90 --seed 4")
    let id = try home.record("pain 3 --at mcl")
    try home.patella("edit \(id) pain=4")
    try home.patella("delete \(id)")
    let export = try home.patella("export").output
    let file = home.path + "/export.jsonl"
    try write(export, to: file)
    let other = try Home()
    #expect(try other.patella("import --dry-run \(file)").output.hasPrefix("would add"))
    #expect(names(in: other.journal).isEmpty)
    #expect(try other.patella("import \(file)").status == 0)
    #expect(try other.history() == home.history())
    #expect(try other.patella("import \(file)").output.hasPrefix("added 0 lines"))
    #expect(
      try other.patella("export").output.split(separator: "\n").sorted()
        == export.split(separator: "\n").sorted())
  }

  @Test func anImportWithABadLineChangesNothing() throws {
    let home = try Home()
    let good =
      #"{"at":"2026-01-01T07:00:00Z","id":"a","kind":"checkIn","pain":3,"recorded":"2026-01-01T07:00:00.000Z","v":1}"#
    try write(good + "\n{\"v\":1\n", to: home.path + "/x.jsonl")
    let outcome = try home.patella("import \(home.path)/x.jsonl")
    #expect(outcome.status == 65)
    #expect(outcome.error.contains("x.jsonl:2:"))
    #expect(names(in: home.journal).isEmpty)
    #expect(try home.patella("import /nowhere").status == 66)
  }

  @Test func csvHasALineARecord() throws {
    let home = try Home()
    try home.patella(["check-in", "3", "--note", "a, \"b\""])
    try home.patella("pain 4 --at mcl --at calf")
    let lines = try home.patella("export --format csv").lines
    #expect(lines.first?.hasPrefix("at,kind,id,") == true)
    #expect(lines.count == 3)
    #expect(lines.contains { $0.contains(#""a, ""b""""#) })
    #expect(lines.contains { $0.contains(##""[""mcl"",""calf""]""##) })
  }

  @Test func aTableTakenInElsewhereIsTheSameState() throws {
    let home = try Home()
    try home.patella("demo --days 60 --seed 4")
    try home.patella(["check-in", "3", "--note", "=1+1, \"q\"\nnext line"])
    let id = try home.record("pain 3 --at mcl --at calf")
    try home.patella("edit \(id) pain=4")
    let file = home.path + "/export.csv"
    try write(try home.patella("export --format csv").output, to: file)
    let other = try Home()
    #expect(try other.patella("import \(file)").status == 0)
    #expect(try other.history() == home.history())
    #expect(try other.patella("import \(file)").output.hasPrefix("added 0 lines"))
  }

  @Test func theSameSeedTellsTheSameStory() throws {
    let story = "demo --days 40 --until 2026-05-31 --seed "
    let (a, b, c) = (try Home(), try Home(["TZ": "Pacific/Auckland"]), try Home())
    try a.patella(story + "7")
    try b.patella(story + "7")
    try c.patella(story + "8")
    let text = try a.patella("export").output
    #expect(try b.patella("export").output == text)
    #expect(try c.patella("export").output != text)
    #expect(try a.patella(story + "7").status == 73)
    #expect(try a.patella("verify").status == 0)
  }

  @Test func tenYearsAreFortyThousandRecords() throws {
    let home = try Home()
    try home.patella("demo --days 3650 --until 2026-05-31")
    let lines = try names(in: home.journal).filter { $0.hasSuffix(".jsonl") }.map { name in
      try read(home.journal + "/" + name).utf8.count { $0 == UInt8(ascii: "\n") }
    }
    #expect(lines.count == 120)
    #expect((39_200...40_800).contains(lines.reduce(0, +)))
  }

  @Test func aLineThatCannotBeReadIsNamedAndHidesNothing() throws {
    let home = try Home()
    let id = try home.record("check-in 3 --side left")
    let file = try #require(names(in: home.journal).first { $0.hasSuffix(".jsonl") })
    try write("{\"kind\":\"checkIn\",,}\n", to: home.journal + "/" + file, flags: O_APPEND)
    let after = try home.record("check-in 4 --side left")
    for words in ["history", "today", "chart", "export"] {
      let outcome = try home.patella(words)
      #expect(outcome.status == 0)
      #expect(outcome.error.contains("\(file):2: "), "\(words): \(outcome.error)")
    }
    #expect(try home.history().count == 2)
    let verification = try home.patella("verify")
    #expect(verification.status == 65)
    #expect(verification.error.contains("\(file):2: "))
    #expect(try home.patella("verify --set-aside").status == 0)
    #expect(names(in: home.journal + "/unreadable") == [file])
    #expect(try home.patella("verify").status == 0)
    let lines = try home.history().joined()
    #expect(lines.contains(id) && lines.contains(after))
    #expect(try Home().patella("verify").status == 66)
  }
}
