import Testing

@testable import ThemeKit

@Suite struct LegibilityTests {
  static let text: [Role] = [
    .text, .textMuted, .title, .selectionText, .accent, .link, .success, .warning, .danger, .help,
  ]
  static let pain = (0...10).map(Role.pain)
  static let marks: [Role] = [
    .borderFocused, .series1, .series2, .series3, .series4, .chartAxis, .cursor, .drawingOutline,
    .drawingSoft, .drawingHard,
  ]

  static func rgb(_ color: Color) -> RGB? {
    switch color {
    case .rgb(let hex): RGB(hex)
    case .indexed(let index): index < 16 ? nil : XtermPalette.entries[Int(index) - 16].rgb
    case .terminalDefault: nil
    }
  }

  static func contrast(_ theme: ResolvedTheme, _ role: Role, on ground: Role) -> Double {
    let look = theme.look(role, on: ground)
    guard let one = rgb(look.foreground), let two = rgb(look.background) else { return 0 }
    return one.contrast(with: two)
  }

  /// What must hold of any scheme on any terminal of many colors.
  static func check(_ scheme: Scheme) {
    for depth in [ColorDepth.direct, .colors256] {
      let theme = ResolvedTheme(scheme, depth: depth)
      let place: Comment = "\(scheme.slug) at \(depth)"
      for role in text + pain {
        for ground in Role.allCases {
          #expect(contrast(theme, role, on: ground) >= 4.5, "\(place): \(role) on \(ground)")
        }
      }
      for role in marks {
        for ground in [Role.background, .surface, .selection] {
          #expect(contrast(theme, role, on: ground) >= 3, "\(place): \(role) on \(ground)")
        }
      }
      if scheme.isHighContrast {
        for role in text + pain { #expect(contrast(theme, role, on: .background) >= 7, "\(place): \(role)") }
      }
      let steps = pain.map { contrast(theme, $0, on: .background) }
      for (one, two) in zip(steps, steps.dropFirst()) { #expect(one <= two, "\(place): pain \(steps)") }
      let grounds = [Role.background, .surface, .selection].map { theme.look(.text, on: $0).background }
      #expect(grounds[2] != grounds[0] && grounds[2] != grounds[1], "\(place): selection")
    }
  }

  @Test(arguments: ThemeLibrary().list().themes.map(\.scheme).filter { !$0.usesTerminalColors })
  func everyPairOfOurThemesCanBeRead(scheme: Scheme) {
    Self.check(scheme)
  }

  @Test func ourThemesNeedNoHelpWithText() throws {
    for slug in ThemeLibraryTests.ours where slug != "terminal" {
      let adjusted = RolePalette(try ThemeLibrary().scheme(slug)).adjusted
      #expect(
        !adjusted.contains(.text) && !adjusted.contains(.textMuted) && !adjusted.contains(.accent), "\(slug)")
    }
  }

  @Test(arguments: ThemeLibrary().list().themes.map(\.scheme))
  func neighborsOnThePainRampDiffer(scheme: Scheme) {
    let colors = RolePalette(scheme).colors(on: scheme[0])
    let ramp = Self.pain.map { OKLab(colors[Int($0.rawValue)]) }
    for (one, two) in zip(ramp, ramp.dropFirst()) { #expect(one.distance(to: two) > 0.02) }
    #expect(ramp[0].distance(to: ramp[10]) > 0.2)
  }

  @Test func painNeverRunsFromGreenToRed() throws {
    for slug in ThemeLibraryTests.ours {
      let palette = RolePalette(try ThemeLibrary().scheme(slug))
      for role in Self.pain {
        let color = OKLab(palette.colors(on: palette.background)[Int(role.rawValue)])
        #expect(!(115...170).contains(color.hue) || color.chroma < 0.02, "\(slug): \(role)")
      }
    }
  }

  @Test func dangerIsRedWhateverTheSlotHolds() {
    var slots = ResolvedThemeTests.dark.slots
    slots[8] = RGB(0xC0CAF5)
    slots[15] = RGB(0xF7768E)
    let danger = ResolvedTheme(Scheme(slug: "x", name: "x", slots: slots), depth: .direct).look(
      .danger, on: .background)
    #expect(danger.foreground == .rgb(0xF7768E))
  }

  @Test func aSchemeThatCannotBeReadIsCorrectedAndSaysSo() {
    let gray = (0...15).map { RGB(0x707070 + UInt32($0) * 0x010101) }
    let scheme = Scheme(slug: "fog", name: "Fog", slots: gray)
    Self.check(scheme)
    #expect(ThemeLibrary.Entry(scheme: scheme, path: nil).adjusted.contains(.text))
  }
}
