import Testing

@testable import ThemeKit

@Suite struct ResolvedThemeTests {
  static let dark = Scheme(
    slug: "night", name: "Night",
    slots: [
      0x1C1714, 0x26201B, 0x3D3129, 0x7D6B5C, 0xB09C88, 0xE6D9C6, 0xF2E8D8, 0xFBF5EA,
      0xE0685A, 0xD69E76, 0xE3B96B, 0x9FB57C, 0x78B8A8, 0x7FB4C4, 0xB79AC0, 0x9C7357,
    ].map { RGB($0) })

  @Test func monoHasNoColor() {
    for role in Role.allCases {
      for ground in Role.allCases {
        let look = ResolvedTheme.mono.look(role, on: ground)
        #expect(look.foreground == .terminalDefault && look.background == .terminalDefault)
      }
    }
    #expect(ResolvedTheme.mono.look(.selectionText, on: .selection).attributes == .reverse)
    #expect(ResolvedTheme.mono.look(.danger, on: .background).attributes == .bold)
    #expect(ResolvedTheme.mono.look(.textMuted, on: .background).attributes == [])
    #expect(ResolvedTheme.mono.look(.accent, on: .background, .bold).attributes == [.bold, .underline])
  }

  @Test func directKeepsTheColorsOfTheScheme() {
    let look = ResolvedTheme(Self.dark, depth: .direct).look(.text, on: .background, .italic)
    #expect(look.foreground == .rgb(0xE6D9C6))
    #expect(look.background == .rgb(0x1C1714))
    #expect(look.attributes == .italic)
  }

  @Test func theTerminalsBackgroundCanShowThrough() {
    let theme = ResolvedTheme(Self.dark, depth: .direct, paintsBackground: false)
    #expect(theme.look(.text, on: .background).background == .terminalDefault)
    #expect(theme.look(.text, on: .surface).background == .terminalDefault)
    #expect(theme.look(.text, on: .selection).background == .rgb(0x3D3129))
  }

  @Test(arguments: [ColorDepth.colors16, .colors8])
  func fewColorsStandOnTheTerminalsBackground(depth: ColorDepth) {
    let theme = ResolvedTheme(Self.dark, depth: depth)
    for role in Role.allCases {
      for ground in Role.allCases {
        let look = theme.look(role, on: ground)
        if case .indexed(let index) = look.foreground { #expect(index < (depth == .colors8 ? 8 : 16)) }
        if case .indexed(let index) = look.background { #expect(index < 8) }
        #expect(look.foreground != look.background || look.foreground == .terminalDefault)
      }
    }
    #expect(theme.look(.text, on: .background).background == .terminalDefault)
    #expect(theme.look(.danger, on: .selection).attributes.contains(.reverse))
    let light = ResolvedTheme(Self.dark, depth: depth, terminal: .light)
    #expect(light.look(.accent, on: .background).foreground == .indexed(4))
  }

  @Test func a256ColorTerminalNeverUsesTheUsersSixteen() {
    let theme = ResolvedTheme(Self.dark, depth: .colors256)
    for role in Role.allCases {
      for ground in Role.allCases {
        let look = theme.look(role, on: ground)
        for color in [look.foreground, look.background] {
          if case .indexed(let index) = color { #expect(index >= 16) } else { Issue.record("\(color)") }
        }
      }
    }
  }
}
