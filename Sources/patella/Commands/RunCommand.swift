import ArgumentParser
import KneeDomain

/// `patella run 5.2 --minutes 31`
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "run", abstract: "Record a run.")

  @OptionGroup var options: Options

  @Argument(help: "Distance in kilometers.", transform: Arguments.amount)
  var kilometers: Double

  @Option(help: "Time in minutes.", transform: Arguments.amount)
  var minutes: Double

  @Option(help: "Pain during the run, 0 to 10.", transform: Arguments.score)
  var pain: Score?

  @Option(help: "Pain within the hour after it, 0 to 10.", transform: Arguments.score)
  var after: Score?

  @Option(help: "The level of the walk-run ladder that it was, 0 to 12.", transform: Arguments.ladder)
  var ladder: Int?

  @Flag(help: "It went downhill.")
  var downhill = false

  @Option(help: ArgumentHelp("The shoe.", valueName: "name"))
  var shoe: String?

  @OptionGroup var entry: EntryOptions

  func run() throws {
    var context = try CommandContext(options)
    let run = RunEntry(
      kilometers: kilometers, minutes: minutes, painDuring: pain, painOneHourAfter: after,
      downhill: downhill ? true : nil, shoe: shoe?.isEmpty == true ? nil : shoe, ladder: ladder)
    try context.record(.run(run), entry)
  }
}
