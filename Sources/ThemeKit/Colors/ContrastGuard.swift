extension RGB {
  /// Whether white is easier to read on this color than black.
  package var isDark: Bool { contrast(with: .white) >= contrast(with: .black) }

  /// The color, or the nearest lightness of the same hue whose contrast with `ground` is at least `target`.
  /// Where no lightness gets there, the end that comes closest: black or white.
  package func legible(on ground: RGB, atLeast target: Double) -> RGB {
    guard contrast(with: ground) < target else { return self }
    let lab = OKLab(self)
    let end = ground.isDark ? 1.0 : 0.0
    var best = ground.isDark ? RGB.white : RGB.black
    var (fails, passes) = (lab.lightness, end)
    for _ in 0..<9 {
      let middle = (fails + passes) / 2
      let color = lab.at(lightness: middle).rgb
      if color.contrast(with: ground) >= target {
        passes = middle
        best = color
      } else {
        fails = middle
      }
    }
    return best
  }
}
