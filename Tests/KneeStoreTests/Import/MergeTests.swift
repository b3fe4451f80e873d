import Glibc
import KneeDomain
import Testing

@testable import KneeStore

/// What is taken in stands where its time places it, beside what was there and what others write meanwhile.
@Suite struct MergeTests {
  /// Check-ins of the days of November 2025 on which Strava's sample has runs, the last line without an end.
  private func journal(_ home: ImportHome, tail: String = "") throws -> String {
    let lines = (1...9).map { day in
      #"{"at":"2025-11-0\#(day)T21:10:00+01:00","id":"c\#(day)","kind":"checkIn","pain":3,"recorded":"2025-11-0\#(day)T20:10:10.000Z","v":1}"#
    }
    let text = lines.joined(separator: "\n") + "\n\n" + tail
    try write(text, to: home.folder.journalPath + "/2025-11.jsonl")
    return text
  }

  @Test func runsOfAnOldMonthAreMergedInOrderOfTime() throws {
    let home = try ImportHome()
    let before = try journal(home).split(separator: "\n")
    #expect(try home.take(TableFiles.strava).added == 3)
    let after = try home.bytes().split(separator: "\n")
    #expect(after.filter { before.contains($0) } == before)
    let times = after.compactMap { line in
      try? RecordCoder.record(line: Array(line.utf8)).recorded.milliseconds
    }
    #expect(times.count == 12 && times == times.sorted())
    #expect(try home.folder.verify(now: now).findings.isEmpty)
    #expect(try Folders.names(in: home.folder.journalPath) == [".gitattributes", ".lock", "2025-11.jsonl"])
  }

  @Test func whatCannotBeReadStaysByteForByte() throws {
    let home = try ImportHome()
    let before = try journal(home, tail: "torn \u{1b}[31m\r\n{\"half")
    try home.take(TableFiles.strava)
    let after = try home.bytes()
    #expect(after.hasSuffix("torn \u{1b}[31m\r\n{\"half") && after.count > before.count)
    #expect(try home.records().count == 12)
    // A newer line goes behind the fragment, which gets an end.
    try home.take(TableFiles.garmin)
    #expect(try home.bytes().contains("{\"half\n{\"at\":\"2025-11-10T"))
    #expect(try home.records().count == 14)
  }

  @Test func whatIsNewestIsAppended() throws {
    let home = try ImportHome()
    let text = try journal(home)
    let path = home.folder.journalPath + "/2025-11.jsonl"
    var status = stat()
    #expect(stat(path, &status) == 0)
    let number = status.st_ino
    try home.take(TableFiles.strava.replacing("Nov ", with: "Dec "))
    #expect(try read(path) == text)
    try home.take(
      TableFiles.strava.replacing("Nov ", with: "Nov 2").replacing("1000000", with: "2000000"))
    #expect(stat(path, &status) == 0 && status.st_ino == number)
    #expect(try read(path).hasPrefix(text))
    #expect(try home.folder.verify(now: now).findings.isEmpty)
  }

  /// The edits of one record on two devices are still seen as such: the earlier one stays behind the later one.
  @Test func anEditThatDidNotKnowOfAnotherIsListed() throws {
    let home = try ImportHome()
    func edit(_ pain: Int, _ hour: Int) -> String {
      #"{"at":"2026-11-01T21:10:00+01:00","id":"a","kind":"checkIn","pain":\#(pain),"recorded":"2026-11-02T0\#(hour):10:10.000Z","v":1}"#
    }
    try write(edit(1, 1) + "\n" + edit(2, 9) + "\n", to: home.folder.journalPath + "/2026-11.jsonl")
    #expect(try home.take(edit(1, 1) + "\n" + edit(3, 8) + "\n").added == 1)
    #expect(
      try home.folder.verify(now: now).findings.count { $0.message.contains("was edited here and at") } == 1)
    #expect(try home.records().first?.entry == .checkIn(CheckIn(pain: try score(2))))
  }

  /// Two devices take in the same files and are then merged by the union of their lines, as git does.
  @Test func aUnionOfTwoDevicesIsOneJournal() throws {
    let (a, b) = (try ImportHome(), try ImportHome())
    _ = try journal(a)
    try a.take(TableFiles.strava)
    try b.take(TableFiles.garmin)
    try b.take(TableFiles.strava)
    let union = try a.bytes() + b.bytes()
    let both = try ImportHome()
    try write(union, to: both.folder.journalPath + "/2025-11.jsonl")
    let check = try both.folder.verify(now: now)
    #expect(check.findings.isEmpty, "\(check.findings)")
    #expect(check.records == Set(try a.records().map(\.id) + b.records().map(\.id)).count)
  }

  /// Two programs read the journal, then both take in the same: nothing comes twice.
  @Test func twoImportsAtOneTimeAddOnce() throws {
    let home = try ImportHome()
    _ = try journal(home)
    let path = home.home.path + "/file"
    try write(TableFiles.strava, to: path)
    var first = try JournalImport(into: home.folder, home.options)
    var second = try JournalImport(into: home.folder, home.options)
    #expect(try first.take(path).added == 3)
    let report = try second.take(path)
    #expect((report.added, report.skipped) == (0, 3))
    try write(TableFiles.garmin, to: path)
    // Another device's export of one of the runs, and a source that knows the same run.
    #expect(try first.take(path).same.count == 1)
    let lines = try home.bytes()
    #expect(try second.take(lines: Array(lines.utf8)).added == 0)
    #expect(try home.bytes() == lines)
    #expect(try home.folder.verify(now: now).lines == 14)
  }

  @Test func anAppendBetweenTwoImportsIsKept() throws {
    let home = try ImportHome()
    let path = home.home.path + "/file"
    try write(TableFiles.strava, to: path)
    var importing = try JournalImport(into: home.folder, home.options)
    var folder = home.folder
    try folder.append([try checkIn(4, id: "meanwhile")], now: now)
    #expect(try importing.take(path).added == 3)
    #expect(try home.records().map(\.id).contains("meanwhile"))
  }
}
