import Testing

@testable import ThemeKit

@Suite struct ColorTests {
  @Test(arguments: [
    (RGB(0x000000), RGB(0xFFFFFF), 21.0), (RGB(0x777777), RGB(0xFFFFFF), 4.48),
    (RGB(0xE69F00), RGB(0x000000), 9.32),
    (RGB(0xD55E00), RGB(0xFFFFFF), 3.87), (RGB(0x123456), RGB(0x123456), 1.0),
  ])
  func contrastRatio(one: RGB, two: RGB, expected: Double) {
    #expect(abs(one.contrast(with: two) - expected) < 0.01)
    #expect(one.contrast(with: two) == two.contrast(with: one))
  }

  @Test(
    arguments: [
      (0xFF0000, 0.628, 29.2), (0x00FF00, 0.866, 142.5), (0x0000FF, 0.452, 264.1), (0x00FFFF, 0.905, 194.8),
    ] as [(UInt32, Double, Double)])
  func lightnessAndHue(hex: UInt32, lightness: Double, hue: Double) {
    let lab = OKLab(RGB(hex))
    #expect(abs(lab.lightness - lightness) < 0.001)
    #expect(abs(lab.hue - hue) < 0.1)
    #expect(lab.rgb == RGB(hex))
  }

  @Test func outsideTheScreenOnlyChromaGivesWay() {
    let shown = OKLab(OKLab(lightness: 0.7, chroma: 0.4, hue: 200).rgb)
    #expect(abs(shown.lightness - 0.7) < 0.01)
    #expect(OKLab.hueDistance(shown.hue, 200) < 2)
    #expect(shown.chroma > 0.1)
  }

  @Test func hueDistanceGoesTheShortWay() {
    #expect(OKLab.hueDistance(350, 20) == 30)
    #expect(OKLab.hueDistance(10, 190) == 180)
  }

  @Test func guardedColorsReachTheirContrastAndKeepTheirHue() {
    for ground in [0x000000, 0x1C1714, 0x777777, 0xF5EFE4, 0xFFFFFF] as [UInt32] {
      for color in [0x202060, 0xC04040, 0x60A060, 0xEEEE88] as [UInt32] {
        let legible = RGB(color).legible(on: RGB(ground), atLeast: 4.5)
        #expect(legible.contrast(with: RGB(ground)) >= 4.5 || [RGB.black, .white].contains(legible))
        if OKLab(legible).chroma > 0.03 {
          #expect(OKLab.hueDistance(OKLab(legible).hue, OKLab(RGB(color)).hue) < 12)
        }
      }
    }
    #expect(RGB(0xEEEEEE).legible(on: .black, atLeast: 4.5) == RGB(0xEEEEEE))
  }

  @Test func nearestOfTheFixedPaletteAvoidsTheUsersColors() {
    #expect(XtermPalette.entries.count == 240)
    #expect(XtermPalette.nearest(to: RGB(0xFF0000), on: .black, atLeast: 1).index == 196)
    #expect(XtermPalette.nearest(to: RGB(0x121212), on: .black, atLeast: 1).index == 233)
    #expect(XtermPalette.nearest(to: RGB(0x121212), on: .black, atLeast: 21).index == 231)
  }
}
