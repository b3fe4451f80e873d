/// Gathers the bytes between the start and the end mark of a bracketed paste.
struct PasteCollector {
  /// More than this is cut off: no field of the program takes as much.
  static let limit = 64 * 1024
  private static let endMark = Array("\u{1B}[201~".utf8)

  private var bytes: [UInt8] = []
  /// How much of the end mark the last bytes were.
  private var matched = 0

  /// Takes a byte.
  /// - Returns: true when it was the last one of the end mark.
  mutating func take(_ byte: UInt8) -> Bool {
    if byte == Self.endMark[matched] {
      matched += 1
      return matched == Self.endMark.count
    }
    keep(Self.endMark[..<matched])
    matched = byte == Self.endMark[0] ? 1 : 0
    if matched == 0 { keep([byte]) }
    return false
  }

  /// What was pasted, as text: line ends are `\n`, tabs stay, other control characters are left out, so that
  /// nothing in it can act as a key or reach the terminal as a command.
  var text: String {
    var text = ""
    var afterReturn = false
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      defer { afterReturn = scalar == "\r" }
      switch scalar {
      case "\r": text.unicodeScalars.append("\n")
      case "\n" where afterReturn: break
      case "\n", "\t": text.unicodeScalars.append(scalar)
      default: if scalar.properties.generalCategory != .control { text.unicodeScalars.append(scalar) }
      }
    }
    return text
  }

  private mutating func keep(_ more: some Collection<UInt8>) {
    bytes.append(contentsOf: more.prefix(max(0, Self.limit - bytes.count)))
  }
}
