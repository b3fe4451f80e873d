/// How roles are told apart by weight where colors are few or none.
enum Weights {
  /// On a terminal without color. Muted text stays normal: many terminals cannot dim.
  static func mono(_ role: Role) -> Attributes {
    switch role {
    case .title, .borderFocused, .danger, .warning, .cursor, .drawingHard: .bold
    case .pain7, .pain8, .pain9, .pain10: .bold
    case .accent, .link: .underline
    default: []
    }
  }

  /// In the terminal's own colors.
  static func ansi(_ role: Role) -> Attributes {
    switch role {
    case .title, .borderFocused, .danger, .drawingHard: .bold
    case .link: .underline
    default: []
    }
  }
}
