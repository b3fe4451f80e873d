import KneeDomain
import Testing

@testable import KneeStore

@Suite struct TransferTests {
  @Test func anExportImportsOnceAndChangesNothingTwice() throws {
    let (from, to) = (try TemporaryFolder(), try TemporaryFolder())
    var source = JournalFolder(path: from.path)
    let first = try source.append(
      [try checkIn(3, id: "a"), try checkIn(4, id: "b", note: "süß\n\u{1b}[31m")], now: now)
    try source.append([first[0].deletion], now: now)
    var lines: [UInt8] = []
    try source.exportLines { lines += $0 + [10] }

    var target = JournalFolder(path: to.path)
    #expect(try take(lines, into: target, dryRun: true).added == 3)
    #expect(try target.isEmpty())
    #expect(try take(lines, into: target).added == 3)
    let again = try take(lines, into: target)
    #expect((again.added, again.skipped) == (0, 3))
    let journal = try target.load(decodedFrom: today)
    #expect(journal.records == [first[1]])
    #expect(try read(to.path + "/journal/2026-11.jsonl") == String(decoding: lines, as: UTF8.self))
  }

  @Test func aBrokenImportChangesNothing() throws {
    let home = try TemporaryFolder()
    var folder = JournalFolder(path: home.path)
    try folder.append([try checkIn(3, id: "a")], now: now)
    let before = try read(home.path + "/journal/2026-11.jsonl")
    let report = try take(
      Array(
        """
        {"at":"2026-11-20T07:10:04+01:00","id":"b","kind":"checkIn","pain":3,"recorded":"2026-11-20T06:10:04.120Z","v":1}

        {"at":"2026-11-20T07:10:04+01:00","id":"c","kind":"checkIn","pain":11,"recorded":"2026-11-20T06:10:04.120Z","v":1}
        {"at":"2026-11-20T07:10:04+01:00","id":"a","kind":"run","km":5,"minutes":3,"recorded":"2026-11-20T06:10:04.120Z","v":1}
        """.utf8), into: folder)
    #expect(report.refused.map(\.line) == [3, 4])
    #expect(report.refused.first?.reason == "`pain` must be a whole number from 0 to 10")
    #expect(try read(home.path + "/journal/2026-11.jsonl") == before)
  }

  private func take(_ lines: [UInt8], into folder: JournalFolder, dryRun: Bool = false) throws -> ImportReport
  {
    var journal = try JournalImport(into: folder, ImportOptions(localTime: berlin, now: now))
    return try journal.take(lines: lines, dryRun: dryRun)
  }
}
