import ArgumentParser
import KneeDomain
import KneeStore
import PatellaApp

/// `patella test side_plank 45 --side left`
struct TestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Record a test of what the knee can do, or read how one is done.",
    discussion: """
      Without a test all are listed with their latest results; with one its steps and results are shown; with a \
      result, in the unit of the test, it is recorded.
      """)

  @OptionGroup var options: Options

  @Argument(help: "The test, such as side_plank.", transform: Arguments.test)
  var test: FunctionalTest?

  @Argument(help: "The result, in the unit of the test.", transform: Arguments.amount)
  var value: Double?

  @Option(help: "The leg that was tested; may be left out when the profile has one sore knee.")
  var side: Side?

  @Option(help: "Pain during it, 0 to 10.", transform: Arguments.score)
  var pain: Score?

  @OptionGroup var entry: EntryOptions

  func validate() throws {
    guard value == nil else { return }
    if side != nil || pain != nil || entry.date != nil || entry.note != nil {
      throw ValidationError("give the result too, such as patella test side_plank 45 --side left")
    }
  }

  func run() throws {
    var context = try CommandContext(options)
    if let test, let value { return try record(test, value, &context) }
    let journal = try context.loadWithNotices()
    let text = TestText(
      entries: try context.testEntries(), person: TestResult.Person(journal.profile, on: context.clock.today),
      lock: Safety.lock(in: journal))
    var output = Output()
    let lines = test.map { text.lines(of: $0) } ?? text.list
    output.add(lines, glyphs: context.glyphs(options))
    try output.finish()
    context.complain(about: journal.unreadable)
  }

  private func record(_ test: FunctionalTest, _ value: Double, _ context: inout CommandContext) throws {
    let leg = test.isOneLegged ? try context.side(side) : side
    let result = TestEntry(
      test: test.id, side: leg, value: value, unit: test.unit.rawValue, pain: pain)
    try context.record(.test(result), entry)
  }
}

extension CommandContext {
  /// Every result of every test, oldest first.
  fileprivate func testEntries() throws(StoreError) -> [(day: Day, entry: TestEntry)] {
    let found = try folder.exists ? folder.records(mentioning: ["test"]) : []
    return found.filter { !$0.isDeleted }.sorted { ($0.at.instant, $0.id) < ($1.at.instant, $1.id) }
      .compactMap { record in
        guard case .test(let entry) = record.entry else { return nil }
        return (record.day(startingAt: folder.dayStart), entry)
      }
  }
}
