import Testing

/// What `patella evaluate` makes of files of cases.
struct EvaluateTests {
  private let mild =
    #"{"id":"mild","features":{"regions":["peripatellar"]},"expected":{"triage":"self"},"rankable":false}"#
  private let missed =
    #"{"id":"m\u001b","features":{"age":30},"expected":{"triage":"urgent","condition":"fracture"}}"#

  @Test func theFiguresAreAFraction() throws {
    let home = try Home()
    try write(mild + "\n\n" + missed + "\n", to: home.path + "/cases.jsonl")
    let outcome = try home.patella("evaluate \(home.path)/cases.jsonl")
    #expect(outcome.status == 0 && outcome.error.isEmpty)
    #expect(outcome.output.hasPrefix("2 cases, 1 of them scored for the condition\n"))
    #expect(outcome.output.contains("same-day care caught    0 of 1 (0%, 95% interval 0 to 79)"))
    #expect(outcome.output.contains("m^[: same-day care missed"))
    #expect(outcome.lines.allSatisfy { $0.count <= 80 })
    #expect(!outcome.output.contains("\u{1B}"))
  }

  @Test func asOneObject() throws {
    let home = try Home()
    let outcome = try home.patella("evaluate - --json", input: missed)
    #expect(outcome.status == 0 && outcome.lines.count == 1)
    for part in [
      #"{"cases":1,"condition":{"amongThree":{"count":0,"interval":[0,0.793],"of":1,"share":0}"#,
      #""caught":{"count":0,"interval":[0,0.793],"of":1,"share":0}"#, #""overOfSelf":{"count":0,"of":0}"#,
      #""emergency":{"emergency":0,"routine":0,"self":0,"soon":0,"urgent":0}"#, #""id":"m\u001b""#,
    ] {
      #expect(outcome.output.contains(part), "\(part) is not in \(outcome.output)")
    }
  }

  @Test(arguments: [
    ("{}", 65, "cases.jsonl:2: `id` is missing"), ("[", 65, "cases.jsonl:2: the line is not JSON"),
    (
      #"{"id":"b","features":{"systemic":["fevr"]},"expected":{"triage":"self"},"rankable":false}"#, 65,
      #"cases.jsonl:2: `systemic` cannot be "fevr": did you mean "fever"?"#
    ),
  ])
  func aBadLineIsNamed(_ line: String, _ status: Int32, _ part: String) throws {
    let home = try Home()
    try write(mild + "\n" + line + "\n", to: home.path + "/cases.jsonl")
    let outcome = try home.patella("evaluate \(home.path)/cases.jsonl")
    #expect(outcome.status == status)
    #expect(outcome.error.contains(part) && outcome.error.split(separator: "\n").count == 1)
    #expect(outcome.output.isEmpty)
  }

  @Test(arguments: [("evaluate /nowhere/at/all", 66), ("evaluate", 64), ("evaluate -", 65)])
  func withoutCases(_ words: String, _ status: Int32) throws {
    let outcome = try Home().patella(words)
    #expect(outcome.status == status && !outcome.error.isEmpty)
  }
}
