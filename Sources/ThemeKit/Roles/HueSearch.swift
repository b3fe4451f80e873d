/// Finds colors for a meaning among the accents of a scheme.
///
/// The slots of community schemes are no hues: base08, red by convention, is a pale blue in some. So what
/// must look red, amber or teal is searched for by hue, and made up where a scheme has nothing near.
struct HueSearch {
  let accents: [OKLab]

  init(_ scheme: Scheme) {
    accents = (8...15).map { OKLab(scheme[$0]) } + scheme.brightAccents.map { OKLab($0) }
  }

  /// The accent nearest to a hue and no further than `reach` degrees; pale ones count as further away.
  func accent(near hue: Double, reach: Double, not taken: OKLab? = nil) -> OKLab {
    var best: OKLab?
    var bestScore = Double.infinity
    for accent in accents where accent != taken && accent.chroma >= 0.03 {
      let apart = OKLab.hueDistance(accent.hue, hue)
      let score = apart + max(0, 0.09 - accent.chroma) * 300
      if apart <= reach && score < bestScore {
        best = accent
        bestScore = score
      }
    }
    return best ?? made(hue: hue)
  }

  /// A color of this hue, as light and as strong as the accents of the scheme are on average.
  private func made(hue: Double) -> OKLab {
    let count = Double(accents.count)
    let lightness = accents.reduce(0) { $0 + $1.lightness } / count
    let chroma = accents.reduce(0) { $0 + $1.chroma } / count
    return OKLab(lightness: lightness, chroma: min(0.14, max(0.07, chroma)), hue: hue)
  }

  /// Four accents that are as far apart as the scheme allows, beginning with `first`.
  func spread(from first: RGB, on ground: RGB) -> [RGB] {
    let shown = accents.map { $0.rgb.legible(on: ground, atLeast: 3) }
    let candidates = shown.map { ($0, OKLab($0)) }
    var chosen = [(first, OKLab(first))]
    while chosen.count < 4 {
      var best = chosen[0]
      var widest = -1.0
      for candidate in candidates {
        let gap = chosen.map { candidate.1.distance(to: $0.1) }.min() ?? 0
        if gap > widest { (best, widest) = (candidate, gap) }
      }
      chosen.append(best)
    }
    return chosen.map(\.0)
  }
}
