import ArgumentParser
import KneeDomain
import KneeStore
import PatellaApp

/// `patella chart`
struct ChartCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chart", abstract: "Draw pain over time as text.")

  @OptionGroup var options: Options

  @Option(help: "How far back: 14d, 6w, 6m, 2y or all.", transform: Arguments.range)
  var range = ChartRange.sixWeeks

  @Option(
    help: "Lay two stretches of days side by side: flares, 2w or 4w.")
  var compare: PainPairing?

  @Option(help: "Columns to use.", transform: Arguments.columns)
  var width: Int?

  @Option(help: "Lines to use.", transform: Arguments.columns)
  var height: Int?

  func run() throws {
    var context = try CommandContext(options)
    let size = PlainText.terminalSize
    let (width, height) = (width ?? size?.columns ?? 80, height ?? min(24, (size?.lines ?? 25) - 1))
    var output = Output()
    let journal: Journal
    if let compare {
      let program: ProgramBook
      (journal, program) = try context.loadProgram()
      let chart = ComparisonChart(
        compare, PainHistory(journal), course: program.today?.course ?? ProgramCourse(),
        upTo: context.clock.today, glyphs: context.glyphs(options))
      output.add(chart.text(width: width, height: height))
    } else {
      journal = try context.loadAll()
      let chart = chart(of: journal, context)
      output.add(chart.text(width: width, height: height))
    }
    try output.finish()
    context.complain(about: journal.unreadable)
  }

  private func chart(of journal: Journal, _ context: CommandContext) -> ProgressChart {
    let history = PainHistory(journal)
    let today = context.clock.today
    let summary = ChartSummary(history: history, range: range, last: today, today: today)
    return ProgressChart(
      history: history, range: range, last: today, glyphs: context.glyphs(options), summary: summary.words,
      change: history.change(since: programStart(in: journal, upTo: today), upTo: today))
  }

  /// The day on which a program was started by hand last; nil where none was.
  private func programStart(in journal: Journal, upTo today: Day) -> Day? {
    journal.records.compactMap { record in
      guard case .plan(let plan) = record.entry, case .start? = plan.effect else { return nil }
      return record.day(startingAt: journal.dayStart)
    }.filter { $0 <= today }.max()
  }
}
