import Testing

/// What the commands that read print.
struct ReadTests {
  @Test(arguments: [
    ("{}", 0, #""level":"soon""#),
    (#"{"systemic":"fever","swelling":["hot_red"]}"#, 0, #""level":"emergency""#),
    (#"{"mechanical":["locked_now"],"age":null}"#, 0, #""level":"urgent""#),
    (#"{"surprise":1,"age":"unknown"}"#, 0, #""ignored":["surprise"]"#),
    (#"{"systemic":["fevr"]}"#, 65, #"did you mean "fever"?"#), ("{", 65, "not JSON"),
    ("[]", 65, "not a JSON object"),
    (#"{"painNow":11}"#, 65, "from 0 to 10"), ("", 66, "standard input"),
  ])
  func assess(_ report: String, _ status: Int32, _ part: String) throws {
    let home = try Home()
    let outcome = try home.patella("assess --json", input: report)
    #expect(outcome.status == status)
    #expect((status == 0 ? outcome.output : outcome.error).contains(part))
    if status == 0 {
      #expect(outcome.lines.count == 1)
      #expect(outcome.error.isEmpty)
    }
    #expect(names(in: home.journal).isEmpty)
  }

  @Test func assessSavesAReportAndItsNotice() throws {
    let home = try Home()
    let outcome = try home.patella("assess --json --save", input: #"{"mechanical":["locked_now"]}"#)
    #expect(outcome.lines.count == 1)
    #expect(try home.history("--kind report").joined().contains(#""mechanical":["locked_now"]"#))
    #expect(try home.history("--kind notice").count == 1)
  }

  @Test func theNoticeStandsInPlaceOfTheListUntilCleared() throws {
    let home = try Home()
    #expect(try home.patella("today").output.contains("quad_set"))
    try home.patella("assess --save", input: #"{"mechanical":["locked_now"]}"#)
    try home.patella("check-in 0 --side left")
    let today = try home.patella("today").output
    #expect(today.contains("Urgent: be seen today") && !today.contains("quad_set"))
    let json = try home.patella("today --json")
    #expect(json.lines.count == 1)
    #expect(json.output.contains(#""items":[]"#) && json.output.contains(#""level":"urgent""#))
    #expect(try home.patella("done wall_sit").status == 0, "recording what was done is never refused")
    #expect(try home.patella("run 5 --minutes 30").status == 0)
    try home.patella("clear --by Smith")
    #expect(try home.patella("today").output.contains("[x][x][x]  wall_sit"))
  }

  @Test(arguments: [(nil, true), (2012, true), (1980, false)] as [(Int?, Bool)])
  func theListSaysWhoShouldLookFirst(_ birthYear: Int?, _ isCautious: Bool) throws {
    let home = try Home()
    if let birthYear { try home.addProfile("\"birthYear\":\(birthYear)") }
    #expect(try home.patella("today").output.contains("Under 18") == isCautious)
    #expect(try home.patella("today --json").output.contains("Under 18") == isCautious)
  }

  @Test func theKneeOfTheProfileIsMeant() throws {
    let home = try Home()
    try home.addProfile(#""side":"right""#)
    try home.patella("check-in 3")
    try home.patella("pain 3 --at mcl --side left")
    try home.patella("done clamshell")
    try home.patella("done wall_sit")
    #expect(try home.history("--kind checkIn").joined().contains(#""side":"right""#))
    #expect(try home.history("--kind pain").joined().contains(#""side":"left""#))
    let today = try home.patella("today").output
    #expect(today.contains("[x][x][x]  clamshell") && today.contains("[x][x][x]  wall_sit"))
  }

  @Test func today() throws {
    let home = try Home(["LC_ALL": "C"])
    try home.patella("done wall_sit --sets 1 --side left")
    let text = try home.patella("today").output
    #expect(text.contains("[x][ ][ ]  wall_sit"))
    #expect(text.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test(arguments: [
    ("guide", 0, "seek_help"), ("guide wall_sit", 0, "Wall sit"), ("guide Runner's knee", 0, "kneecap"),
    ("guide --search stairs", 0, "    "), ("guide runers knee", 66, "did you mean"),
    ("guide pfp --search x", 64, "not both"),
  ])
  func guide(_ words: String, _ status: Int32, _ part: String) throws {
    let outcome = try Home().patella(words)
    #expect(outcome.status == status)
    #expect((status == 0 ? outcome.output : outcome.error).contains(part))
  }

  @Test(arguments: ["14d", "6w", "6m", "2y", "all"])
  func chart(_ range: String) throws {
    let home = try Home()
    try home.patella("demo --days 120 --seed 5")
    let outcome = try home.patella("chart --range \(range) --width 70 --height 18 --glyphs ascii")
    #expect(outcome.status == 0)
    #expect((10...18).contains(outcome.lines.count))
    #expect(outcome.lines.allSatisfy { $0.count <= 70 && $0.utf8.allSatisfy { $0 < 0x80 } })
  }

  @Test func themes() throws {
    let home = try Home()
    try home.patella("check-in 3")
    try write("base00: 12", to: home.config + "/x")
    let outcome = try home.patella("themes")
    #expect(outcome.lines.contains("marrow\tMarrow\tdark\tbuilt-in"))
  }

  @Test func historyIsOrderedAndFiltered() throws {
    let home = try Home()
    try home.patella("demo --days 60 --seed 2 --until 2026-06-30")
    let all = try home.history()
    let moments = all.compactMap { $0.firstMatch(of: /"at":"([^"]*)"/)?.output.1 }
    #expect(moments == moments.sorted() && moments.count == all.count)
    let some = try home.history("--from 2026-06-01 --to 2026-06-07 --kind checkIn --kind run")
    #expect(!some.isEmpty)
    #expect(some.allSatisfy { $0.contains(#""kind":"checkIn""#) || $0.contains(#""kind":"run""#) })
    #expect(some.allSatisfy { ("2026-06-01"..."2026-06-08").contains($0.dropFirst(7).prefix(10)) })
  }

  @Test func textFromTheJournalSendsNoEscapeSequences() throws {
    let home = try Home()
    try home.patella(["check-in", "3", "--note", "a\u{1B}]0;x\u{7}b\u{9B}31m\u{202E}c"])
    for words in ["history", "history --json", "today"] {
      let bytes = try home.patella(words).output.unicodeScalars
      #expect(
        !bytes.contains { $0.value < 0x20 && $0.value != 0x0A || (0x7F...0x9F).contains($0.value) },
        "\(words)")
    }
  }
}
