/// What a file is, by its first bytes; its name says nothing.
enum FileKind: Equatable {
  case journal
  case table
  case xml
  /// Something that cannot be read: why, and what to do.
  case other(ImportProblem)

  /// The kind of the file that begins with some bytes.
  init(_ bytes: [UInt8]) {
    if let reason = FileKind.stranger(bytes) {
      self = .other(ImportProblem(reason: reason))
      return
    }
    if let zero = bytes.firstIndex(of: 0) {
      let line = 1 + bytes[..<zero].count { $0 == UInt8(ascii: "\n") }
      self = .other(ImportProblem(line: line, reason: "a zero byte stands here; the file is no text"))
      return
    }
    switch bytes.dropFirst(FileKind.mark(bytes)).first(where: { !FileKind.isSpace($0) }) {
    case nil, UInt8(ascii: "{"): self = .journal
    case UInt8(ascii: "<"): self = .xml
    default: self = .table
    }
  }

  /// The length of the byte order mark of UTF-8, where it stands.
  static func mark(_ bytes: [UInt8]) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  private static func stranger(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return "the file is in UTF-16; save it in UTF-8 and import that"
    }
    if bytes.starts(with: [0x1F, 0x8B]) { return "the file is compressed; unpack it with gunzip first" }
    if bytes.starts(with: Array("PK".utf8) + [3, 4]) {
      return "the file is a zip archive; unpack it and import the activities.csv in it"
    }
    if bytes.count >= 12, bytes[8..<12].elementsEqual(".FIT".utf8) {
      return "the file is in the FIT format; export it as GPX or TCX and import that"
    }
    return nil
  }
}
