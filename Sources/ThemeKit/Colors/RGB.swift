import Glibc

/// A color of a scheme file: 0xRRGGBB in sRGB.
package struct RGB: Hashable, Sendable {
  package let hex: UInt32

  /// A color from 0xRRGGBB.
  package init(_ hex: UInt32) {
    self.hex = hex & 0xFF_FFFF
  }

  package static let black = RGB(0)
  package static let white = RGB(0xFF_FFFF)

  /// Red, green and blue without the gamma curve, 0 to 1.
  package var linear: (red: Double, green: Double, blue: Double) {
    (
      RGB.decoded[Int(hex >> 16 & 0xFF)], RGB.decoded[Int(hex >> 8 & 0xFF)], RGB.decoded[Int(hex & 0xFF)]
    )
  }

  /// Relative luminance as WCAG 2 defines it, 0 to 1.
  package var luminance: Double {
    let (red, green, blue) = linear
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }

  /// Contrast ratio as WCAG 2 defines it, 1 to 21.
  package func contrast(with other: RGB) -> Double {
    let (one, two) = (luminance, other.luminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  /// A linear component as a byte of sRGB.
  static func encoded(_ component: Double) -> UInt32 {
    let value = min(1, max(0, component))
    let curved = value <= 0.003_130_8 ? 12.92 * value : 1.055 * pow(value, 1 / 2.4) - 0.055
    return UInt32((curved * 255).rounded())
  }

  private static let decoded: [Double] = (0..<256).map { byte in
    let value = Double(byte) / 255
    return value <= 0.040_45 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
  }
}
