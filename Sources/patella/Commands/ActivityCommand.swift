import ArgumentParser
import KneeDomain

/// `patella activity cycling 45 effort 5 pain 1`
struct ActivityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "activity", abstract: "Record a session of another sport, for the minutes of effort.",
    discussion: """
      The session is one line: the sport in your own words, the time, then in any order effort 5, pain 1, yesterday or \
      a date.
      """)

  @OptionGroup var options: Options

  @Argument(help: ArgumentHelp("The session in one line.", valueName: "line"))
  var line: [String]

  @Option(help: "Effort, 0 (very easy) to 10 (all out).", transform: Arguments.effort)
  var effort: Double?

  @Option(help: "Pain during it, 0 to 10.", transform: Arguments.score)
  var pain: Score?

  @OptionGroup var entry: EntryOptions

  func run() throws {
    var context = try CommandContext(options)
    // One argument of several words is a name or the whole line.
    let words = line.count == 1 ? line : line.map { $0.contains(" ") ? "\"\($0)\"" : $0 }
    let reading = SportLine(words.joined(separator: " "), today: context.clock.today)
    guard var activity = reading.activity else {
      let hint = reading.problem == .isRun ? " `patella run 5.2 31` records it." : ""
      throw Failure(.wrongUsage, (reading.problem?.sentence ?? "") + hint)
    }
    activity.effort = effort ?? activity.effort
    activity.painDuring = pain ?? activity.painDuring
    var entry = entry
    if entry.date == nil, reading.parts[.day] != nil { entry.date = .day(reading.day) }
    try context.record(.activity(activity), entry)
  }
}
