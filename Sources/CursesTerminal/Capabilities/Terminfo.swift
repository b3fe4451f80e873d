import CNcurses
import TerminalKit
import ThemeKit

/// What the terminal's description says, read once at the start.
struct Terminfo {
  /// The description that was found: the terminal's own, or one to fall back to.
  let term: String
  let colors: Int
  let canAddressCursor: Bool
  /// Strings by their terminfo names, without padding.
  let strings: [String: [UInt8]]
  /// The whole entry, to derive another one from.
  let entry: TerminfoEntry

  /// What is tried for a terminal nobody has described here.
  static let fallbacks = ["xterm-256color", "xterm", "vt100"]

  /// Reads the description of `term`, or of the first fallback that exists; nil where there are none at all.
  init?(term: String, descriptor: Int32) {
    for name in [term] + Terminfo.fallbacks where !name.isEmpty {
      guard cn_load_terminfo(name, descriptor) == 1 else { continue }
      defer { cn_unload_terminfo() }
      self.term = name
      colors = Int(tigetnum("colors"))
      canAddressCursor = cn_string("cup") != nil
      strings = Terminfo.strings(Terminfo.used + KeySeeds.names.keys)
      entry = TerminfoEntry.loaded(named: name)
      return
    }
    return nil
  }

  /// The capability's bytes; empty where the terminal has none.
  func bytes(_ name: String) -> [UInt8] { strings[name] ?? [] }

  private static let used = [
    "smcup", "rmcup", "smkx", "rmkx", "cnorm", "civis", "sgr0", "op", "bel", "kmous", "Ms", "BE", "el",
    "rmacs",
  ]

  private static func strings(_ names: [String]) -> [String: [UInt8]] {
    var strings: [String: [UInt8]] = [:]
    for name in names {
      guard let value = cn_string(name) else { continue }
      strings[name] = withoutPadding(Array(String(cString: value).utf8))
    }
    return strings
  }

  /// Leaves out the delays, `$<5>` and `$<50/>`: they are for ncurses to obey, not for the terminal to read.
  static func withoutPadding(_ bytes: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    var rest = bytes[...]
    while let byte = rest.first {
      if rest.starts(with: "$<".utf8), let end = rest.firstIndex(of: UInt8(ascii: ">")) {
        rest = rest[(end + 1)...]
      } else {
        kept.append(byte)
        rest = rest.dropFirst()
      }
    }
    return kept
  }
}

extension Terminfo {
  /// Whether ncurses needs another entry than the installed one to show as many colors.
  func needsOtherColors(for depth: ColorDepth) -> Bool {
    switch depth {
    case .mono: false
    case .colors8: colors < 8
    case .colors16: colors < 16
    case .colors256: colors < 256
    // Also where it has them already: then palette numbers above 7 would be taken for colors.
    case .direct: true
    }
  }
}
