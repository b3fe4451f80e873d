/// A color as the terminal can be told it.
package enum Color: Hashable, Sendable {
  /// The terminal's own foreground or background.
  case terminalDefault
  /// A palette index, 0 to 255; 0 to 15 are the terminal's own colors.
  case indexed(UInt8)
  /// 0xRRGGBB.
  case rgb(UInt32)
}

/// How many colors the terminal shows.
package enum ColorDepth: String, CaseIterable, Hashable, Sendable {
  case direct
  case colors256 = "256"
  case colors16 = "16"
  case colors8 = "8"
  case mono = "never"
}
