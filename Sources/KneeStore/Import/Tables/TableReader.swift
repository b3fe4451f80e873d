import KneeDomain

/// Reads a table of activities: the first row says which columns there are and whose table it is.
struct TableReader: ActivityReader {
  /// Problems named at most; a file with more is not worth more words.
  private static let mostProblems = 20

  private let options: ImportOptions
  private var reader: CSVReader
  private var layout: Layout?
  private(set) var gathered = Gathered(source: .strava)

  /// Whose table it is, and where its columns stand.
  struct Layout {
    var source: ImportSource
    var columns: Int
    var places: [ColumnNames.Column: [Int]]
  }

  /// - Parameter beginning: the first bytes of the file, which tell the separator.
  init(beginning: [UInt8], options: ImportOptions) {
    self.options = options
    reader = CSVReader(separator: CSVReader.separator(of: beginning))
  }

  /// Takes the next bytes.
  mutating func feed(_ bytes: [UInt8]) throws(ImportProblem) {
    var rows: [CSVReader.Row] = []
    try reader.feed(bytes) { rows.append($0) }
    for row in rows { try take(row) }
  }

  /// Takes what has no end of line.
  mutating func finish() throws(ImportProblem) {
    var rows: [CSVReader.Row] = []
    try reader.finish { rows.append($0) }
    for row in rows { try take(row) }
    if layout == nil { throw TableReader.unknownTable }
  }

  private static let unknownTable = ImportProblem(
    line: 1,
    reason: "the headings are none that Strava or Garmin Connect write in English, German, French, Spanish, "
      + "Dutch or, of Garmin Connect, Italian or Portuguese; set the account to one of these and export again"
  )

  private mutating func take(_ row: CSVReader.Row) throws(ImportProblem) {
    guard let layout else {
      self.layout = try TableReader.layout(row.fields)
      gathered.source = self.layout?.source ?? .strava
      return
    }
    let extra = row.fields.dropFirst(layout.columns)
    if row.fields.count < layout.columns || !extra.allSatisfy(\.isEmpty) {
      throw ImportProblem(
        line: row.line, reason: "the row has \(row.fields.count) columns and the first row \(layout.columns)")
    }
    if gathered.entries.count >= Gathered.most {
      throw ImportProblem(line: row.line, reason: "the file has more than \(Gathered.most) rows")
    }
    do throws(ImportProblem) {
      let cells = Cells(fields: row.fields, line: row.line, places: layout.places)
      gathered.entries.append(try entry(cells, layout.source))
    } catch {
      gathered.problems.append(ImportProblem(line: row.line, reason: error.reason))
      if gathered.problems.count == TableReader.mostProblems {
        throw ImportProblem(reason: "there may be more lines like these")
      }
    }
  }

  private func entry(_ cells: Cells, _ source: ImportSource) throws(ImportProblem) -> Gathered.Entry {
    let sport = SportNames.sport(cells.text(.sport), runNames: options.runNames)
    // Of what is not taken nothing else needs to be readable.
    if let reason = sport.flaw(options) { return .leftOut(line: cells.line, reason: reason) }
    let activity =
      source == .strava
      ? try StravaTable.activity(cells, sport, options) : try GarminTable.activity(cells, sport, options)
    return activity.flaw.map { .leftOut(line: cells.line, reason: $0) } ?? .activity(activity)
  }

  private static func layout(_ header: [String]) throws(ImportProblem) -> Layout {
    for (source, names, needed) in [
      (ImportSource.strava, ColumnNames.strava, [ColumnNames.Column.id, .date, .sport, .distance, .elapsed]),
      (.garmin, ColumnNames.garmin, [.date, .sport, .distance, .elapsed]),
    ] {
      let places = ColumnNames.places(header, names)
      if needed.allSatisfy({ places[$0] != nil }) {
        return Layout(source: source, columns: header.count, places: places)
      }
    }
    throw unknownTable
  }
}

/// The cells of a row by what they mean.
struct Cells {
  var fields: [String]
  var line: Int
  var places: [ColumnNames.Column: [Int]]

  /// The text of a column; of several the first. Empty where there is no such column.
  func text(_ column: ColumnNames.Column) -> String {
    places[column].map { fields[$0[0]] } ?? ""
  }

  /// The texts of a column that is there more than once, in order, without those that say nothing.
  func texts(_ column: ColumnNames.Column) -> [String] {
    places[column, default: []].map { fields[$0] }.filter { !Cells.isMissing($0) }
  }

  /// Whether a text says nothing: it is empty or `--`.
  static func isMissing(_ text: String) -> Bool {
    text.allSatisfy { $0 == "-" || $0.isWhitespace }
  }

  /// Makes a value of a text; what can be read neither as a value nor as nothing is an error.
  static func require<Value>(_ text: String, _ meaning: String, _ read: (String) -> Value?)
    throws(ImportProblem)
    -> Value?
  {
    if isMissing(text) { return nil }
    if let value = read(text) { return value }
    throw ImportProblem(reason: "\(JSONValue.string(String(text.prefix(40))).text) is no \(meaning)")
  }
}
