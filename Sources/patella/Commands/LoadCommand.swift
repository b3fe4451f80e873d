import ArgumentParser
import KneeDomain
import KneeStore
import PatellaApp

/// `patella load`
struct LoadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "load",
    abstract:
      "Say what is left of running today, and what the load of the last weeks says, with its sources.",
    discussion: "`patella run --plan 8` looks ahead at a distance.")

  @OptionGroup var options: Options

  @Flag(help: "Answer with one JSON object.")
  var json = false

  func run() throws {
    var context = try CommandContext(options)
    let (journal, book) = try context.loadRuns()
    var output = Output()
    let text = LoadText(book)
    if json {
      output.add(text.json.text)
    } else {
      output.add(text.lines, glyphs: context.glyphs(options))
    }
    try output.finish()
    context.complain(about: journal.unreadable)
  }
}
