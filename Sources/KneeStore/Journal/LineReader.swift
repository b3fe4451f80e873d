import KneeDomain

/// The lines of one file, each judged.
struct LineReader {
  /// A line that is not blank.
  struct Line {
    /// From 1.
    var number: Int
    var bytes: ArraySlice<UInt8>
    /// The record, or why there is none.
    var record: Result<Record, RecordCoder.Problem>
  }

  let bytes: [UInt8]

  /// Goes through the lines in their order.
  func forEach(_ body: (Line) throws(StoreError) -> Void) throws(StoreError) {
    var number = 1
    var index = 0
    while index < bytes.count {
      let end = bytes[index...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      let line = bytes[index..<end]
      if !LineReader.isBlank(line) {
        try body(Line(number: number, bytes: line, record: LineReader.judge(line)))
      }
      number += 1
      index = end + 1
    }
  }

  static func isBlank(_ line: some Sequence<UInt8>) -> Bool {
    line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
  }

  /// The record of a line, or why there is none.
  static func judge(_ line: ArraySlice<UInt8>) -> Result<Record, RecordCoder.Problem> {
    Result { () throws(RecordCoder.Problem) in try RecordCoder.record(line: Array(line)) }
  }
}
