import ArgumentParser
import KneeDomain

/// `patella activity cycling 45 --effort 5`
struct ActivityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "activity", abstract: "Record a session of another sport, for the minutes of effort.")

  @OptionGroup var options: Options

  @Argument(help: "The sport, in your own word, such as cycling.")
  var sport: String

  @Argument(help: "Time in minutes.", transform: Arguments.amount)
  var minutes: Double

  @Option(help: "Effort, 0 (very easy) to 10 (all out).", transform: Arguments.effort)
  var effort: Double?

  @Option(help: "Pain during it, 0 to 10.", transform: Arguments.score)
  var pain: Score?

  @OptionGroup var entry: EntryOptions

  func validate() throws {
    guard sport.count <= 60, sport.contains(where: { !$0.isWhitespace }) else {
      throw ValidationError("a sport needs a name of at most 60 characters")
    }
    if sport.lowercased() == "running" || sport.lowercased() == "run" {
      throw ValidationError("a run is recorded with patella run 5.2 31")
    }
  }

  func run() throws {
    var context = try CommandContext(options)
    let activity = ActivityEntry(sport: sport, minutes: minutes, effort: effort, painDuring: pain)
    try context.record(.activity(activity), entry)
  }
}
