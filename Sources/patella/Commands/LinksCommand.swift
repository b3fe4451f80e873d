import ArgumentParser
import KneeDomain
import KneeStore
import PatellaApp

/// `patella links`
struct LinksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "links",
    abstract: "Say what went with pain: downhill, distance, cadence, sleep, days since strength work.",
    discussion:
      "Each with the difference, its interval and the days. What went together, not what led to what.")

  @OptionGroup var options: Options

  @Option(help: "Which knee; may be left out when the profile has one.")
  var side: Side?

  func run() throws {
    var context = try CommandContext(options)
    let today = context.clock.today
    let first = today.adding(days: -7 * PainLinks.weeks)
    let journal = try context.folder.load(decodedFrom: first)
    let links = PainLinks(journal, knee: side, today: today)
    var output = Output()
    output.add(LinksText.lines(links).map(Visible.text), glyphs: context.glyphs(options))
    try output.finish()
    context.complain(about: journal.unreadable)
  }
}
