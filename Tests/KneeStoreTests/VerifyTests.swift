import Glibc
import KneeDomain
import Testing

@testable import KneeStore

@Suite struct VerifyTests {
  private func line(_ id: String, _ pain: Int, second: Int, kind: String = "checkIn") -> String {
    #"{"at":"2026-11-21T07:10:00+01:00","id":"\#(id)","kind":"\#(kind)","pain":\#(pain),"recorded":"2026-11-21T06:\#(second / 60 + 10):\#(second % 60 + 10).000Z","v":1}"#
  }

  private func journal(_ files: [String: [String]]) throws -> TemporaryFolder {
    let home = try TemporaryFolder()
    for (name, lines) in files {
      try write(lines.map { $0 + "\n" }.joined(), to: home.path + "/journal/" + name)
    }
    return home
  }

  @Test func noFolderIsNoJournal() throws {
    let home = try TemporaryFolder()
    let error = #expect(throws: StoreError.self) { try JournalFolder(path: home.path).verify(now: now) }
    #expect(error?.exitStatus == 66)
  }

  @Test func namesEveryUnreadableLineAndWritesNothing() throws {
    let home = try journal([
      "2026-10.jsonl": [line("a", 1, second: 1), "garbage \u{1b}[2J", "", line("b", 12, second: 2)],
      "2026-11.jsonl": [line("c", 1, second: 1), #"{"v":3,"id":"x"}"#],
    ])
    chmod(home.path + "/journal/2026-10.jsonl", 0o400)
    chmod(home.path + "/journal", 0o500)
    defer { chmod(home.path + "/journal", 0o700) }
    let before = try Folders.names(in: home.path + "/journal")
    let check = try JournalFolder(path: home.path).verify(now: now)
    let path = home.path + "/journal/"
    #expect(
      check.findings.filter { $0.severity == .unreadable }.map(\.description) == [
        "\(path)2026-10.jsonl:2: the line is not an object (byte 1); `patella verify --set-aside` takes it out",
        "\(path)2026-10.jsonl:4: `pain` must be a whole number from 0 to 10; `patella verify --set-aside` takes it out",
        "\(path)2026-11.jsonl:2: it has the format version 3 and this program reads 1; use a newer version of patella",
      ])
    #expect(check.exitStatus == 65 && check.records == 2 && check.lines == 5 && check.files == 2)
    #expect(try Folders.names(in: home.path + "/journal") == before)
  }

  @Test func setAsideKeepsALineOfANewerVersion() throws {
    let newer = #"{"v":3,"id":"x"}"#
    let home = try journal(["2026-11.jsonl": [line("c", 1, second: 1), "torn", newer, "{}"]])
    let folder = JournalFolder(path: home.path)
    #expect(try folder.setAside().map(\.place.line) == [2, 4])
    #expect(try read(home.path + "/journal/2026-11.jsonl") == line("c", 1, second: 1) + "\n" + newer + "\n")
    #expect(try read(home.path + "/journal/unreadable/2026-11.jsonl") == "torn\n{}\n")
    var status = stat()
    #expect(stat(home.path + "/journal/2026-11.jsonl", &status) == 0 && status.st_mode & 0o777 == 0o600)
    #expect(try folder.setAside().isEmpty)
  }

  @Test func notesWhatItKeepsWithoutKnowing() throws {
    let home = try journal([
      "2026-11.jsonl": [
        line("a", 1, second: 2000, kind: "dream"), line("b", 1, second: 1, kind: "dream"),
        #"{"at":"2026-11-21T07:10:00+01:00","glow":1,"id":"c","kind":"checkIn","pain":1,"recorded":"2028-11-21T06:10:04.120Z","v":1}"#,
      ]
    ])
    let check = try JournalFolder(path: home.path).verify(now: now)
    #expect(check.exitStatus == 0)
    let messages = check.findings.map(\.message)
    #expect(
      messages.contains(
        "the kind \"dream\" is not known to this version; it is kept (2 lines, this is the first)"))
    #expect(messages.contains { $0.hasPrefix("the field \"glow\" of \"checkIn\"") })
    #expect(messages.contains { $0.hasPrefix("the time of recording runs backwards") })
    #expect(messages.contains { $0.hasPrefix("the time of recording is in the future") })
  }

  /// Files, and whether a pair of edits that did not know of each other is in them.
  @Test(
    arguments: [
      // One after the other, on one device, also over the turn of a month.
      (["2026-11.jsonl": [(1, 1), (2, 2), (3, 3)]], 0),
      (["2026-10.jsonl": [(1, 1)], "2026-11.jsonl": [(2, 2), (3, 3)]], 0),
      // A copy that holds the same, or less.
      (["2026-11.jsonl": [(1, 1), (2, 2)], "2026-11.sync-conflict-1.jsonl": [(1, 1)]], 0),
      (["2026-11.jsonl": [(1, 1), (2, 2), (1, 1), (2, 2)]], 0),
      // Two edits of one line: by Syncthing, by cat, by git, in the same millisecond.
      (["2026-11.jsonl": [(1, 1), (2, 2)], "2026-11.sync-conflict-1.jsonl": [(1, 1), (3, 3)]], 1),
      (["2026-11.jsonl": [(1, 1), (2, 2), (1, 1), (3, 3)]], 1),
      (["2026-11.jsonl": [(1, 1), (3, 3), (2, 2)]], 1),
      (["2026-11.jsonl": [(1, 1), (2, 2), (2, 3)]], 1),
    ] as [([String: [(Int, Int)]], Int)])
  func findsEditsThatDidNotKnowOfEachOther(files: [String: [(Int, Int)]], conflicts: Int) throws {
    let home = try journal(files.mapValues { $0.map { line("a", $0.1, second: $0.0) } })
    let check = try JournalFolder(path: home.path).verify(now: now)
    let found = check.findings.filter { $0.message.contains("without one edit knowing of the other") }
    #expect(found.count == conflicts, "\(check.findings)")
    #expect(check.exitStatus == 0 && check.records == 1)
  }

  @Test func aRewrittenFileIsNoticed() throws {
    let home = try journal(["2026-11.jsonl": [line("a", 1, second: 1), "torn"]])
    var folder = JournalFolder(path: home.path)
    _ = try folder.load(decodedFrom: today)
    _ = try folder.setAside()
    guard case .rewritten = try folder.changes(decodedFrom: today) else {
      Issue.record("the file was rewritten")
      return
    }
    _ = try folder.load(decodedFrom: today)
    try write(line("b", 1, second: 1) + "\n", to: home.path + "/journal/2026-12.jsonl")
    guard case .added(let news) = try folder.changes(decodedFrom: today) else {
      Issue.record("a file was added")
      return
    }
    #expect(news.records.map(\.id) == ["b"])
    unlink(home.path + "/journal/2026-12.jsonl")
    guard case .rewritten = try folder.changes(decodedFrom: today) else {
      Issue.record("a file was taken away")
      return
    }
  }

  @Test func aLineThatIsStillBeingWrittenIsReadWhenItIsWhole() throws {
    let whole = line("b", 2, second: 2)
    let home = try journal(["2026-11.jsonl": [line("a", 1, second: 1)]])
    var folder = JournalFolder(path: home.path)
    var journal = try folder.load(decodedFrom: today)
    let path = home.path + "/journal/2026-11.jsonl"
    for part in [String(whole.prefix(40)), String(whole.dropFirst(40)), "\n"] {
      let file = try Descriptor(path, O_WRONLY | O_APPEND, failure: StoreError.cannotWrite)
      #expect(file.write(Array(part.utf8)) == nil)
      if case .added(let news) = try folder.changes(decodedFrom: today) { journal.merge(news) }
    }
    #expect(journal.records.map(\.id) == ["a", "b"])
  }
}
