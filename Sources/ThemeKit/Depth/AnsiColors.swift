/// Roles in the terminal's own colors, of which only the names are known.
///
/// Nobody knows what a user has made of these sixteen, so the ground is the terminal's default, text is the
/// terminal's default, the selection is reverse video, and only what must be told apart takes a hue: one of
/// those that can be read on that ground in the palettes terminals come with. Yellow, green and cyan cannot
/// on white, blue cannot on black.
struct AnsiColors {
  let appearance: Appearance
  let bright: Bool
  private let colors: [RGB]

  /// - Parameter colors: the colors of the roles, for their hues.
  init(_ colors: [RGB], appearance: Appearance, bright: Bool) {
    self.colors = colors
    self.appearance = appearance
    self.bright = bright
  }

  func foreground(_ role: Role) -> Color {
    guard let hue = hue(of: role) else {
      return role == .chartGrid && bright ? .indexed(8) : .terminalDefault
    }
    let index = hue.index(on: appearance)
    if appearance == .dark && bright && !role.isDrawing { return .indexed(index + 8) }
    return .indexed(index == 4 && appearance == .dark ? 6 : index)
  }

  /// The ground of a filled area and what can be read on it, or nil where reverse video serves.
  func fill(_ role: Role) -> (ground: Color, ink: Color)? {
    guard let hue = hue(of: role) else { return nil }
    let index = hue.index(on: appearance)
    return (.indexed(index), .indexed([2, 3, 6].contains(index) ? 0 : 7))
  }

  private func hue(of role: Role) -> Hue? {
    switch role {
    case .accent, .link, .borderFocused, .success, .warning, .danger, .series1, .series2, .series3, .series4,
      .cursor, .drawingOutline, .drawingSoft:
      return Hue(OKLab(colors[Int(role.rawValue)]))
    case .pain0, .pain1, .pain2, .pain3: return .blue
    case .pain4, .pain5, .pain6: return appearance == .dark ? .yellow : .magenta
    case .pain7, .pain8, .pain9, .pain10: return .red
    default: return nil
    }
  }

  private enum Hue {
    case red, yellow, green, cyan, blue, magenta

    init?(_ color: OKLab) {
      guard color.chroma >= 0.025 else { return nil }
      switch color.hue {
      case 45..<122: self = .yellow
      case 122..<168: self = .green
      case 168..<228: self = .cyan
      case 228..<296: self = .blue
      case 296..<345: self = .magenta
      default: self = .red
      }
    }

    func index(on ground: Appearance) -> UInt8 {
      switch self {
      case .red: 1
      case .yellow: ground == .dark ? 3 : 5
      case .green: ground == .dark ? 2 : 4
      case .cyan: ground == .dark ? 6 : 4
      case .blue: 4
      case .magenta: 5
      }
    }
  }
}

extension Role {
  /// A layer of a drawn figure.
  var isDrawing: Bool { self == .drawingOutline || self == .drawingSoft || self == .drawingHard }
}
