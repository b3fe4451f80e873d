import ArgumentParser
import KneeDomain

/// `patella session --pain 2 --after 1`
struct SessionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "session", abstract: "Record how the knee took the exercises of a day.",
    discussion: "The next morning's check-in says the rest; what is left out is unknown, never good.")

  @OptionGroup var options: Options

  @Option(help: "The worst pain during it, 0 to 10.", transform: Arguments.score)
  var pain: Score?

  @Option(help: "Pain within the hour after it, 0 to 10.", transform: Arguments.score)
  var after: Score?

  @Flag(inversion: .prefixedNo, help: "Whether you limped.")
  var limp: Bool?

  @Flag(inversion: .prefixedNo, help: "Whether pain medicine was taken before it.")
  var meds: Bool?

  @OptionGroup var entry: EntryOptions

  func validate() throws {
    if pain == nil, after == nil, limp == nil, meds == nil {
      throw ValidationError("say how it went, such as --pain 2 --after 1")
    }
  }

  func run() throws {
    var context = try CommandContext(options)
    let (at, dayOnly) = try context.when(entry.date)
    let day = dayOnly ? at.date : at.day(startingAt: context.folder.dayStart)
    try context.record(
      .session(SessionEntry(day: day, painDuring: pain, painOneHourAfter: after, limp: limp, meds: meds)),
      entry)
  }
}
