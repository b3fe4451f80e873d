import ArgumentParser
import Glibc
import KneeDomain
import KneeStore
import PatellaApp
import TerminalKit

/// `patella report`
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "One or two pages for a clinician.",
    discussion: """
      Twelve weeks up to today unless days are named. Notes that end in a question mark are listed as questions; other \
      notes are left out. The HTML page needs nothing else and prints on two sheets.
      """)

  /// What to write.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case html, md, txt
  }

  @OptionGroup var options: Options

  @Option(help: "The first day.", transform: Arguments.day)
  var from: Day?

  @Option(help: "The last day.", transform: Arguments.day)
  var to: Day?

  @Option(help: "What to write.")
  var format = Format.txt

  @Option(
    help: ArgumentHelp("Something you want to ask; may be given several times.", valueName: "text"))
  var question: [String] = []

  @Option(help: ArgumentHelp("Write into this file, readable for you alone.", valueName: "file"))
  var out: String?

  func run() throws {
    var context = try CommandContext(options)
    let journal = try context.loadWhole()
    guard !journal.isEmpty else {
      throw Failure(.missingInput, "there is nothing to report yet in \(context.folder.path)")
    }
    let today = context.clock.today
    let last = min(to ?? today, today)
    let usual = ClinicianReport.Request.usualDays(of: journal, upTo: last)
    let first = from ?? usual.lowerBound
    guard first <= last else {
      throw Failure(.wrongUsage, "--from \(first.iso) is later than \(last.iso); name an earlier day")
    }
    let glyphs = context.glyphs(options)
    let report = ClinicianReport(
      ClinicianReport.Request(
        journal: journal, days: first...last, today: today, questions: question, isASCII: glyphs == .ascii))
    let text =
      switch format {
      case .html: HTMLWriter.text(report)
      case .md: MarkdownWriter.text(report)
      case .txt: TextWriter.text(report).shown(glyphs: glyphs)
      }
    if let out {
      try TextFile.write(text, to: out)
    } else {
      var output = Output()
      output.add(text.utf8.dropLast())
      try output.finish()
    }
    context.complain(about: journal.unreadable)
  }
}
