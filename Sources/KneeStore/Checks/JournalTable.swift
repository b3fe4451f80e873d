/// The present state of the journal as a table of comma-separated values (RFC 4180, but with plain line ends): a line a
/// record, a column a field, and a last column for the fields that this version does not know.
///
/// Reading the table gives every record back. A cell holds a text as it is; a number, a truth value, a list or an object
/// as JSON; and a text in quotation marks, as JSON, where it would be taken for one of those, or by a spreadsheet for a
/// formula. An empty cell says nothing.
public enum JournalTable {
  /// Columns that every record has, first.
  static let leading = ["at", "kind", "id"]
  /// The column of the fields that are not known, as one JSON object.
  static let rest = "other"

  /// Whether a file begins as such a table does, with any of the separators of spreadsheets.
  static func begins(_ bytes: some Sequence<UInt8>) -> Bool {
    let start = bytes.prefix(10)
    return [",", ";", "\t"].contains { start.elementsEqual(leading.joined(separator: $0).utf8) }
  }

  /// The fields of a record by column.
  static func fields(_ line: [UInt8]) throws(StoreError) -> [String: JSONValue] {
    do {
      let fields = try JSONValue(parsing: line).object ?? [:]
      var record = try RecordCoder.record(line: line)
      record.unknown = [:]
      let known = RecordCoder.json(record).object ?? [:]
      var own = fields.filter { known[$0.key] != nil }
      let strange = fields.filter { known[$0.key] == nil }
      if !strange.isEmpty { own[rest] = .object(strange) }
      return own
    } catch {
      throw .unwritable(reason: "a line of the journal was rewritten while it was read; try again")
    }
  }

  /// A value as a cell, before commas and quotation marks are dealt with.
  static func cell(_ value: JSONValue?) -> String {
    switch value {
    case nil: ""
    case .string(let text) where isPlain(text): text
    case .some(let value): value.text
    }
  }

  /// The value of a cell; nil for one that says nothing.
  static func value(_ cell: String) throws(JSONProblem) -> JSONValue? {
    if cell.isEmpty { return nil }
    if let first = cell.unicodeScalars.first, "\"{[".unicodeScalars.contains(first) {
      return try JSONValue(parsing: cell)
    }
    return literal(cell) ?? .string(cell)
  }

  /// A line of cells.
  static func line(_ cells: [String]) -> String {
    cells.map(quoted).joined(separator: ",")
  }

  private static func literal(_ text: String) -> JSONValue? {
    // Almost every text is a word or a date: those need no second look.
    guard let first = text.utf8.first, first <= 0x20 || "-0123456789tfn".utf8.contains(first) else {
      return nil
    }
    do throws(JSONProblem) { return try JSONValue(parsing: text) } catch { return nil }
  }

  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, !"\"{[=+-@\t".unicodeScalars.contains(first) else {
      return false
    }
    let isControl = text.unicodeScalars.contains { $0 != "\n" && $0.properties.generalCategory == .control }
    return !isControl && literal(text) == nil
  }

  private static func quoted(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 < 0x20 }) else { return text }
    return "\"\(text.replacing("\"", with: "\"\""))\""
  }
}

extension JournalFolder {
  /// Hands over the records of a journal as lines of a table, the names of the columns first.
  ///
  /// - Parameters:
  ///   - journal: as it was read from this folder.
  ///   - take: gets each line without its end; a text with a line break in it makes it several.
  public func exportTable(_ journal: Journal, _ take: (String) throws(StoreError) -> Void) throws(StoreError)
  {
    var names: Set<String> = []
    try forEachLine(journal.rows) { line throws(StoreError) in
      names.formUnion(try JournalTable.fields(line).keys)
    }
    let known = names.subtracting(JournalTable.leading + [JournalTable.rest]).sorted()
    let columns =
      JournalTable.leading + known + (names.contains(JournalTable.rest) ? [JournalTable.rest] : [])
    try take(JournalTable.line(columns))
    try forEachLine(journal.rows) { line throws(StoreError) in
      let fields = try JournalTable.fields(line)
      try take(JournalTable.line(columns.map { JournalTable.cell(fields[$0]) }))
    }
  }
}
