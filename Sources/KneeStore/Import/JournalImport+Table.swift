extension JournalImport {
  /// Takes in the records of a table that `JournalFolder.exportTable` wrote.
  mutating func take(table bytes: [UInt8], dryRun: Bool) throws(StoreError) -> ImportReport {
    var table = JournalTableReader()
    do throws(ImportProblem) {
      try table.read(bytes)
    } catch {
      table.problems.append(error)
    }
    if !table.problems.isEmpty {
      var report = ImportReport(source: .journal)
      report.refused = table.problems.map { ImportReport.Refusal(line: $0.line, reason: $0.reason) }
      return report
    }
    var report = try take(lines: table.lines, dryRun: dryRun)
    for index in report.refused.indices {
      // A line of the journal here is a row there.
      if let line = report.refused[index].line, table.rows.indices.contains(line - 1) {
        report.refused[index].line = table.rows[line - 1]
      }
    }
    return report
  }
}

/// Turns the rows of a table of the journal back into lines.
private struct JournalTableReader {
  /// Problems named at most; a file with more is not worth more words.
  private static let mostProblems = 20

  /// The lines of the journal, each with its end.
  var lines: [UInt8] = []
  /// Where the row of each line begins in the file.
  var rows: [Int] = []
  var problems: [ImportProblem] = []
  private var columns: [String] = []

  mutating func read(_ bytes: [UInt8]) throws(ImportProblem) {
    var reader = CSVReader(separator: CSVReader.separator(of: bytes))
    var found: [CSVReader.Row] = []
    try reader.feed(bytes) { found.append($0) }
    try reader.finish { found.append($0) }
    for row in found where problems.count < Self.mostProblems { take(row) }
  }

  private mutating func take(_ row: CSVReader.Row) {
    do throws(ImportProblem) {
      if columns.isEmpty {
        columns = try names(row)
      } else {
        lines += Array(try object(row).text.utf8) + [UInt8(ascii: "\n")]
        rows.append(row.line)
      }
    } catch {
      problems.append(error)
    }
  }

  private func names(_ row: CSVReader.Row) throws(ImportProblem) -> [String] {
    if let twice = row.fields.first(where: { name in row.fields.count { $0 == name } > 1 }) {
      throw ImportProblem(line: row.line, reason: "the column \(JSONValue.string(twice).text) is there twice")
    }
    return row.fields
  }

  private func object(_ row: CSVReader.Row) throws(ImportProblem) -> JSONValue {
    guard row.fields.count == columns.count else {
      throw ImportProblem(
        line: row.line, reason: "the row has \(row.fields.count) cells and the first one \(columns.count)")
    }
    var object: [String: JSONValue] = [:]
    for (column, cell) in zip(columns, row.fields) {
      let value: JSONValue?
      do throws(JSONProblem) {
        value = try JournalTable.value(cell)
      } catch {
        throw ImportProblem(
          line: row.line, reason: "`\(column)` begins like JSON and is none: \(error.reason)")
      }
      guard let value else { continue }
      guard column == JournalTable.rest else {
        object[column] = value
        continue
      }
      guard let strange = value.object, object.keys.allSatisfy({ strange[$0] == nil }) else {
        throw ImportProblem(
          line: row.line, reason: "`\(column)` must hold fields that have no column of their own")
      }
      object.merge(strange) { $1 }
    }
    return .object(object)
  }
}
