import KneeDomain
import KneeStore

/// The present state of the journal as comma-separated values (RFC 4180, but with plain line ends).
enum CSV {
  /// Columns that every record has, first.
  private static let leading = ["at", "kind", "id"]

  /// Writes a header and a line for each record.
  static func write(_ journal: Journal, of folder: JournalFolder, to output: inout Output) throws(StoreError)
  {
    let isTerminal = output.isTerminal
    var names: Set<String> = []
    try folder.forEach(journal.rows) { record in names.formUnion(fields(of: record).keys) }
    let columns = leading + names.subtracting(leading).sorted()
    output.add(columns.joined(separator: ","))
    try folder.forEach(journal.rows) { record in
      let fields = fields(of: record)
      let line = columns.map { cell(fields[$0]) }.joined(separator: ",")
      output.add(isTerminal ? Visible.text(line) : line)
    }
  }

  private static func fields(of record: Record) -> [String: JSONValue] {
    RecordCoder.json(record).object ?? [:]
  }

  /// A value: words of a list between spaces, anything deeper as JSON.
  private static func cell(_ value: JSONValue?) -> String {
    switch value {
    case nil: ""
    case .string(let text): quoted(text)
    case .array(let values) where values.allSatisfy({ $0.string != nil }):
      quoted(values.compactMap(\.string).joined(separator: " "))
    case .some(let value): quoted(value.text)
    }
  }

  private static func quoted(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 < 0x20 }) else { return text }
    return "\"\(text.replacing("\"", with: "\"\""))\""
  }
}
