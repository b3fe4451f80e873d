import ArgumentParser
import KneeDomain
import KneeStore

/// `patella history`
struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "List what was recorded, oldest first.")

  @OptionGroup var options: Options

  @Flag(help: "One JSON object a line.")
  var json = false

  @Option(help: "The first day.", transform: Arguments.day)
  var from: Day?

  @Option(help: "The last day.", transform: Arguments.day)
  var to: Day?

  @Option(help: "Only records of this kind; may be given several times.", transform: Arguments.kind)
  var kind: [String] = []

  func run() throws {
    var context = try CommandContext(options)
    let journal = try context.loadAll()
    let folder = context.folder
    let kinds = Set(kind)
    let rows = journal.rows.filter { row in
      (from.map { row.day >= $0 } ?? true) && (to.map { row.day <= $0 } ?? true)
        && (kinds.isEmpty || kinds.contains(journal.kindName(of: row)))
    }
    var output = Output()
    if json {
      try folder.forEachLine(rows) { line throws(StoreError) in output.add(Visible.json(line)) }
    } else {
      try folder.forEach(rows) { record throws(StoreError) in output.add(Self.line(record, journal.distances))
      }
    }
    try output.finish()
    context.complain(about: journal.unreadable)
  }

  /// Date, id and words, for people.
  private static func line(_ record: Record, _ distances: DistanceWords) -> String {
    let seconds = record.at.secondOfDay
    let time = record.dayOnly ? "     " : "\(two(seconds / 3600)):\(two(seconds / 60 % 60))"
    return "\(record.at.date.iso) \(time)  \(record.id)  \(Visible.text(record.words(distances)))"
  }

  private static func two(_ value: Int) -> String {
    value < 10 ? "0\(value)" : "\(value)"
  }
}

extension Journal {
  /// The kind of a row as the journal writes it.
  fileprivate func kindName(of row: JournalRow) -> String {
    row.kind == .other ? subject(of: row) ?? "" : row.kind.rawValue
  }
}
