/// The theme before anyone has chosen one.
package enum DefaultTheme {
  package static let dark = "marrow"
  package static let light = "cartilage"

  /// The house theme for the terminal at hand.
  package static func slug(environment: [String: String]) -> String {
    appearance(environment: environment) == .light ? light : dark
  }

  /// Whether the terminal is dark or light, as far as it says so: `COLORFGBG` ends in the index of its
  /// background, of which 7 and 9 to 15 are light.
  package static func appearance(environment: [String: String]) -> Appearance? {
    guard let last = environment["COLORFGBG"]?.split(separator: ";").last, let index = Int(last) else {
      return nil
    }
    switch index {
    case 0...6, 8: return .dark
    case 7, 9...15: return .light
    default: return nil
    }
  }
}
