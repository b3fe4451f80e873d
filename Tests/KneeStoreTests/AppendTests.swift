import Glibc
import KneeDomain
import Testing

@testable import KneeStore

@Suite struct AppendTests {
  private let month = "/journal/2026-11.jsonl"

  @Test func writesTheLineOfTheDesign() throws {
    let home = try TemporaryFolder()
    var folder = JournalFolder(path: home.path + "/data/")
    let written = try folder.append([try checkIn(3, id: "01kahx")], now: now)
    #expect(written.map(\.recorded) == [now])
    #expect(
      try read(home.path + "/data/journal/2026-11.jsonl")
        == #"{"at":"2026-11-21T07:10:04+01:00","id":"01kahx","kind":"checkIn","pain":3,"recorded":"2026-11-21T06:10:04.120Z","side":"left","v":1}"#
        + "\n")
    let journal = try folder.load(decodedFrom: today)
    #expect(journal.records == written)
    #expect(journal.rows.count == 1)
  }

  @Test func filesAreForTheirOwnerAlone() throws {
    let home = try TemporaryFolder()
    var folder = JournalFolder(path: home.path + "/a/b")
    try folder.append([try checkIn(3)], now: now)
    for (path, wanted) in [
      ("/a", 0o700), ("/a/b", 0o700), ("/a/b/journal", 0o700), ("/a/b" + month, 0o600),
      ("/a/b/journal/.gitattributes", 0o600), ("/a/b/journal/.lock", 0o600),
    ] as [(String, mode_t)] {
      var status = stat()
      #expect(stat(home.path + path, &status) == 0)
      #expect(status.st_mode & 0o777 == wanted, "\(path)")
    }
    #expect(try read(home.path + "/a/b/journal/.gitattributes") == "*.jsonl merge=union\n")
  }

  @Test func aTornLineHarmsNoOther() throws {
    let whole = String(decoding: RecordCoder.line(try stamped("torn", 5)), as: UTF8.self)
    let before = String(decoding: RecordCoder.line(try stamped("before", 4)), as: UTF8.self) + "\n"
    for cut in 0...whole.utf8.count {
      let home = try TemporaryFolder()
      try write(
        before + String(decoding: Array(whole.utf8.prefix(cut)), as: UTF8.self), to: home.path + month)
      var folder = JournalFolder(path: home.path)
      let torn = try folder.load(decodedFrom: today)
      let isWhole = cut == whole.utf8.count
      #expect(torn.records.map(\.id) == (isWhole ? ["before", "torn"] : ["before"]))
      #expect(torn.unreadable.map(\.place.line) == (isWhole || cut == 0 ? [] : [2]))

      try folder.append([try checkIn(6, id: "after")], now: now)
      let check = try folder.verify(now: now)
      #expect(check.exitStatus == (isWhole || cut == 0 ? 0 : 65))
      #expect(
        try folder.load(decodedFrom: today).records.map(\.id) == ["after", "before"]
          + (isWhole ? ["torn"] : []))

      let moved = try folder.setAside()
      #expect(moved.count == (isWhole || cut == 0 ? 0 : 1))
      #expect(try folder.verify(now: now).exitStatus == 0)
      if !moved.isEmpty {
        #expect(
          try read(home.path + "/journal/unreadable/2026-11.jsonl")
            == String(decoding: Array(whole.utf8.prefix(cut)), as: UTF8.self) + "\n")
      }
    }
  }

  private func stamped(_ id: String, _ pain: Int) throws -> Record {
    var record = try checkIn(pain, id: id)
    record.recorded = now
    return record
  }

  @Test func aSlowClockLosesNoEdit() throws {
    let home = try TemporaryFolder()
    var folder = JournalFolder(path: home.path)
    let first = try folder.append([try checkIn(3, id: "a")], now: now)[0]
    let hourAgo = now.adding(seconds: -3600)
    let second = try folder.append([try first.replacing(["pain": .number(4)])], now: hourAgo)[0]
    #expect(second.recorded.milliseconds == now.milliseconds + 1)
    // An edit made before the answer to the last one came still bears the older time.
    let third = try folder.append([try first.replacing(["pain": .number(5)])], now: hourAgo)[0]
    #expect(third.recorded.milliseconds == now.milliseconds + 2)
    #expect(try folder.load(decodedFrom: today).row(id: "a")?.pain?.value == 5)
    try folder.append([third.deletion], now: hourAgo)
    #expect(try folder.load(decodedFrom: today).isEmpty)
    #expect(
      try read(home.path + month).split(separator: "\n").last
        == #"{"at":"2026-11-21T07:10:04+01:00","deleted":true,"id":"a","kind":"checkIn","recorded":"2026-11-21T06:10:04.123Z","v":1}"#
    )
    #expect(try folder.verify(now: now).findings == [])
  }

  @Test func refusesWhatIsTooLong() throws {
    let home = try TemporaryFolder()
    var folder = JournalFolder(path: home.path)
    #expect(throws: StoreError.noteTooLong(characters: 4001)) {
      try folder.append([try checkIn(3, note: String(repeating: "é", count: 4001))], now: now)
    }
    try folder.append([try checkIn(3, note: String(repeating: "é", count: 4000))], now: now)
    var long = try checkIn(3)
    long.unknown = ["x": .string(String(repeating: "y", count: 65_536))]
    #expect(throws: StoreError.self) { try folder.append([long], now: now) }
    long.unknown = ["pain": .number(3), "km": .number(3), "id": .string("two words")]
    long.id = "two words"
    #expect(throws: StoreError.unwritable(reason: "`id` must be 1 to 64 letters, digits, - or _")) {
      try folder.append([long], now: now)
    }
    #expect(try folder.load(decodedFrom: today).records.count == 1)
    #expect(try folder.verify(now: now).exitStatus == 0)
  }

  @Test func aDeviceThatTakesNothingIsReported() throws {
    let home = try TemporaryFolder()
    try Folders.make(home.path + "/journal")
    #expect(symlink("/dev/full", home.path + month) == 0)
    var folder = JournalFolder(path: home.path)
    #expect(throws: StoreError.cannotWrite(path: home.path + month, code: ENOSPC)) {
      try folder.append([try checkIn(4)], now: now)
    }
  }

  @Test func waitsForTheLockAndGivesUp() throws {
    let home = try TemporaryFolder()
    try Folders.make(home.path)
    try FolderLock.holding(home.path) { () throws(StoreError) in
      do throws(StoreError) {
        try FolderLock.holding(home.path, patience: 0.05) { () throws(StoreError) in }
        Issue.record("the lock was taken twice")
      } catch {
        #expect(error == .busy(path: home.path + "/.lock"))
        #expect(error.exitStatus == 75)
      }
    }
    try FolderLock.holding(home.path, patience: 0) { () throws(StoreError) in }
  }

  @Test func manyWritersLoseNothing() async throws {
    let home = try TemporaryFolder()
    let path = home.path
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          var folder = JournalFolder(path: path)
          for number in 0..<50 {
            try folder.append([try checkIn(number % 11, id: "w\(writer)-\(number)")], now: now)
          }
        }
      }
      try await group.waitForAll()
    }
    var folder = JournalFolder(path: path)
    #expect(try folder.load(decodedFrom: today).records.count == 200)
    #expect(try folder.verify(now: now).findings == [])
  }
}
