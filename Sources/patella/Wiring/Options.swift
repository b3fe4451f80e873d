import ArgumentParser
import CursesTerminal
import TerminalKit

/// The options that hold everywhere, before or after the subcommand.
struct Options: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("The folder that holds journal/.", valueName: "dir"))
  var data: String?

  @Option(
    name: .long, help: ArgumentHelp("The folder of config.json, state.json and themes/.", valueName: "dir"))
  var config: String?

  @Option(name: .long, help: "How many colors to use.")
  var color: ColorOption = .auto

  @Option(name: .long, help: "What drawings are made of.")
  var glyphs: GlyphOption = .auto
}

/// `--glyphs`.
enum GlyphOption: String, CaseIterable, ExpressibleByArgument {
  case auto, braille, block, ascii

  /// The level that is asked for; nil where it is to be found out.
  var level: GlyphLevel? { GlyphLevel(rawValue: rawValue) }
}

extension ColorOption: ExpressibleByArgument {}
