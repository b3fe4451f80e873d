/// The eleven colors of the pain score.
///
/// From the cool to the warm end of the scheme by way of rose, each step stronger against the ground than
/// the one before: the order survives any kind of color vision, and it never runs from green to red.
struct PainRamp {
  let cool: OKLab
  let warm: OKLab

  init(_ hues: HueSearch) {
    cool = hues.accent(near: 245, reach: 50)
    warm = hues.accent(near: 48, reach: 30)
  }

  func colors(on ground: RGB, atLeast target: Double) -> [RGB] {
    // The weakest legible lightness of the cool end, not the lightness it happens to have.
    let hidden = cool.at(lightness: OKLab(ground).lightness).rgb
    let start = OKLab(hidden.legible(on: ground, atLeast: target)).lightness
    let end = ground.isDark ? min(1, max(start + 0.12, 0.82)) : max(0, min(start - 0.12, 0.4))
    let turn = (warm.hue - cool.hue + 360).truncatingRemainder(dividingBy: 360)
    let (low, high) = (min(0.12, max(0.06, cool.chroma)), min(0.19, max(0.14, warm.chroma)))
    var colors: [RGB] = []
    var ratio = target
    for step in 0...10 {
      let part = Double(step) / 10
      let color = OKLab(
        lightness: start + (end - start) * part, chroma: low + (high - low) * part,
        hue: cool.hue + turn * part
      ).rgb.legible(on: ground, atLeast: ratio)
      colors.append(color)
      ratio = color.contrast(with: ground) * 1.02
    }
    return colors
  }
}
