import CursesTerminal
import TerminalKit
import ThemeKit

/// Themes resolved for this terminal, each once.
struct ThemeCache {
  let library: ThemeLibrary
  let depth: ColorDepth
  let environment: [String: String]
  private var resolved: [String: ResolvedTheme] = [:]

  init(library: ThemeLibrary, depth: ColorDepth, environment: [String: String]) {
    self.library = library
    self.depth = depth
    self.environment = environment
  }

  /// The theme of a slug; the house theme where that one cannot be read.
  mutating func theme(_ slug: String) -> ResolvedTheme {
    if let known = resolved[slug] { return known }
    let theme: ResolvedTheme
    do {
      theme = ResolvedTheme(
        try library.scheme(slug), depth: depth,
        terminal: DefaultTheme.appearance(environment: environment))
    } catch {
      // The theme of the last session may be gone; `patella themes` says why.
      let house = DefaultTheme.slug(environment: environment)
      theme = slug == house ? .mono : self.theme(house)
    }
    resolved[slug] = theme
    return theme
  }
}
