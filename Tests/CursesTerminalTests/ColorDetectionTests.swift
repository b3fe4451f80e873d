import CursesTerminal
import Testing
import ThemeKit

@Suite struct ColorDetectionTests {
  static let truecolor = ["COLORTERM": "truecolor"]

  @Test(arguments: [
    ("xterm-256color", 256, [:], ColorDepth.colors256), ("xterm-256color", 256, truecolor, .direct),
    ("xterm-256color", 256, ["COLORTERM": "24bit"], .direct),
    ("xterm-256color", 256, ["COLORTERM": "yes"], .colors256),
    ("xterm", 8, [:], .colors8), ("xterm-16color", 16, [:], .colors16), ("rxvt-88color", 88, [:], .colors16),
    ("xterm-direct", 0x100_0000, [:], .direct), ("vt100", 0, [:], .mono), ("vt100", -1, truecolor, .mono),
    ("linux", 8, [:], .colors8), ("screen", 8, truecolor, .colors8),
    ("screen-256color", 256, truecolor, .colors256),
    ("screen-256color", 256, ["COLORTERM": "truecolor", "TMUX": "/tmp/tmux-0/default,1,0"], .direct),
    ("tmux-256color", 256, truecolor, .direct), ("xterm-256color", 256, ["NO_COLOR": "1"], .mono),
    ("xterm-256color", 256, ["NO_COLOR": "", "COLORTERM": "truecolor"], .direct),
    ("xterm-256color", 256, ["NO_COLOR": "1", "COLORTERM": "truecolor"], .mono),
  ])
  func theEnvironmentAndTheDescription(
    term: String, colors: Int, environment: [String: String], depth: ColorDepth
  ) {
    let found = ColorDetection(environment: environment, term: term, terminfoColors: colors)
    #expect(found.depth == depth)
  }

  @Test(arguments: [
    (ColorOption.direct, ColorDepth.direct), (.colors256, .colors256), (.colors16, .colors16),
    (.colors8, .colors8),
    (.never, .mono),
  ])
  func theCommandLineIsAboveAllElse(option: ColorOption, depth: ColorDepth) {
    for other in ColorOption.allCases {
      let found = ColorDetection(
        commandLine: option, configuration: other, environment: ["NO_COLOR": "1", "COLORTERM": "truecolor"],
        term: "vt100",
        terminfoColors: 0)
      #expect(found.depth == depth)
      #expect(found.reason == "--color \(option.rawValue)")
    }
  }

  @Test func theConfigurationIsAboveNoColor() {
    let found = ColorDetection(
      configuration: .colors16, environment: ["NO_COLOR": "1"], term: "xterm", terminfoColors: 8)
    #expect(found == ColorDetection(configuration: .colors16, environment: [:], term: "x", terminfoColors: 0))
    #expect(found.depth == .colors16)
  }

  @Test func alwaysPassesOverNoColorAndFindsTheDepth() {
    let environment = ["NO_COLOR": "1"]
    let rich = ColorDetection(
      commandLine: .always, environment: environment, term: "xterm-256color", terminfoColors: 256)
    #expect(rich.depth == .colors256)
    let poor = ColorDetection(
      commandLine: .always, environment: environment, term: "vt100", terminfoColors: -1)
    #expect(poor.depth == .colors8)
  }

  @Test func theOptionsAreThoseOfTheCommandLine() {
    #expect(ColorOption.allCases.map(\.rawValue) == ["auto", "always", "direct", "256", "16", "8", "never"])
  }
}
