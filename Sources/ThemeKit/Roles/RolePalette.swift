/// The color of every role of a scheme, before the terminal is asked how many colors it has.
struct RolePalette {
  let background: RGB
  let surface: RGB
  let selection: RGB
  /// Wanted colors by role, not yet guarded.
  private let wanted: [RGB]
  private let ramp: PainRamp
  private let highContrast: Bool
  /// Black and white of the scheme, for text on filled areas.
  private let inks: [RGB]

  init(_ scheme: Scheme) {
    let hues = HueSearch(scheme)
    ramp = PainRamp(hues)
    highContrast = scheme.isHighContrast
    let ground = scheme[0]
    background = ground
    surface = RolePalette.tint(scheme[1], of: ground, contrast: 1...1.45)
    // A selected row stands out on the surface of a dialog, too.
    let least = max(highContrast ? 2 : 1.35, 1.15 * surface.contrast(with: ground))
    selection = RolePalette.tint(scheme[2], of: ground, contrast: least...12)

    let strong = [scheme[5], scheme[6], scheme[7]].max {
      $0.contrast(with: ground) < $1.contrast(with: ground)
    }
    let bright = strong ?? scheme[5]
    let muted = RolePalette.muted(scheme)
    let accent = scheme[13]
    let danger = hues.accent(near: 26, reach: 36)
    let warning = hues.accent(near: 75, reach: 36, not: danger)
    let series = hues.spread(from: accent, on: ground)
    inks = [ground, bright, .black, .white]

    var colors = [RGB](repeating: scheme[5], count: Role.allCases.count)
    func set(_ role: Role, _ color: RGB) { colors[Int(role.rawValue)] = color }
    set(.textMuted, muted)
    set(.background, background)
    set(.surface, surface)
    set(.border, scheme[3])
    set(.borderFocused, accent)
    set(.title, bright)
    set(.selection, selection)
    set(.selectionText, bright)
    set(.accent, accent)
    set(.link, scheme[12])
    set(.success, hues.accent(near: 145, reach: 45).rgb)
    set(.warning, warning.rgb)
    set(.danger, danger.rgb)
    set(.series1, series[0])
    set(.series2, series[1])
    set(.series3, series[2])
    set(.series4, series[3])
    set(.chartAxis, muted)
    set(.chartGrid, scheme[2])
    set(.cursor, hues.accent(near: 90, reach: 45).rgb)
    set(.help, muted)
    set(.drawingOutline, hues.accent(near: 58, reach: 34).capped(chroma: 0.11).rgb)
    set(.drawingSoft, hues.accent(near: 200, reach: 40).capped(chroma: 0.10).rgb)
    set(.drawingHard, bright)
    wanted = colors
  }

  /// The colors of all roles as they are legible on a ground, by raw value of the role.
  func colors(on ground: RGB) -> [RGB] {
    var colors = Role.allCases.map { role in
      wanted[Int(role.rawValue)].legible(on: ground, atLeast: contrast(of: role))
    }
    let steps = ramp.colors(on: ground, atLeast: contrast(of: .pain0))
    colors.replaceSubrange(Int(Role.pain0.rawValue)...Int(Role.pain10.rawValue), with: steps)
    return colors
  }

  /// The roles whose color in the file could not be read on the background of the file, and was moved.
  var adjusted: [Role] {
    let colors = colors(on: background)
    return Role.allCases.filter { !$0.isPain && colors[Int($0.rawValue)] != wanted[Int($0.rawValue)] }
  }

  /// The contrast a role must have with its ground. Text 4.5 and marks 3 as WCAG 2 asks (1.4.3 and 1.4.11),
  /// enhanced to 7 and 4.5 (1.4.6) in a high contrast scheme; lines that only decorate, less.
  func contrast(of role: Role) -> Double {
    switch role {
    case .background, .surface, .selection: return 1
    case .chartGrid: return highContrast ? 2 : 1.3
    case .border: return highContrast ? 4.5 : 1.6
    case .borderFocused, .series1, .series2, .series3, .series4, .chartAxis, .cursor, .drawingOutline,
      .drawingSoft, .drawingHard:
      return highContrast ? 4.5 : 3
    default: return highContrast ? 7 : 4.5
    }
  }

  /// What can be read on a filled area: the scheme's own background or strongest text, else black or white.
  func ink(on fill: RGB) -> RGB {
    let own = inks[0].contrast(with: fill) >= inks[1].contrast(with: fill) ? inks[0] : inks[1]
    if own.contrast(with: fill) >= 4.5 { return own }
    return fill.isDark ? .white : .black
  }

  /// A ground beside the background: as the scheme has it, moved until its contrast is within bounds.
  private static func tint(_ color: RGB, of ground: RGB, contrast: ClosedRange<Double>) -> RGB {
    let ratio = color.contrast(with: ground)
    if contrast.contains(ratio) { return color }
    if ratio < contrast.lowerBound { return color.legible(on: ground, atLeast: contrast.lowerBound) }
    let lab = OKLab(color).capped(chroma: 0.04)
    return lab.at(lightness: OKLab(ground).lightness).rgb.legible(on: ground, atLeast: 1.15)
  }

  /// Secondary text: the weaker of the two slots meant for it that can be read, else the stronger one.
  private static func muted(_ scheme: Scheme) -> RGB {
    let slots = [scheme[3], scheme[4]].sorted { $0.contrast(with: scheme[0]) < $1.contrast(with: scheme[0]) }
    return slots.first { $0.contrast(with: scheme[0]) >= 4.5 } ?? slots[1]
  }
}

extension Role {
  /// A step of the pain ramp.
  package var isPain: Bool { rawValue >= Role.pain0.rawValue && rawValue <= Role.pain10.rawValue }
}
