import ArgumentParser
import KneeStore

/// `patella export`
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the whole journal to standard output.",
    discussion: """
      jsonl is every line of the journal, edits and deletions too, unchanged: `patella import` takes it in \
      elsewhere. csv is the present state, a record a line, for spreadsheets; it can be taken in as well.
      """)

  /// What to write.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case jsonl, csv
  }

  @OptionGroup var options: Options

  @Option(help: "What to write.")
  var format = Format.jsonl

  func run() throws {
    var context = try CommandContext(options)
    var output = Output()
    switch format {
    case .jsonl:
      // To a terminal nothing may send an escape sequence; to a file the lines are unchanged.
      let isTerminal = output.isTerminal
      let leftOut = try context.folder.exportLines { line throws(StoreError) in
        output.add(isTerminal ? Visible.json(line) : line)
      }
      try output.finish()
      context.complain(about: leftOut)
    case .csv:
      let journal = try context.loadAll()
      let isTerminal = output.isTerminal
      try context.folder.exportTable(journal) { line throws(StoreError) in
        output.add(isTerminal ? Visible.text(line) : line)
      }
      try output.finish()
      context.complain(about: journal.unreadable)
    }
  }
}
