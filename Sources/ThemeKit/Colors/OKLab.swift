import Glibc

/// A color where equal distances look about equally large (Björn Ottosson's OKLab, 2020).
package struct OKLab: Hashable, Sendable {
  /// Lightness, 0 to 1.
  package var lightness: Double
  package var a: Double
  package var b: Double

  /// A color from lightness, chroma (0 is gray, 0.3 about the most a screen shows) and hue in degrees.
  package init(lightness: Double, chroma: Double, hue: Double) {
    self.lightness = lightness
    a = chroma * cos(hue * .pi / 180)
    b = chroma * sin(hue * .pi / 180)
  }

  package init(_ color: RGB) {
    let (red, green, blue) = color.linear
    let l = cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    let m = cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    let s = cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s
    a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s
    b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
  }

  package var chroma: Double { (a * a + b * b).squareRoot() }

  /// Degrees, 0 to 360: red 29, yellow 110, green 142, cyan 195, blue 264, magenta 328.
  package var hue: Double {
    let degrees = atan2(b, a) * 180 / .pi
    return degrees < 0 ? degrees + 360 : degrees
  }

  /// The same hue and chroma at another lightness.
  package func at(lightness: Double) -> OKLab {
    var other = self
    other.lightness = lightness
    return other
  }

  /// The same hue and lightness with at most this chroma.
  package func capped(chroma limit: Double) -> OKLab {
    chroma <= limit ? self : OKLab(lightness: lightness, chroma: limit, hue: hue)
  }

  /// How different two colors look. Hue counts twice: with equal weights the nearest of few colors is too
  /// often a gray.
  package func distance(to other: OKLab) -> Double {
    let (dl, da, db) = (lightness - other.lightness, 2 * (a - other.a), 2 * (b - other.b))
    return (dl * dl + da * da + db * db).squareRoot()
  }

  /// Degrees between two hues, 0 to 180.
  package static func hueDistance(_ one: Double, _ two: Double) -> Double {
    let apart = abs(one - two).truncatingRemainder(dividingBy: 360)
    return min(apart, 360 - apart)
  }

  /// The nearest color a screen shows: lightness and hue stay, chroma gives way.
  package var rgb: RGB {
    if let exact = screen(chromaScale: 1) { return exact }
    var (inside, outside) = (0.0, 1.0)
    for _ in 0..<10 {
      let middle = (inside + outside) / 2
      if screen(chromaScale: middle) == nil { outside = middle } else { inside = middle }
    }
    return screen(chromaScale: inside) ?? (lightness < 0.5 ? .black : .white)
  }

  /// The color with its chroma scaled, or nil if no screen shows it.
  private func screen(chromaScale: Double) -> RGB? {
    let (a, b) = (a * chromaScale, b * chromaScale)
    let l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b)
    let m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b)
    let s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b)
    let red = 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s
    let green = -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s
    let blue = -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
    let shown = -0.001...1.001
    guard shown.contains(red), shown.contains(green), shown.contains(blue) else { return nil }
    return RGB(RGB.encoded(red) << 16 | RGB.encoded(green) << 8 | RGB.encoded(blue))
  }

  private func cube(_ value: Double) -> Double { value * value * value }
}
