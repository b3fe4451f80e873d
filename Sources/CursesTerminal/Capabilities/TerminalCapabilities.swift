import TerminalKit
import ThemeKit

/// What was found out about the terminal, for the program to adapt to and for `doctor` to print.
package struct TerminalCapabilities: Hashable, Sendable {
  /// What `TERM` says; empty when it is not set.
  package let requestedTerm: String
  /// The description in use: another one than requested where that is not installed.
  package let term: String
  package let depth: ColorDepth
  /// Why that depth.
  package let depthReason: String
  /// The locale's name in the environment; empty when none is set.
  package let locale: String
  /// Whether the locale's encoding is UTF-8; without it text and drawings are ASCII.
  package let isUTF8: Bool
  package let hasAlternateScreen: Bool
  package let canReportMouse: Bool
  /// Whether the terminal's description knows how to set the clipboard.
  package let canCopy: Bool

  /// Whether the terminal's own description was missing.
  package var isFallback: Bool { term != requestedTerm }

  /// Finds out without touching the terminal.
  /// - Throws: `unusable` where there is no description with cursor addressing.
  package static func detect(
    environment: [String: String], color: ColorOption = .auto, configuredColor: ColorOption = .auto
  ) throws(TerminalError) -> TerminalCapabilities {
    let terminfo = try Terminfo.usable(environment: environment)
    let colors = ColorDetection(
      commandLine: color, configuration: configuredColor, environment: environment, term: terminfo.term,
      terminfoColors: terminfo.colors)
    return TerminalCapabilities(terminfo, colors, depth: colors.depth, environment: environment)
  }

  init(_ terminfo: Terminfo, _ colors: ColorDetection, depth: ColorDepth, environment: [String: String]) {
    let locale = LocaleSetup(environment: environment)
    requestedTerm = environment["TERM"] ?? ""
    term = terminfo.term
    self.depth = depth
    depthReason = colors.reason
    self.locale = locale.requested
    isUTF8 = locale.isUTF8
    hasAlternateScreen = !terminfo.bytes("smcup").isEmpty
    canReportMouse = TerminalModes(terminfo).canReportMouse
    canCopy = !terminfo.bytes("Ms").isEmpty
  }
}

extension Terminfo {
  /// The description to work with.
  static func usable(environment: [String: String]) throws(TerminalError) -> Terminfo {
    let term = environment["TERM"] ?? ""
    guard let terminfo = Terminfo(term: term, descriptor: 1), terminfo.canAddressCursor else {
      throw .unusable(term: term)
    }
    return terminfo
  }
}
