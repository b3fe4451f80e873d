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

  @Option(help: ArgumentHelp("The shoe.", valueName: "name"))
  var shoe: String?

  @Option(
    help: ArgumentHelp(
      "The level of the walk-run ladder it was, 0 to \(LadderLevel.top).", valueName: "level"))
  var ladder: Int?

  @OptionGroup var entry: EntryOptions

  func validate() throws {
    if let ladder, !(0...LadderLevel.top).contains(ladder) {
      throw ValidationError("A level of the ladder is a whole number from 0 to \(LadderLevel.top).")
    }
  }

  func run() throws {
    var context = try CommandContext(options)
    let run = RunEntry(
      kilometers: kilometers, minutes: minutes, painDuring: pain, shoe: shoe?.isEmpty == true ? nil : shoe,
      ladder: ladder)
    try context.record(.run(run), entry)
  }
}
