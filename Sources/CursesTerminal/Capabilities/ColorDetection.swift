import ThemeKit

/// What `--color` and the configuration can say.
package enum ColorOption: String, CaseIterable, Hashable, Sendable {
  case auto, always, direct
  case colors256 = "256"
  case colors16 = "16"
  case colors8 = "8"
  case never

  /// The depth that is asked for; nil where it is to be found out.
  var depth: ColorDepth? {
    switch self {
    case .auto, .always: nil
    case .direct: .direct
    case .colors256: .colors256
    case .colors16: .colors16
    case .colors8: .colors8
    case .never: .mono
    }
  }
}

/// How many colors to use, and why.
package struct ColorDetection: Hashable, Sendable {
  package let depth: ColorDepth
  /// Where the answer came from, for `doctor`.
  package let reason: String

  /// The ladder: the command line, the configuration, `NO_COLOR`, `COLORTERM`, the terminal's description.
  /// - Parameters:
  ///   - term: the terminal type.
  ///   - terminfoColors: the colors of its description; 0 or less for none.
  package init(
    commandLine: ColorOption = .auto, configuration: ColorOption = .auto, environment: [String: String],
    term: String, terminfoColors: Int
  ) {
    let option = commandLine == .auto ? configuration : commandLine
    let origin = commandLine == .auto ? "configuration" : "--color"
    if let depth = option.depth {
      self.init(depth, "\(origin) \(option.rawValue)")
    } else if option != .always, let value = environment["NO_COLOR"], !value.isEmpty {
      self.init(.mono, "NO_COLOR")
    } else {
      self.init(
        environment: environment, term: term, terminfoColors: terminfoColors, always: option == .always)
    }
  }

  private init(environment: [String: String], term: String, terminfoColors: Int, always: Bool) {
    let colorTerm = environment["COLORTERM"] ?? ""
    // GNU screen hands on the variable of the terminal it was started in but cannot show such colors; tmux
    // can, whatever it calls itself. A terminal described without color is believed before COLORTERM.
    let isGNUScreen = term.hasPrefix("screen") && environment["TMUX"] == nil
    if ["truecolor", "24bit"].contains(colorTerm), terminfoColors >= 8, !isGNUScreen {
      self.init(.direct, "COLORTERM=\(colorTerm)")
    } else if terminfoColors < 8 {
      self.init(always ? .colors8 : .mono, always ? "--color always" : "terminfo of \(term)")
    } else {
      self.init(ColorDetection.depth(of: terminfoColors), "terminfo of \(term)")
    }
  }

  private init(_ depth: ColorDepth, _ reason: String) {
    self.depth = depth
    self.reason = reason
  }

  private static func depth(of colors: Int) -> ColorDepth {
    switch colors {
    case 257...: .direct
    case 256: .colors256
    // 88 colors are another cube than that of 256.
    case 16...: .colors16
    default: .colors8
    }
  }
}
