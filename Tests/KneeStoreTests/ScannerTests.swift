import FoundationEssentials
import KneeDomain
import Testing

@testable import KneeStore

@Suite struct ScannerTests {
  private let scanner = LineScanner(dayStart: 4 * 3600)

  /// The row that the scanner gives, or nil; what the decoder gives, or nil; both with their subjects, and the whole
  /// record where the scanner gives one.
  private func rows(_ line: [UInt8]) -> (scanned: JournalRow?, decoded: JournalRow?) {
    var scanned: JournalRow?
    var subject: String?
    var whole: Record?
    line.withUnsafeBufferPointer { bytes in
      guard let found = scanner.scan(bytes, at: 0) else { return }
      scanned = found.row
      subject = found.subject.map { String(decoding: bytes[$0], as: UTF8.self) }
      whole = scanner.record(bytes, found)
    }
    guard let record = try? RecordCoder.record(line: line) else { return (scanned, nil) }
    if scanned != nil, subject != record.subject { return (scanned, nil) }
    if let whole, whole != record { return (scanned, nil) }
    return (scanned, JournalRow(record, dayStart: 4 * 3600))
  }

  @Test func scannerAndDecoderGiveTheSameRows() throws {
    var taken = 0
    for record in DemoStory(days: 400, seed: 11, end: today).records() {
      let (scanned, decoded) = rows(RecordCoder.line(record))
      #expect(decoded != nil)
      if let scanned {
        #expect(scanned == decoded)
        taken += 1
      }
    }
    #expect(taken > 4000)
    for line in RecordCoderTests.lines {
      let (scanned, decoded) = rows(Array(line.utf8))
      if scanned != nil { #expect(scanned == decoded, "\(line)") }
    }
  }

  @Test func changedBytesNeverDivideThem() {
    var random = SeededGenerator(seed: 99)
    let lines = DemoStory(days: 40, seed: 2, end: today).records().map(RecordCoder.line)
    let spice =
      Array(#"{}[]",:\0123456789.-+eEtrufalsn"#.utf8) + [0, 0x1F, 0x7F, 0x80, 0xC3, 0xFF, 0x20, 0x0D]
    var accepted = 0
    for _ in 0..<8000 {
      guard var line = random.pick(lines) else { continue }
      for _ in 0...random.whole(0...2) {
        let index = random.whole(0...line.count - 1)
        switch random.whole(0...3) {
        case 0: line[index] = random.pick(spice) ?? 0
        case 1: line.remove(at: index)
        case 2: line.insert(random.pick(spice) ?? 0, at: index)
        default: line.insert(contentsOf: line[index..<min(line.count, index + 9)], at: index)
        }
        if line.isEmpty { line = [0x7B] }
      }
      if line.contains(0x0A) { continue }
      let (scanned, decoded) = rows(line)
      if let scanned {
        #expect(scanned == decoded, "\(String(decoding: line, as: UTF8.self))")
        accepted += 1
      }
    }
    #expect(accepted > 100)
  }

  /// A JSON value as the library of the Swift project reads it.
  private struct Judged: Decodable, Equatable {
    var value: JSONValue

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if container.decodeNil() {
        value = .null
      } else if let bool = try? container.decode(Bool.self) {
        value = .bool(bool)
      } else if let number = try? container.decode(Double.self) {
        value = .number(number)
      } else if let text = try? container.decode(String.self) {
        value = .string(text)
      } else if let list = try? container.decode([Judged].self) {
        value = .array(list.map(\.value))
      } else if let fields = try? container.decode([String: Judged].self) {
        value = .object(fields.mapValues(\.value))
      } else {
        // A number too large for a Double: `plain` has none for it either.
        value = .null
      }
    }
  }

  private func plain(_ value: JSONValue) -> JSONValue {
    switch value {
    case .number: value.double.map(JSONValue.number) ?? .null
    case .array(let values): .array(values.map(plain))
    case .object(let fields): .object(fields.mapValues(plain))
    case .null, .bool, .string: value
    }
  }

  @Test func whatWeReadAnotherReaderReadsTheSame() throws {
    var random = SeededGenerator(seed: 3)
    let spice = Array(#"{}[]",:\0123456789.-+eEtrufalsnü"#.utf8)
    for number in 0..<2500 {
      guard var line = random.pick(RecordCoderTests.lines).map({ Array($0.utf8) }) else { continue }
      if number % 2 == 0 { line[random.whole(0...line.count - 1)] = random.pick(spice) ?? 0 }
      guard let ours = try? JSONValue(parsing: line) else { continue }
      let theirs = try JSONDecoder().decode(Judged.self, from: Data(line))
      #expect(plain(ours) == theirs.value, "\(String(decoding: line, as: UTF8.self))")
    }
  }

  @Test(arguments: [
    "{", "[1,]", "{\"a\":1,}", "01", "1.", ".5", "-", "+1", "1e", "tru", "nul", "\"\\x\"", "\"\\u12\"",
    "\"\\ud800\"",
    "\"\\ud800\\u0041\"", "\"\u{1}\"", "{\"a\" 1}", "{a:1}", "[1 2]", "1 2", "", " ", "\"", "\u{FEFF}1",
    String(repeating: "[", count: 100),
  ])
  func refusesWhatIsNotJSON(text: String) {
    #expect(throws: JSONProblem.self) { try JSONValue(parsing: text) }
  }

  @Test(arguments: [
    (
      #"{"b":1,"a":[3.0,1e2,-0.5],"c":"\u0007é\ud83d\ude00\/"}"#,
      #"{"a":[3.0,1e2,-0.5],"b":1,"c":"\u0007é😀/"}"#
    ),
    ("  [ true , false , null ]\r\n", "[true,false,null]"), ("\"\\u007f\"", #""\u007f""#),
    ("\"\u{9B}31m\u{A0}ü\"", "\"\\u009b31m\u{A0}ü\""),
    ("\"\u{9B}31m\u{A0}ü\"", "\"\\u009b31m\u{A0}ü\""),
  ])
  func writesCompactAndSorted(text: String, written: String) throws {
    #expect(try JSONValue(parsing: text).text == written)
  }

  @Test func numbersAreClean() {
    #expect(JSONValue.number(3.0).text == "3")
    #expect(JSONValue.number(5.2).text == "5.2")
    #expect(JSONValue.number(-0.0).text == "0")
    #expect(JSONValue.number(Double.infinity) == .null)
    #expect(JSONValue.number(literal: "3.0").int == 3)
    #expect(JSONValue.number(literal: "3.5").int == nil)
  }
}
