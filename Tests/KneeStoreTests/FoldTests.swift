import KneeDomain
import Testing

@testable import KneeStore

@Suite struct FoldTests {
  private func line(_ id: String, _ pain: Int, second: Int, deleted: Bool = false) -> String {
    let recorded = "2026-11-21T06:10:\(second < 10 ? "0" : "")\(second).000Z"
    let rest = deleted ? #""deleted":true,"# : ""
    let said = deleted ? "" : #""pain":\#(pain),"#
    return
      #"{"at":"2026-11-21T07:10:00+01:00",\#(rest)"id":"\#(id)","kind":"checkIn",\#(said)"recorded":"\#(recorded)","v":1}"#
  }

  /// What the journal says, whatever the order of lines and files.
  private func state(_ files: [String: [String]]) throws -> [String] {
    let home = try TemporaryFolder()
    for (name, lines) in files {
      try write(lines.map { $0 + "\n" }.joined(), to: home.path + "/journal/" + name)
    }
    var folder = JournalFolder(path: home.path)
    let journal = try folder.load(decodedFrom: today)
    #expect(journal.rows.count == journal.records.count)
    #expect(journal.rows.map { journal.id(of: $0) } == journal.records.map(\.id))
    return journal.records.map { "\($0.id)\(journal.row(id: $0.id)?.pain?.value ?? -1)" }
  }

  @Test func theLaterLineHoldsWhateverTheOrder() throws {
    let lines = [
      line("a", 1, second: 1), line("a", 2, second: 3), line("b", 4, second: 2), line("a", 2, second: 3),
      line("c", 5, second: 1), line("c", 0, second: 2, deleted: true), line("c", 6, second: 1),
      line("d", 5, second: 9, deleted: true), line("d", 5, second: 8), line("b", 7, second: 2),
    ]
    var random = SeededGenerator(seed: 1)
    for _ in 0..<40 {
      var mixed = lines
      for index in mixed.indices { mixed.swapAt(index, random.whole(0...index)) }
      let cut = random.whole(0...lines.count)
      let files = [
        "2026-11.jsonl": Array(mixed[..<cut]),
        "2026-11.sync-conflict-20261121-AB.jsonl": Array(mixed[cut...]),
      ]
      #expect(try state(files) == ["a2", "b7"])
    }
  }

  @Test func anOldFileOfAnotherNameCountsToo() throws {
    #expect(try state(["old.jsonl": [line("a", 1, second: 1)], "note.txt": ["nothing"]]) == ["a1"])
  }

  @Test func appliedRecordsShowAtOnceAndCanBeTakenBack() throws {
    let home = try TemporaryFolder()
    var folder = JournalFolder(path: home.path)
    let first = try folder.append([try checkIn(3, id: "a")], now: now)[0]
    var journal = try folder.load(decodedFrom: today)
    let edited = try first.replacing(["pain": .number(4)])
    journal.apply(edited)
    #expect(journal.row(id: "a")?.pain?.value == 4)
    journal.takeBack("a", to: first)
    #expect(journal.records == [first])
    journal.apply(first.deletion)
    #expect(journal.isEmpty && journal.records.isEmpty)
    journal.takeBack("a", to: first)
    #expect(journal.records == [first])
    journal.apply(try checkIn(9, id: "new"))
    journal.takeBack("new", to: nil)
    #expect(journal.rows.map { journal.id(of: $0) } == ["a"])

    journal.apply(try checkIn(8, id: "pending"))
    journal.adopt(try folder.load(decodedFrom: today))
    #expect(journal.records.map(\.id) == ["a", "pending"])
  }

  @Test func recentMonthsComeFirst() throws {
    let home = try TemporaryFolder()
    var folder = JournalFolder(path: home.path)
    _ = try folder.write(DemoStory(days: 200, seed: 4, end: today))
    let since = today.adding(days: -30)
    let recent = try folder.load(since: since, decodedFrom: since)
    #expect(!recent.isComplete)
    guard case .none = try folder.changes(decodedFrom: since) else { throw StoreError.noRecord(id: "none") }
    let whole = try folder.load(decodedFrom: since)
    #expect(whole.isComplete)
    #expect(whole.rows.filter { $0.day >= since }.count == recent.rows.filter { $0.day >= since }.count)
    #expect(whole.rows.count > recent.rows.count)
    #expect(whole.rows.map(\.at) == whole.rows.map(\.at).sorted())
    let old = try #require(whole.rows.first { $0.kind == .checkIn })
    #expect(whole.record(id: whole.id(of: old)) == nil)
    #expect(try folder.record(id: whole.id(of: old), in: whole).entry.kind == .checkIn)
    #expect(try folder.decode(whole.rows).count == whole.rows.count)
  }

  @Test func aDayBeginsAtFourAndExercisesHaveTheirOwn() throws {
    let home = try TemporaryFolder()
    try write(
      """
      {"at":"2026-11-21T03:59:00+01:00","id":"a","kind":"checkIn","pain":1,"recorded":"2026-11-21T06:10:04.120Z","v":1}
      {"at":"2026-11-21T04:00:00+01:00","id":"b","kind":"checkIn","pain":1,"recorded":"2026-11-21T06:10:04.120Z","v":1}
      {"at":"2026-11-22T10:00:00+01:00","day":"2026-11-21","exercise":"squat","id":"c","kind":"exercise","recorded":"2026-11-21T06:10:04.120Z","sets":[],"v":1}

      """, to: home.path + "/journal/2026-11.jsonl")
    var folder = JournalFolder(path: home.path)
    let journal = try folder.load(decodedFrom: today.adding(days: -9))
    #expect(journal.records(on: today).map(\.id) == ["b", "c"])
    #expect(journal.rows(on: today).map { journal.id(of: $0) } == ["b", "c"])
    #expect(journal.rows(on: today.adding(days: -1)).count == 1)
    #expect(journal.subject(of: try #require(journal.row(id: "c"))) == "squat")
  }
}
