/// A scheme made ready for one terminal: what every role looks like there. Looking up is indexing an array.
///
/// A scheme brings its own background at 256 and direct colors. It has to be painted into every cell, but
/// the text then stands on the ground its contrast was computed for; on a terminal whose background is
/// unknown nothing else can promise that. With `paintsBackground` false the terminal's background shows
/// through, and is taken to be about as dark or light as the scheme. In 16 colors and fewer the terminal's
/// background is always used.
package struct ResolvedTheme: Hashable, Sendable {
  package let depth: ColorDepth

  /// Where a ground role finds its colors in `foregrounds`: 0 background, 1 surface, 2 selection, 3 filled.
  private let rows: [Int]
  /// The colors of all roles on the three grounds, ground by ground.
  private let foregrounds: [Color]
  /// The color of each role as a ground, and what can be read on it.
  private let grounds: [Color]
  private let inks: [Color]
  /// What is added to the attributes, by role.
  private let weights: [Attributes]
  private let groundWeights: [Attributes]

  /// How a cell of these roles and attributes looks. Every foreground can be read on every ground.
  package func look(
    _ foreground: Role, on ground: Role, _ attributes: Attributes = []
  ) -> (foreground: Color, background: Color, attributes: Attributes) {
    let (index, groundIndex) = (Int(foreground.rawValue), Int(ground.rawValue))
    let row = rows[groundIndex]
    let color = row < 3 ? foregrounds[row * rows.count + index] : inks[groundIndex]
    return (color, grounds[groundIndex], attributes.union(weights[index]).union(groundWeights[groundIndex]))
  }

  /// - Parameters:
  ///   - paintsBackground: whether the scheme's background is used, not the terminal's.
  ///   - terminal: whether the terminal is dark or light, where known; matters in 16 colors and fewer.
  package init(
    _ scheme: Scheme, depth: ColorDepth, paintsBackground: Bool = true, terminal: Appearance? = nil
  ) {
    let isRich = (depth == .direct || depth == .colors256) && !scheme.usesTerminalColors
    switch depth {
    case .mono: self.init(mono: depth)
    case .direct where isRich, .colors256 where isRich:
      self.init(rich: RolePalette(scheme), depth: depth, paintsBackground: paintsBackground)
    default:
      let palette = RolePalette(scheme)
      self.init(
        ansi: AnsiColors(
          palette.colors(on: palette.background), appearance: terminal ?? scheme.appearance,
          bright: depth != .colors8),
        depth: depth)
    }
  }

  /// No color at all.
  package static let mono = ResolvedTheme(mono: .mono)

  private init(rich palette: RolePalette, depth: ColorDepth, paintsBackground: Bool) {
    let screen = Screen(depth: depth)
    let background = screen.shown(palette.background, on: .black, atLeast: 1)
    let surface = screen.shown(palette.surface, on: background.rgb, atLeast: 1)
    let least = max(
      min(1.15, palette.selection.contrast(with: palette.background)),
      1.1 * surface.rgb.contrast(with: background.rgb))
    let selection = screen.shown(palette.selection, on: background.rgb, atLeast: least)
    var foregrounds: [Color] = []
    var fills: [RGB] = []
    for ground in [background, surface, selection] {
      let shown = screen.shown(palette, on: ground.rgb)
      foregrounds += shown.map(\.color)
      if fills.isEmpty { fills = shown.map(\.rgb) }
    }
    var grounds = Array(foregrounds[0..<Role.allCases.count])
    var inks = fills.map { fill in screen.shown(palette.ink(on: fill), on: fill, atLeast: 4.5).color }
    for (role, ground) in [(Role.background, background), (.surface, surface), (.selection, selection)] {
      let isOpen = !paintsBackground && role != .selection
      grounds[Int(role.rawValue)] = isOpen ? .terminalDefault : ground.color
      inks[Int(role.rawValue)] = .terminalDefault
    }
    self.depth = depth
    rows = ResolvedTheme.groundRows
    self.foregrounds = foregrounds
    self.grounds = grounds
    self.inks = inks
    weights = Role.allCases.map { _ in [] }
    groundWeights = weights
  }

  private init(ansi colors: AnsiColors, depth: ColorDepth) {
    let roles = Role.allCases
    let plain = [Color](repeating: .terminalDefault, count: roles.count)
    self.depth = depth
    rows = ResolvedTheme.groundRows
    let onGround = roles.map(colors.foreground)
    foregrounds = onGround + onGround + plain
    let isOpen = { (role: Role) in ResolvedTheme.groundRows[Int(role.rawValue)] < 3 }
    let fills = roles.map { isOpen($0) ? nil : colors.fill($0) }
    grounds = fills.map { $0?.ground ?? .terminalDefault }
    inks = fills.map { $0?.ink ?? .terminalDefault }
    weights = roles.map(Weights.ansi)
    groundWeights = roles.map { role in
      if role == .selection { return .reverse }
      return isOpen(role) || fills[Int(role.rawValue)] != nil ? [] : .reverse
    }
  }

  private init(mono depth: ColorDepth) {
    let roles = Role.allCases
    self.depth = depth
    rows = ResolvedTheme.groundRows
    grounds = [Color](repeating: .terminalDefault, count: roles.count)
    inks = grounds
    foregrounds = grounds + grounds + grounds
    weights = roles.map(Weights.mono)
    groundWeights = roles.map { $0 == .background || $0 == .surface ? [] : .reverse }
  }

  private static let groundRows = Role.allCases.map { role in
    switch role {
    case .background: 0
    case .surface: 1
    case .selection: 2
    default: 3
    }
  }

  /// What a terminal of direct or 256 colors makes of a color.
  private struct Screen {
    let depth: ColorDepth

    /// All roles on a ground. The pain ramp rises here too, where steps may fall together.
    func shown(_ palette: RolePalette, on ground: RGB) -> [(rgb: RGB, color: Color)] {
      var shown: [(rgb: RGB, color: Color)] = []
      for (role, color) in zip(Role.allCases, palette.colors(on: ground)) {
        var contrast = palette.contrast(of: role)
        if role.isPain, role != .pain0, let before = shown.last {
          contrast = before.rgb.contrast(with: ground)
        }
        shown.append(self.shown(color, on: ground, atLeast: contrast))
      }
      return shown
    }

    func shown(_ color: RGB, on ground: RGB, atLeast contrast: Double) -> (rgb: RGB, color: Color) {
      if depth == .direct { return (color, .rgb(color.hex)) }
      let entry = XtermPalette.nearest(to: color, on: ground, atLeast: contrast)
      return (entry.rgb, .indexed(entry.index))
    }
  }
}
