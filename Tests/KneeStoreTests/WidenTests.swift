import KneeDomain
import Testing

@testable import KneeStore

@Suite struct WidenTests {
  private static func written(days: Int) throws -> TemporaryFolder {
    let home = try TemporaryFolder()
    var folder = JournalFolder(path: home.path)
    try folder.append(DemoStory(days: days, seed: 5, end: today).records(), now: now)
    return home
  }

  @Test(arguments: [0, 15, 39, 200, Int.max])
  func aWidenedJournalIsTheOneThatIsLoaded(days: Int) throws {
    let home = try Self.written(days: 40)
    var folder = JournalFolder(path: home.path)
    let first = days == .max ? Day(number: .min) : today.adding(days: -days)
    var widened = try folder.load(decodedFrom: today.adding(days: -14))
    try folder.widen(&widened, to: first)
    let loaded = try folder.load(decodedFrom: min(first, today.adding(days: -14)))
    #expect(widened.decodedFrom == loaded.decodedFrom)
    #expect(widened.records == loaded.records)
    #expect(Array(widened.rows) == Array(loaded.rows))
  }

  @Test func rewrittenMeanwhileItIsReadAgain() throws {
    let home = try Self.written(days: 40)
    var folder = JournalFolder(path: home.path)
    var journal = try folder.load(decodedFrom: today)
    // Another program puts the lines of every file in another order.
    for name in try folder.fileNames() {
      let lines = try read(folder.file(name)).split(separator: "\n").reversed()
      try write(lines.joined(separator: "\n") + "\n", to: folder.file(name))
    }
    try folder.widen(&journal, to: today.adding(days: -30))
    #expect(journal.records == (try folder.load(decodedFrom: today.adding(days: -30))).records)
  }
}
