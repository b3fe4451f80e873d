import ArgumentParser
import KneeDomain
import KneeStore
import PatellaApp

/// `patella why`
struct WhyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why", abstract: "Say why the plan is as it is, and which records that rests on.")

  @OptionGroup var options: Options

  @Option(help: "The day to ask about; today if left out.", transform: Arguments.day)
  var date: Day?

  func run() throws {
    var context = try CommandContext(options)
    let today = context.clock.today
    let day = date ?? today
    if day > today { throw Failure(.wrongUsage, "\(day.iso) is in the future; give a day that has been") }
    let (journal, program) = try context.loadProgram(of: day)
    var replay = program.replay
    guard let asked = replay.day(day) else {
      throw Failure(
        .missingInput, "there was no program on \(day.iso); it begins with the first check-in or exercise")
    }
    let (decided, decisions) = replay.why(day) ?? (day, [])
    var output = Output()
    let text = WhyText(asked: asked, decided: decided, decisions: decisions, journal: journal)
    output.add(text.lines, glyphs: context.glyphs(options))
    try output.finish()
    context.complain(about: journal.unreadable)
  }
}
