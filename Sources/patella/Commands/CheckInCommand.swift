import ArgumentParser
import KneeDomain

/// `patella check-in 3`
struct CheckInCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check-in", abstract: "Record how the knee is this morning.")

  @OptionGroup var options: Options

  @Argument(help: "Pain this morning, 0 to 10.", transform: Arguments.score)
  var pain: Score

  @Option(help: "Which knee; may be left out when the profile has one.")
  var side: Side?

  @Option(help: "New swelling.")
  var swelling: NewSwelling?

  @Option(help: "The worst pain of the last 24 hours, 0 to 10.", transform: Arguments.score)
  var worst: Score?

  @Option(help: "Morning stiffness in minutes.", transform: Arguments.count)
  var stiffness: Int?

  @Flag(help: "Pain medicine was taken before the last session.")
  var meds = false

  @Option(help: "Hours slept.", transform: Arguments.hours)
  var sleep: Double?

  @OptionGroup var entry: EntryOptions

  func run() throws {
    var context = try CommandContext(options)
    let checkIn = CheckIn(
      side: try context.side(side), pain: pain, worst24h: worst, swelling: swelling,
      stiffnessMinutes: stiffness, meds: meds ? true : nil, sleepHours: sleep)
    try context.record(.checkIn(checkIn), entry)
  }
}
