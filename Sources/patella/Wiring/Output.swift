import Glibc
import PatellaApp
import TerminalKit

/// Standard output, written in large pieces; a piece that cannot be written ends the command.
struct Output: ~Copyable {
  private var bytes: [UInt8] = []
  private var failure: Int32?

  /// Whether control characters must be made visible, because a terminal reads along.
  let isTerminal = isatty(1) == 1

  init() {
    bytes.reserveCapacity(1 << 16)
  }

  /// Adds a line.
  mutating func add(_ text: String) {
    add(text.utf8)
  }

  /// Adds a line.
  mutating func add(_ text: some Sequence<UInt8>) {
    bytes.append(contentsOf: text)
    bytes.append(UInt8(ascii: "\n"))
    if bytes.count >= 1 << 16 { send() }
  }

  /// Adds lines in letters that the terminal has.
  mutating func add(_ lines: [String], glyphs: GlyphLevel) {
    for line in lines { add(line.shown(glyphs: glyphs)) }
  }

  /// Writes what is left.
  mutating func finish() throws(Failure) {
    send()
    guard let failure else { return }
    throw Failure(
      .cannotAccess, "standard output cannot be written: \(String(cString: strerror(failure)))")
  }

  private mutating func send() {
    var start = 0
    while start < bytes.count, failure == nil {
      let count = bytes[start...].withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
      if count >= 0 {
        start += count
      } else if errno != EINTR {
        failure = errno
      }
    }
    bytes.removeAll(keepingCapacity: true)
  }
}

/// Standard error.
enum StandardError {
  /// Says a sentence.
  static func say(_ text: String) {
    tell("patella: " + Visible.text(text))
  }

  /// Prints lines as they are; what comes from files is already made visible.
  static func tell(_ text: String) {
    let bytes = Array((text + "\n").utf8)
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      // There is no other place left to complain.
      if count <= 0 { return }
      start += count
    }
  }
}
