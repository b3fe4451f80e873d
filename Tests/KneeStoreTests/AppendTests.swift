import KneeDomain
import Testing

@testable import KneeStore

@Suite struct AppendTests {
  @Test func writesTheLineOfTheDesign() throws {
    let home = try TemporaryFolder()
    var folder = JournalFolder(path: home.path + "/data")
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
}
