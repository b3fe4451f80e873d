/// Takes a table of comma-separated values apart, piece by piece (RFC 4180; also with semicolons or tabs, as
/// spreadsheets write them, and with any end of line).
struct CSVReader {
  /// One row, with the line it begins at.
  struct Row: Equatable {
    var line: Int
    var fields: [String]
  }

  /// The longest row in bytes, and the most columns, so that no file can exhaust the memory.
  static let longestRow = 1 << 20
  static let mostColumns = 1000

  private enum State {
    case fieldStart, plain, quoted, afterQuote
  }

  private let separator: UInt8
  private var state = State.fieldStart
  private var field: [UInt8] = []
  private var fields: [String] = []
  private var line = 1
  private var rowLine = 1
  private var quoteLine = 1
  private var size = 0
  private var endedWithReturn = false

  init(separator: UInt8) {
    self.separator = separator
  }

  /// The separator that stands most often in the first row, outside quotation marks.
  static func separator(of bytes: some Sequence<UInt8>) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
      if [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")].contains(byte) {
        counts[byte, default: 0] += 1
      }
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? UInt8(ascii: ",")
  }

  /// Takes the next bytes and hands over every row that ends in them; blank lines are none.
  mutating func feed(_ bytes: some Sequence<UInt8>, _ take: (Row) throws(ImportProblem) -> Void)
    throws(ImportProblem)
  {
    for byte in bytes {
      size += 1
      if size > CSVReader.longestRow {
        throw ImportProblem(line: rowLine, reason: "the row is longer than a megabyte")
      }
      if byte == 0 { throw ImportProblem(line: line, reason: "a zero byte stands here; the file is no text") }
      try step(byte, take)
      if byte == UInt8(ascii: "\n"), !endedWithReturn || state == .quoted { line += 1 }
      if byte == UInt8(ascii: "\r"), state != .quoted { line += 1 }
      endedWithReturn = byte == UInt8(ascii: "\r")
      if fields.isEmpty, field.isEmpty, state == .fieldStart { begin() }
    }
  }

  /// Hands over a last row that has no end of line.
  mutating func finish(_ take: (Row) throws(ImportProblem) -> Void) throws(ImportProblem) {
    if state == .quoted {
      throw ImportProblem(line: quoteLine, reason: "a quotation mark is opened here and never closed")
    }
    try endRow(take)
  }

  private mutating func begin() {
    rowLine = line
    size = 0
  }

  private mutating func step(_ byte: UInt8, _ take: (Row) throws(ImportProblem) -> Void) throws(ImportProblem)
  {
    switch (state, byte) {
    case (.quoted, UInt8(ascii: "\"")): state = .afterQuote
    case (.quoted, _): field.append(byte)
    case (.afterQuote, UInt8(ascii: "\"")):
      field.append(byte)
      state = .quoted
    case (_, separator):
      try endField()
      if fields.count > CSVReader.mostColumns {
        throw ImportProblem(line: rowLine, reason: "the row has more than \(CSVReader.mostColumns) columns")
      }
    case (_, UInt8(ascii: "\n")), (_, UInt8(ascii: "\r")): try endRow(take)
    case (.fieldStart, UInt8(ascii: "\"")):
      quoteLine = line
      state = .quoted
    case (.afterQuote, _):
      throw ImportProblem(line: line, reason: "something follows a closed quotation mark")
    default:
      field.append(byte)
      state = .plain
    }
  }

  private mutating func endField() throws(ImportProblem) {
    guard let text = String(validating: field, as: UTF8.self) else {
      throw ImportProblem(
        line: rowLine, reason: "the text is not UTF-8; save the file in UTF-8 and import that")
    }
    fields.append(text)
    field.removeAll(keepingCapacity: true)
    state = .fieldStart
  }

  private mutating func endRow(_ take: (Row) throws(ImportProblem) -> Void) throws(ImportProblem) {
    if fields.isEmpty, field.isEmpty, state == .fieldStart { return }
    try endField()
    let row = Row(line: rowLine, fields: fields)
    fields.removeAll(keepingCapacity: true)
    try take(row)
  }
}
