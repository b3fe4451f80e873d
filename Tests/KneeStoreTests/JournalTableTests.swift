import KneeDomain
import Testing

@testable import KneeStore

@Suite struct JournalTableTests {
  /// Values and their cells.
  @Test(arguments: [
    (JSONValue.string("road"), "road"), (.string("a, b"), "a, b"), (.string(""), #""""#),
    (.string("3"), #""3""#), (.number(3), "3"), (.number(literal: "1.50"), "1.50"), (.number(-2), "-2"),
    (.string("true"), #""true""#), (.bool(true), "true"), (.null, "null"), (.string("null"), #""null""#),
    (.string(#""q""#), #""\"q\"""#), (.string("two\nlines"), "two\nlines"),
    (.string("true love"), "true love"),
    (.string("=cmd|' /C calc'!A0"), #""=cmd|' /C calc'!A0""#), (.string("+1"), #""+1""#),
    (.string("-x"), #""-x""#), (.string("@x"), #""@x""#), (.string("\tx"), #""\tx""#),
    (.string("\u{1b}[31m"), #""\u001b[31m""#), (.string(" 3"), #"" 3""#), (.string("süß"), "süß"),
    (.array([.string("mcl"), .string("calf")]), #"["mcl","calf"]"#), (.array([]), "[]"), (.object([:]), "{}"),
    (.string("[x"), #""[x""#), (.string("{x"), #""{x""#), (.string("2026-11-21"), "2026-11-21"),
  ])
  func everyValueHasOneCell(_ value: JSONValue, _ cell: String) throws {
    #expect(JournalTable.cell(value) == cell)
    #expect(try JournalTable.value(cell) == value)
  }

  @Test func anEmptyCellSaysNothing() throws {
    #expect(JournalTable.cell(nil) == "")
    #expect(try JournalTable.value("") == nil)
  }

  @Test func aLineQuotesWhatItMust() {
    #expect(JournalTable.line(["a", "b,c", "d\"e", "f\ng"]) == "a,\"b,c\",\"d\"\"e\",\"f\ng\"")
  }

  @Test func strangeFieldsStandInAColumnOfTheirOwn() throws {
    let line =
      #"{"at":"2026-11-20T07:10:00+01:00","id":"a","kind":"checkIn","mood":"=1+1","pain":3,"recorded":"2026-11-20T06:10:00.000Z","side":"middle","v":1}"#
    var columns = TableColumns()
    try columns.add(Array(line.utf8))
    #expect(columns.names == ["at", "kind", "id", "pain", "recorded", "v", "other"])
    let cells = try columns.cells(Array(line.utf8))
    #expect(cells["pain"] == .number(3))
    #expect(cells["other"]?.text == #"{"mood":"=1+1","side":"middle"}"#)
  }

  /// Takes an export of a journal into an empty folder.
  private func carry(_ journal: Journal, of source: JournalFolder, asTable: Bool) throws -> Journal {
    let home = try TemporaryFolder()
    let target = JournalFolder(path: home.path)
    var text: [UInt8] = []
    if asTable {
      try source.exportTable(journal) { text += Array($0.utf8) + [10] }
    } else {
      try source.exportLines { text += $0 + [10] }
    }
    try write(String(decoding: text, as: UTF8.self), to: home.path + "/export")
    let options = ImportOptions(localTime: berlin, now: now)
    var importing = try JournalImport(into: target, options)
    let report = try importing.take(home.path + "/export")
    #expect(report.refused == [])
    var loaded = target
    return try loaded.load(decodedFrom: Day(number: .min))
  }

  @Test func tenYearsGoOutAndComeBack() throws {
    let home = try TemporaryFolder()
    var source = JournalFolder(path: home.path)
    let count = try source.write(DemoStory(days: 3650, seed: 42, end: today))
    #expect((39_200...40_800).contains(count), "\(count)")
    let before = try source.load(decodedFrom: Day(number: .min))
    #expect(before.rows.count == count)
    for asTable in [true, false] {
      let after = try carry(before, of: source, asTable: asTable)
      #expect(before.records == after.records, "as a table: \(asTable)")
    }
  }

  /// What people, other versions and attackers may have written.
  @Test(arguments: [true, false])
  func strangeThingsGoOutAndComeBack(_ asTable: Bool) throws {
    let home = try TemporaryFolder()
    let head = #""at":"2026-11-20T07:10:00+01:00","recorded":"2026-11-20T06:10:00.000Z","v":1"#
    let lines = [
      #"{\#(head),"id":"a","kind":"checkIn","note":"=cmd|' /C calc'!A0, \"q\"\nline\r\u0000\u001b[31m","pain":3}"#,
      #"{\#(head),"id":"b","kind":"mood","level":1.50,"deep":{"b":[1,null,"x"],"a":true},"kind2":"","=x,\"y\"\n":"-"}"#,
      #"{\#(head),"id":"c","kind":"pain","pain":2,"regions":["mcl","moon",7],"side":"middle","when":null}"#,
      #"{\#(head),"id":"d","kind":"exercise","day":"2026-11-20","exercise":"3","sets":[{"reps":10,"tempo":"3-1"},{}],"other":{"other":1}}"#,
      #"{\#(head),"id":"e","kind":"run","km":5.25,"minutes":30,"surface":"true","shoe":" 7 ","cadence":168,"descentMeters":12.5}"#,
      #"{\#(head),"id":"f","kind":"activity","sport":"@bike","minutes":40,"effort":5}"#,
      #"{\#(head),"id":"g","kind":"shoe","name":"0","kilometersBefore":120}"#,
      #"{\#(head),"id":"h","kind":"score","measure":"psfs","total":6,"item":"+stairs; \t"}"#,
    ]
    try write(lines.joined(separator: "\n") + "\n", to: home.path + "/journal/2026-11.jsonl")
    var source = JournalFolder(path: home.path)
    let before = try source.load(decodedFrom: Day(number: .min))
    let after = try carry(before, of: source, asTable: asTable)
    #expect(before.records.count == lines.count)
    #expect(before.records == after.records)
    #expect(before.records.map(RecordCoder.json) == after.records.map(RecordCoder.json))
  }

  /// Every kind with all of its fields, in both formats. The samples say so of themselves: an optional field that is nil
  /// or a list that is empty is a hole in them.
  @Test(arguments: RecordKind.allCases, [true, false])
  func everyFieldOfEveryKindGoesOutAndComesBack(_ kind: RecordKind, _ asTable: Bool) throws {
    let home = try TemporaryFolder()
    var source = JournalFolder(path: home.path)
    let records = try source.append(try EveryKind.records(of: kind), now: now)
    for record in records {
      #expect(record.entry.kind == kind)
      #expect(holes(record.entry) == [])
    }
    let before = try source.load(decodedFrom: Day(number: .min))
    let after = try carry(before, of: source, asTable: asTable)
    #expect(before.records.map(RecordCoder.json) == records.map(RecordCoder.json))
    #expect(after.records == before.records)
    #expect(after.records.map(RecordCoder.json) == before.records.map(RecordCoder.json))
    #expect(
      after.rows.elementsEqual(before.rows) { after.id(of: $0) == before.id(of: $1) && $0.kind == $1.kind })
  }

  /// The names of what says nothing in a value and in what it is made of.
  private func holes(_ value: Any, _ name: String = "") -> [String] {
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional: return mirror.children.first.map { holes($0.value, name) } ?? [name]
    case .collection, .set, .dictionary:
      return mirror.children.isEmpty ? [name] : mirror.children.flatMap { holes($0.value, name) }
    default: return mirror.children.flatMap { holes($0.value, "\(name).\($0.label ?? "")") }
    }
  }

  @Test func aTableTakenInTwiceAddsNothing() throws {
    let home = try TemporaryFolder()
    var folder = JournalFolder(path: home.path)
    try folder.append([try checkIn(3, id: "a", note: "=1"), try checkIn(4, id: "b")], now: now)
    let journal = try folder.load(decodedFrom: today)
    var text = ""
    try folder.exportTable(journal) { text += $0 + "\n" }
    try write(text, to: home.path + "/table.csv")
    var importing = try JournalImport(into: folder, ImportOptions(localTime: berlin, now: now))
    let report = try importing.take(home.path + "/table.csv")
    #expect((report.added, report.skipped) == (0, 2))
  }

  @Test(arguments: [
    ("at,kind,id\na,b", "the row has 2 cells and the first one 3"),
    ("at,kind,id,at\n", "the column \"at\" is there twice"),
    (
      "at,kind,id,pain\n2026-11-20T07:10:00Z,checkIn,a,{\n",
      "`pain` begins like JSON and is none: it ends too early"
    ),
    ("at,kind,id,pain\n2026-11-20T07:10:00Z,checkIn,a,3\n", "`v` is missing"),
    (
      "at,kind,id,other\n2026-11-20T07:10:00Z,checkIn,a,\"{\"\"id\"\":\"\"b\"\"}\"\n",
      "`other` must hold fields that have no column of their own"
    ),
    ("at,kind,id\n\"a,b", "a quotation mark is opened here and never closed"),
  ])
  func aBrokenTableChangesNothing(_ text: String, _ reason: String) throws {
    let home = try TemporaryFolder()
    try write(text, to: home.path + "/table.csv")
    let folder = JournalFolder(path: home.path)
    var importing = try JournalImport(into: folder, ImportOptions(localTime: berlin, now: now))
    let report = try importing.take(home.path + "/table.csv")
    #expect(report.refused.map(\.reason) == [reason])
    #expect(report.refused.first?.line == (reason.contains("twice") ? 1 : 2))
    #expect(try folder.isEmpty())
  }
}
