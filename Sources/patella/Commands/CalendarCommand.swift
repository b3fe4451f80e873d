import ArgumentParser
import KneeDomain
import KneeStore
import PatellaApp

/// `patella calendar`
struct CalendarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar", abstract: "Planned sessions and looks back at the knee as iCalendar.",
    discussion: """
      The days to come are planned as if every session went well. Written again and imported again, events take the \
      place of the ones before.
      """)

  @OptionGroup var options: Options

  @Option(help: "How many weeks from today on, 1 to 26.", transform: Arguments.weeks)
  var weeks = 4

  func run() throws {
    var context = try CommandContext(options)
    let (journal, book) = try context.loadProgram()
    let calendar = ProgramCalendar(journal: journal, book: book, today: context.clock.today)
    let text = ICalendar.text(
      journal.isEmpty ? [] : calendar.events(weeks: weeks), now: context.clock.now)
    var output = Output()
    // Every line bears its own end.
    output.add(text.utf8.dropLast())
    try output.finish()
    context.complain(about: journal.unreadable)
  }
}
