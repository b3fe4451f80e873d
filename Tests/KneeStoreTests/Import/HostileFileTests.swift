import Glibc
import KneeDomain
import Testing

@testable import KneeStore

/// Files that are broken, or made to do harm: one sentence with the line, and the journal as it was.
@Suite struct HostileFileTests {
  /// A file, and what is to be said of it.
  struct Case: CustomStringConvertible, Sendable {
    var description: String
    var bytes: [UInt8]
    /// Whether one letter follows for ever.
    var isEndless = false
    var line: Int?
    var reason: String

    init(_ description: String, _ bytes: [UInt8], line: Int?, _ reason: String) {
      self.description = description
      self.bytes = bytes
      self.line = line
      self.reason = reason
    }

    init(_ description: String, _ text: String, isEndless: Bool = false, line: Int?, _ reason: String) {
      self.init(description, Array(text.utf8), line: line, reason)
      self.isEndless = isEndless
    }
  }

  private static let strava = "Activity ID,Activity Date,Activity Type,Elapsed Time,Distance\n"
  private static let row = "1,2025-11-03 06:00:00,Run,1860,5.2\n"
  private static let track = TrackFiles.gpx
  private static let checkIn =
    #"{"at":"2025-11-01T21:10:00+01:00","id":"x","kind":"checkIn","pain":3,"recorded":"2025-11-01T20:10:10.000Z","v":1}"#

  private static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    ([0xFEFF] + text.utf16).flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return bigEndian ? bytes : bytes.reversed()
    }
  }

  static let cases: [Case] = [
    Case(
      "entities that grow",
      "<?xml version=\"1.0\"?>\n<!DOCTYPE gpx [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>\n<gpx>&b;</gpx>",
      line: 2, "a document type is declared here; files of runs have none"),
    Case(
      "an entity from elsewhere", "<!DOCTYPE gpx SYSTEM \"file:///etc/passwd\">\n<gpx/>", line: 1,
      "a document type is declared here; files of runs have none"),
    Case(
      "an entity nobody declared", "<gpx>\n&lol;</gpx>", line: 2, "the XML is broken here: undefined entity"),
    Case(
      "deep elements", "<gpx>\n" + String(repeating: "<a>", count: 100_000), line: 2,
      "elements are nested more than 64 deep"),
    Case(
      "many attributes", "<gpx " + (0..<100).map { "a\($0)=\"\" " }.joined() + "/>", line: 1,
      "an element has more than 64 attributes"),
    Case("a cut track", String(track.dropLast(40)), line: 240, "the XML is broken here: no element found"),
    Case("a page", "<html>\n<body></body></html>", line: 1, "the file is XML, but neither GPX nor TCX"),
    Case(
      "a zero byte in a track", "<gpx>\n<trk>\u{0}</trk></gpx>", line: 2,
      "a zero byte stands here; the file is no text"),
    Case(
      "a tag without an end", "<gpx>\n<a b=\"", isEndless: true, line: 2,
      "something here is longer than a megabyte"),
    Case("a row without an end", strava + row, isEndless: true, line: 3, "the row is longer than a megabyte"),
    Case(
      "a line of a journal without an end", checkIn + "\n{", isEndless: true, line: 2,
      "the line is longer than a megabyte"),
    Case(
      "a row of a journal's table without an end", "at,kind,id\n", isEndless: true, line: 2,
      "the line is longer than a megabyte"),
    Case(
      "deep lists", #"{"a":"# + String(repeating: "[", count: 60_000), line: 1,
      "it is nested too deeply (byte 70)"),
    Case(
      "a zero byte far down", strava + String(repeating: row, count: 4000) + "\u{0}\n", line: 4002,
      "a zero byte stands here; the file is no text"),
    Case(
      "zero bytes alone", [UInt8](repeating: 0, count: 9), line: 1,
      "a zero byte stands here; the file is no text"),
    Case(
      "UTF-16", utf16(strava + row, bigEndian: false), line: nil,
      "the file is in UTF-16; save it in UTF-8 and import that"),
    Case(
      "UTF-16 the other way", utf16(track, bigEndian: true), line: nil,
      "the file is in UTF-16; save it in UTF-8 and import that"),
    Case(
      "Latin-1", Array((strava + "1,2025-11-03 06:00:00,Run,1860,5.2,").utf8).dropLast() + [0x2C, 0xE4, 10],
      line: 2,
      "the text is not UTF-8; save the file in UTF-8 and import that"),
    Case(
      "a cut row", strava + row + "2,2025-11-04 06:00:00,Ru", line: 3,
      "the row has 3 columns and the first row 5"),
    Case(
      "a cut quotation", strava + row + "2,\"2025-11-04", line: 3,
      "a quotation mark is opened here and never closed"),
    Case(
      "many columns", strava + String(repeating: ",", count: 5000), line: 2,
      "the row has more than 1000 columns"),
    Case("a cut journal", checkIn + "\n" + checkIn.dropLast(9), line: 2, "it ends too early"),
  ]

  @Test(arguments: cases)
  func oneSentenceAndNothingChanged(_ file: Case) throws {
    let home = try ImportHome()
    var folder = home.folder
    try folder.append([try checkInOf(3, id: "a")], now: now)
    let before = try state(home)
    // A wrong name says nothing.
    let path = home.home.path + "/file.fit"
    try write("", to: path)
    #expect(try Descriptor(path, O_WRONLY, failure: StoreError.cannotWrite).write(file.bytes) == nil)
    let endless = file.isEndless ? popen("cat '\(path)'; yes a | tr -d '\\n'", "r") : nil
    defer { if let endless { pclose(endless) } }
    var importing = try JournalImport(into: home.folder, home.options)
    let report = try importing.take(endless.map { "/dev/fd/\(fileno($0))" } ?? path)
    #expect(report.refused.map(\.line) == [file.line], "\(report.refused)")
    #expect(report.refused.first?.reason.hasPrefix(file.reason) == true, "\(report.refused)")
    #expect(try state(home) == before)
  }

  private func checkInOf(_ pain: Int, id: String) throws -> Record {
    try KneeStoreTests.checkIn(pain, id: id)
  }

  /// Every file of the journal with its bytes and when it was written.
  private func state(_ home: ImportHome) throws -> [String: String] {
    let path = home.folder.journalPath
    var state: [String: String] = [:]
    for name in try Folders.names(in: path) ?? [] {
      var status = stat()
      #expect(stat(path + "/" + name, &status) == 0)
      state[name] =
        "\(status.st_ino) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec) \(try read(path + "/" + name))"
    }
    return state
  }
}
