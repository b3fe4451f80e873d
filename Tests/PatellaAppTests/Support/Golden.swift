import Glibc
import Testing

/// Screens kept as text in `Tests/Golden`. `PATELLA_RECORD=1` writes them anew, to be looked at before commit.
enum Golden {
  static func check(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    let path = (folder + ["Golden", "\(name).txt"]).joined(separator: "/")
    if getenv("PATELLA_RECORD") != nil {
      guard let file = fopen(path, "w") else {
        Issue.record("cannot write \(path)", sourceLocation: sourceLocation)
        return
      }
      fputs(text + "\n", file)
      fclose(file)
      return
    }
    guard let kept = read(path) else {
      Issue.record("cannot read \(path)", sourceLocation: sourceLocation)
      return
    }
    #expect(kept == text + "\n", "\(name) differs:\n\(text)", sourceLocation: sourceLocation)
  }

  static func read(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = getc(file), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
