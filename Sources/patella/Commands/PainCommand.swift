import ArgumentParser
import KneeDomain

/// `patella pain 4 --at patellar_tendon`
struct PainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pain", abstract: "Record pain at a place.")

  @OptionGroup var options: Options

  @Argument(help: "Pain, 0 to 10.", transform: Arguments.score)
  var pain: Score

  @Option(
    help: ArgumentHelp(
      "Where, such as patellar_tendon or hip_groin; may be given several times.", valueName: "place"),
    transform: Arguments.site)
  var at: [BodySite]

  @Option(help: "Which knee; may be left out when the profile has one.")
  var side: Side?

  @Option(
    help: ArgumentHelp("When it hurts, such as after_run.", valueName: "timing"), transform: Arguments.timing)
  var when: Timing?

  @OptionGroup var entry: EntryOptions

  func validate() throws {
    if at.isEmpty { throw ValidationError("--at is missing: name the place, such as --at patellar_tendon") }
  }

  func run() throws {
    var context = try CommandContext(options)
    let pain = PainEntry(side: try context.side(side), sites: at.uniqued(), pain: pain, when: when)
    try context.record(.pain(pain), entry)
  }
}

extension [BodySite] {
  /// Each place once, in the order given.
  fileprivate func uniqued() -> [BodySite] {
    var seen: Set<BodySite> = []
    return filter { seen.insert($0).inserted }
  }
}
