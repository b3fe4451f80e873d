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
    var line = ""
    for (index, cell) in cells.enumerated() {
      if index > 0 { line += "," }
      line += quoted(cell)
    }
    return line
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
    // A byte above ASCII may begin one of the control characters of Latin-1.
    let isASCII = text.utf8.allSatisfy { $0 == 0x0A || (0x20..<0x7F).contains($0) }
    return (isASCII || !text.unicodeScalars.contains(where: isControl)) && literal(text) == nil
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar != "\n" && scalar.properties.generalCategory == .control
  }

  private static func quoted(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 < 0x20 }) else { return text }
    var bytes = [UInt8(ascii: "\"")]
    for byte in text.utf8 {
      bytes.append(byte)
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
    }
    return String(decoding: bytes + [UInt8(ascii: "\"")], as: UTF8.self)
  }
}

/// Which fields of which kinds have a column of their own: those that this version has understood in some record.
struct TableColumns {
  private var known: [String: Set<String>] = [:]
  private var hasRest = false

  /// Takes in a line of the journal.
  mutating func add(_ line: [UInt8]) throws(StoreError) {
    let fields = try TableColumns.fields(line)
    let kind = fields["kind"]?.string ?? ""
    if fields.keys.allSatisfy({ known[kind]?.contains($0) == true }) { return }
    do throws(RecordCoder.Problem) {
      var record = try RecordCoder.record(line: line)
      record.unknown = [:]
      known[kind, default: []].formUnion((RecordCoder.json(record).object ?? [:]).keys)
    } catch {
      throw TableColumns.rewritten
    }
    if !fields.keys.allSatisfy({ known[kind]?.contains($0) == true }) { hasRest = true }
  }

  /// Their names in their order.
  var names: [String] {
    let own = known.values.reduce(into: Set<String>()) { $0.formUnion($1) }
    return JournalTable.leading + own.subtracting(JournalTable.leading).sorted()
      + (hasRest ? [JournalTable.rest] : [])
  }

  /// The fields of a line by column.
  func cells(_ line: [UInt8]) throws(StoreError) -> [String: JSONValue] {
    var fields = try TableColumns.fields(line)
    let known = known[fields["kind"]?.string ?? ""] ?? []
    let strange = fields.filter { !known.contains($0.key) }
    for name in strange.keys { fields[name] = nil }
    if !strange.isEmpty { fields[JournalTable.rest] = .object(strange) }
    return fields
  }

  private static func fields(_ line: [UInt8]) throws(StoreError) -> [String: JSONValue] {
    do throws(JSONProblem) { return try JSONValue(parsing: line).object ?? [:] } catch { throw rewritten }
  }

  private static let rewritten = StoreError.unwritable(
    reason: "a line of the journal was rewritten while it was read; try again")
}

extension JournalFolder {
  /// Hands over the records of a journal as lines of a table, the names of the columns first.
  ///
  /// - Parameters:
  ///   - journal: as it was read from this folder.
  ///   - take: gets each line without its end; a text with a line break in it makes it several.
  public func exportTable(_ journal: Journal, _ take: (String) throws(StoreError) -> Void) throws(StoreError)
  {
    var columns = TableColumns()
    try forEachLine(journal.rows) { line throws(StoreError) in try columns.add(line) }
    let names = columns.names
    try take(JournalTable.line(names))
    try forEachLine(journal.rows) { line throws(StoreError) in
      let cells = try columns.cells(line)
      try take(JournalTable.line(names.map { JournalTable.cell(cells[$0]) }))
    }
  }
}
