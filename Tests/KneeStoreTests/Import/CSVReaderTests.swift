import Testing

@testable import KneeStore

struct CSVReaderTests {
  private func rows(_ text: String, separator: UInt8 = UInt8(ascii: ","), pieces: Int = .max) throws
    -> [CSVReader.Row]
  {
    var reader = CSVReader(separator: separator)
    var rows: [CSVReader.Row] = []
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      try reader.feed(bytes.prefix(pieces)) { rows.append($0) }
      bytes = bytes.dropFirst(pieces)
    }
    try reader.finish { rows.append($0) }
    return rows
  }

  @Test(arguments: [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a,b\r\n1,2", [["a", "b"], ["1", "2"]]),
    ("a\rb\r", [["a"], ["b"]]),
    ("\"a,b\",\"c \"\"d\"\"\"\n", [["a,b", "c \"d\""]]),
    ("\"a\nb\",c\n", [["a\nb", "c"]]),
    ("\"a\r\nb\",c\r\n", [["a\r\nb", "c"]]),
    (",\n", [["", ""]]),
    ("\"\"\n", [[""]]),
    ("\n\na\n\n", [["a"]]),
    ("5\" rocks,b\n", [["5\" rocks", "b"]]),
    ("süß,😀\n", [["süß", "😀"]]),
  ])
  func rowsAreTakenApart(_ text: String, _ expected: [[String]]) throws {
    #expect(try rows(text).map(\.fields) == expected)
    #expect(try rows(text, pieces: 1) == rows(text))
  }

  @Test func rowsBearTheLineTheyBeginAt() throws {
    #expect(try rows("a\n\n\"b\nc\"\nd\n").map(\.line) == [1, 3, 5])
    #expect(try rows("a\r\n\r\n\"b\r\nc\"\r\nd\r\n").map(\.line) == [1, 3, 5])
    #expect(try rows("a\rb\rc").map(\.line) == [1, 2, 3])
  }

  @Test(arguments: [
    ("a\n\"b", 2, "a quotation mark is opened here and never closed"),
    ("a\n\"b\"c\n", 2, "something follows a closed quotation mark"),
    ("a\nb\0\n", 2, "a zero byte stands here; the file is no text"),
  ])
  func brokenRowsAreErrorsWithALine(_ text: String, _ line: Int, _ reason: String) {
    #expect(throws: ImportProblem(line: line, reason: reason)) { try rows(text) }
  }

  @Test func whatIsNotUTF8IsAnError() {
    var reader = CSVReader(separator: UInt8(ascii: ","))
    #expect(throws: ImportProblem.self) { try reader.feed([0x61, 0xFF, 0x0A]) { _ in } }
  }

  @Test func sizesAreBounded() {
    #expect(throws: ImportProblem(line: 1, reason: "the row has more than 1000 columns")) {
      try rows(String(repeating: ",", count: 2000))
    }
    #expect(throws: ImportProblem(line: 1, reason: "the row is longer than a megabyte")) {
      try rows("\"" + String(repeating: "x\n", count: 1 << 20))
    }
  }

  @Test(arguments: [
    ("a,b;c,d\n;;;;", ","), ("a;b;c,d", ";"), ("a\tb", "\t"), ("\"a;b;c\",d", ","), ("a", ","),
  ])
  func theSeparatorIsFound(_ text: String, _ separator: String) {
    #expect(CSVReader.separator(of: text.utf8) == separator.utf8.first)
  }
}
