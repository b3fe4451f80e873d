import CNcurses
import ThemeKit

/// A compiled terminal description, to hand ncurses one with more colors than the installed one has.
///
/// Direct color needs a `*-direct` entry, which many servers do not have, and which are not there for every
/// terminal. So the terminal's own entry is taken, its color capabilities are exchanged, and the result is
/// passed in the environment (`TERMINFO=hex:…`), without a file. The layout is that of term(5) with 32-bit
/// numbers.
struct TerminfoEntry {
  var name: String
  var booleans: [Bool]
  /// -1 where absent.
  var numbers: [Int32]
  var strings: [[UInt8]?]
  private let numberNames: [String]
  private let stringNames: [String]

  /// What `cn_load_terminfo` has loaded.
  static func loaded(named name: String) -> TerminfoEntry {
    TerminfoEntry(
      name: name, boolean: { tigetflag($0) == 1 }, number: { max(-1, tigetnum($0)) },
      string: { name in cn_string(name).map { Array(String(cString: $0).utf8) } })
  }

  /// An entry from what each capability is.
  init(name: String, boolean: (String) -> Bool, number: (String) -> Int32, string: (String) -> [UInt8]?) {
    self.name = name
    booleans = TerminfoEntry.names(cn_boolean_name).map(boolean)
    numberNames = TerminfoEntry.names(cn_number_name)
    numbers = numberNames.map(number)
    stringNames = TerminfoEntry.names(cn_string_name)
    strings = stringNames.map(string)
  }

  /// The entry with the colors of `depth`.
  func with(_ depth: ColorDepth) -> TerminfoEntry {
    var entry = self
    let bright = "%?%p1%{8}%<%t#%p1%d%e%p1%{16}%<%t!%p1%{8}%-%d"
    let template: String
    switch depth {
    case .mono: return self
    case .colors8:
      entry.setNumbers(colors: 8, pairs: 64)
      template = "\u{1B}[#%p1%dm"
    case .colors16:
      entry.setNumbers(colors: 16, pairs: 256)
      template = "\u{1B}[" + bright + "%;m"
    case .colors256:
      entry.setNumbers(colors: 256, pairs: 65536)
      template = "\u{1B}[" + bright + "%e*8;5;%p1%d%;m"
    case .direct:
      // Numbers below 256 stay the palette, so that a theme of the terminal's own colors works here too.
      // Semicolons: some terminals do not read the colons of the standard.
      entry.setNumbers(colors: 0x100_0000, pairs: 65536)
      template =
        "\u{1B}[" + bright
        + "%e%p1%{256}%<%t*8;5;%p1%d%e*8;2;%p1%{65536}%/%d;%p1%{256}%/%{255}%&%d;%p1%{255}%&%d%;m"
    }
    entry.set("setaf", to: Self.filled(template, normal: "3", bright: "9"))
    entry.set("setab", to: Self.filled(template, normal: "4", bright: "10"))
    entry.set("op", to: "\u{1B}[39;49m")
    for old in ["setf", "setb", "initc", "oc", "scp", "initp"] { entry.set(old, to: nil) }
    return entry
  }

  /// The value for `TERMINFO`.
  var environmentValue: String {
    let digits = Array("0123456789abcdef".utf8)
    let hex = compiled.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return "hex:" + String(decoding: hex, as: UTF8.self)
  }

  /// The bytes of the compiled form.
  var compiled: [UInt8] {
    var table: [UInt8] = []
    var offsets: [Int] = []
    for string in strings {
      offsets.append(string == nil ? -1 : table.count)
      if let string { table += string + [0] }
    }
    let names = Array("\(name)|patella".utf8) + [0]
    var bytes: [UInt8] = []
    bytes.appendShorts([0o1036, names.count, booleans.count, numbers.count, offsets.count, table.count])
    bytes += names
    bytes += booleans.map { $0 ? 1 : 0 }
    bytes.padToEven()
    for number in numbers {
      bytes += (0..<4).map { UInt8(truncatingIfNeeded: UInt32(bitPattern: number) >> (8 * UInt32($0))) }
    }
    bytes.appendShorts(offsets)
    bytes += table
    bytes.padToEven()
    // The extended part: AX, the terminal has default colors, and RGB, color numbers are colors.
    let isDirect = number("colors").map { $0 > 256 } ?? false
    bytes.appendShorts([2, 0, 0, 2, 7])
    bytes += [1, isDirect ? 1 : 0]
    bytes.appendShorts([0, 3])
    bytes += Array("AX".utf8) + [0] + Array("RGB".utf8) + [0]
    return bytes
  }

  private func number(_ name: String) -> Int32? {
    numberNames.firstIndex(of: name).map { numbers[$0] }
  }

  private mutating func setNumbers(colors: Int32, pairs: Int32) {
    for (name, value) in [("colors", colors), ("pairs", pairs), ("ncv", -1)] {
      if let index = numberNames.firstIndex(of: name) { numbers[index] = value }
    }
  }

  private mutating func set(_ name: String, to value: String?) {
    if let index = stringNames.firstIndex(of: name) { strings[index] = value.map { Array($0.utf8) } }
  }

  /// `#` normal color, `!` bright color, `*` the digit before 8.
  private static func filled(_ template: String, normal: String, bright: String) -> String {
    template.reduce(into: "") { text, character in
      switch character {
      case "#", "*": text += normal
      case "!": text += bright
      default: text.append(character)
      }
    }
  }

  private static func names(_ name: (Int32) -> UnsafePointer<CChar>?) -> [String] {
    var names: [String] = []
    while let next = name(Int32(names.count)) { names.append(String(cString: next)) }
    return names
  }
}

extension [UInt8] {
  fileprivate mutating func appendShorts(_ values: [Int]) {
    for value in values {
      append(UInt8(truncatingIfNeeded: value))
      append(UInt8(truncatingIfNeeded: value >> 8))
    }
  }

  fileprivate mutating func padToEven() {
    if count % 2 == 1 { append(0) }
  }
}
