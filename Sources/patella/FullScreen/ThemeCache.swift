import CursesTerminal
import TerminalKit
import ThemeKit

/// Themes resolved for this terminal, each once.
struct ThemeCache {
  let library: ThemeLibrary
  let depth: ColorDepth
  let paintsBackground: Bool
  let environment: [String: String]
  /// Why a theme that was asked for is not the one that is shown.
  private(set) var problem: String?
  private var resolved: [String: ResolvedTheme] = [:]

  init(library: ThemeLibrary, depth: ColorDepth, paintsBackground: Bool, environment: [String: String]) {
    self.library = library
    self.depth = depth
    self.paintsBackground = paintsBackground
    self.environment = environment
  }

  /// The theme of a slug; the house theme where that one cannot be read.
  mutating func theme(_ slug: String) -> ResolvedTheme {
    if let known = resolved[slug] { return known }
    let theme: ResolvedTheme
    do {
      theme = ResolvedTheme(
        try library.scheme(slug), depth: depth, paintsBackground: paintsBackground,
        terminal: DefaultTheme.appearance(environment: environment))
    } catch {
      problem = String(describing: error)
      let house = DefaultTheme.slug(environment: environment)
      theme = slug == house ? .mono : self.theme(house)
    }
    resolved[slug] = theme
    return theme
  }
}
