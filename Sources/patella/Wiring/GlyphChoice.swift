import PatellaApp
import TerminalKit

/// What drawings are made of: the option, the configuration, what was chosen on the screen, the locale.
enum GlyphChoice {
  static func level(
    _ options: Options, _ configuration: Configuration, remembered: String? = nil, isUTF8: Bool
  ) -> GlyphLevel {
    if let level = options.glyphs.level { return level }
    if !isUTF8 { return .ascii }
    let chosen = remembered ?? configuration.glyphs
    return chosen.flatMap(GlyphLevel.init(rawValue:)) ?? .braille
  }
}
