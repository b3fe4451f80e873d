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

  @Option(help: "Columns to use.", transform: Arguments.columns)
  var width: Int?

  @Option(help: "Lines to use.", transform: Arguments.columns)
  var height: Int?

  func run() throws {
    var context = try CommandContext(options)
    let journal = try context.loadAll()
    let history = PainHistory(journal)
    let today = context.clock.today
    let summary = ChartSummary(history: history, range: range, last: today, today: today)
    let chart = ProgressChart(
      history: history, range: range, last: today, glyphs: context.glyphs(options), summary: summary.words)
    let size = PlainText.terminalSize
    var output = Output()
    output.add(
      chart.text(width: width ?? size?.columns ?? 80, height: height ?? min(24, (size?.lines ?? 25) - 1)))
    try output.finish()
    context.complain(about: journal.unreadable)
  }
}
