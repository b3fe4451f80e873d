import TerminalKit

/// How the terminal is to be opened.
package struct TerminalOptions: Sendable {
  /// The variables of the process: `TERM`, `COLORTERM`, `NO_COLOR`, `TMUX` and the locale's.
  package var environment: [String: String]
  /// `--color`.
  package var color: ColorOption
  /// The color setting of the configuration, for when `color` is `auto`.
  package var configuredColor: ColorOption
  /// Whether clicks and the wheel are asked for.
  package var mouse: Bool
  /// Whether only ASCII is sent; nil leaves it to the locale.
  package var asciiOnly: Bool?
  /// Where standard error goes while the full screen is up.
  package var logFile: String

  /// Options; only the environment and the log file have no default.
  package init(
    environment: [String: String], color: ColorOption = .auto, configuredColor: ColorOption = .auto,
    mouse: Bool = true, asciiOnly: Bool? = nil, logFile: String
  ) {
    self.environment = environment
    self.color = color
    self.configuredColor = configuredColor
    self.mouse = mouse
    self.asciiOnly = asciiOnly
    self.logFile = logFile
  }
}
