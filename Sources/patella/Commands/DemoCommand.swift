import ArgumentParser
import KneeDomain
import KneeStore

/// `patella demo`
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Fill an empty data folder with a realistic story.")

  @OptionGroup var options: Options

  @Option(help: "How many days the story has.", transform: Arguments.storyDays)
  var days: Int

  @Option(help: "The same seed tells the same story.")
  var seed: UInt64 = 1

  @Option(help: "The last day; today if left out.", transform: Arguments.day)
  var until: Day?

  func run() throws {
    let context = try CommandContext(options)
    let end = until ?? context.clock.moment.date
    if end > context.clock.moment.date { throw Failure(.wrongUsage, "\(end.iso) is in the future") }
    let count = try context.folder.write(DemoStory(days: days, seed: seed, end: end))
    var output = Output()
    output.add("\(count) records in \(Visible.text(context.folder.path)), until \(end.iso)")
    try output.finish()
  }
}
