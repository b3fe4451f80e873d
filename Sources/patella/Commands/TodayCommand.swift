import ArgumentParser
import KneeDomain
import KneeStore
import PatellaApp

/// `patella today`
struct TodayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "today", abstract: "Show today's exercises and what is advised.")

  @OptionGroup var options: Options

  @Flag(help: "Answer with one JSON object.")
  var json = false

  func run() throws {
    var context = try CommandContext(options)
    let (journal, program) = try context.loadProgram()
    let today = context.clock.today
    let list = TodayList(
      day: today,
      checklist: Checklist(
        day: today, journal: journal, lock: Safety.lock(in: journal), plan: program.today),
      checkIn: CheckInRecord(on: today, in: journal)?.checkIn, glyphs: context.glyphs(options))
    var output = Output()
    if json {
      output.add(list.json.text)
    } else {
      output.add(list.lines, glyphs: list.glyphs)
    }
    try output.finish()
    context.complain(about: journal.unreadable)
  }
}
