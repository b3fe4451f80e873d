/// Why there is no full screen, or why it ended.
package enum TerminalError: Error, Hashable {
  /// Standard input or output is a pipe or a file.
  case notATerminal
  /// The kind of terminal has no cursor addressing.
  case unusable(term: String)
  /// A system call failed.
  case system(call: String, errno: Int32)

  /// One sentence for the user.
  package var message: String {
    switch self {
    case .notATerminal:
      "The full screen needs a terminal as standard input and output; the subcommands work without one (see --help)."
    case .unusable(let term):
      "The terminal type \"\(printable(term))\" cannot place its cursor, so there is no full screen; set TERM to what "
        + "your terminal is (often xterm-256color), or use the subcommands (see --help)."
    case .system(let call, let errno):
      "The terminal cannot be set up: \(call): \(describe(errno))."
    }
  }
}

/// Text from the environment with control characters made harmless.
func printable(_ text: String) -> String {
  String(text.unicodeScalars.map { $0.properties.generalCategory == .control ? "?" : Character($0) })
}
