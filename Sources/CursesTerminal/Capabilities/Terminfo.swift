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

  /// Whether the entry is the program's own, which ncurses has to be given.
  let isBuiltIn: Bool

  /// What is tried for a terminal nobody has described here. Nearly all there are understand these.
  static let fallbacks = ["xterm-256color", "xterm"]

  /// Reads the description of `term`, or of the first fallback that exists. On a machine without any, the
  /// program's own takes their place.
  init?(term: String, fallbacks: [String] = Terminfo.fallbacks, descriptor: Int32) {
    for name in [term] + fallbacks where !name.isEmpty && cn_load_terminfo(name, descriptor) == 1 {
      self.init(loaded: name, isBuiltIn: false)
      return
    }
    let builtIn = TerminfoEntry.builtIn
    let found = Environment.with(["TERMINFO": builtIn.environmentValue]) {
      cn_load_terminfo(builtIn.name, descriptor)
    }
    guard found == 1 else { return nil }
    self.init(loaded: builtIn.name, isBuiltIn: true)
  }

  private init(loaded name: String, isBuiltIn: Bool) {
    defer { cn_unload_terminfo() }
    term = name
    colors = Int(tigetnum("colors"))
    canAddressCursor = cn_string("cup") != nil
    strings = Terminfo.strings(Terminfo.used + KeySeeds.names.keys)
    self.isBuiltIn = isBuiltIn
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
  /// The entry that ncurses has to be given to show the colors of `depth`; nil where the installed one does.
  func entryToPass(for depth: ColorDepth?) -> TerminfoEntry? {
    let needsOther =
      switch depth {
      case .none, .mono: false
      case .colors8: colors < 8
      case .colors16: colors < 16
      case .colors256: colors < 256
      // Also where it has them already: then palette numbers above 7 would be taken for colors.
      case .direct: true
      }
    if let depth, needsOther { return entry?.with(depth) }
    return isBuiltIn ? TerminfoEntry.builtIn : nil
  }

  /// The whole entry, to derive another one from. Read when it is needed: it has five hundred parts.
  var entry: TerminfoEntry? {
    if isBuiltIn { return TerminfoEntry.builtIn }
    guard cn_load_terminfo(term, -1) == 1 else { return nil }
    defer { cn_unload_terminfo() }
    return TerminfoEntry.loaded(named: term)
  }
}
