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
    let fields = try JournalTable.fields(Array(line.utf8))
    #expect(fields["pain"] == .number(3))
    #expect(fields["other"]?.text == #"{"mood":"=1+1","side":"middle"}"#)
  }
}
