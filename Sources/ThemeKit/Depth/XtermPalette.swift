/// The 240 fixed colors of a 256 color terminal. The first sixteen are the user's own and stand for nothing.
enum XtermPalette {
  struct Entry {
    let index: UInt8
    let rgb: RGB
    let lab: OKLab
    let luminance: Double
  }

  static let entries: [Entry] = (16...255).map { index in
    let rgb: RGB
    if index < 232 {
      let levels: [UInt32] = [0, 95, 135, 175, 215, 255]
      let cell = index - 16
      rgb = RGB(levels[cell / 36] << 16 | levels[cell / 6 % 6] << 8 | levels[cell % 6])
    } else {
      let gray = UInt32(8 + 10 * (index - 232))
      rgb = RGB(gray << 16 | gray << 8 | gray)
    }
    return Entry(index: UInt8(index), rgb: rgb, lab: OKLab(rgb), luminance: rgb.luminance)
  }

  /// The entry that looks nearest, of those whose contrast with `ground` is at least `contrast`; where there
  /// is none, the nearest to what contrasts most.
  static func nearest(to color: RGB, on ground: RGB, atLeast contrast: Double) -> Entry {
    let lab = OKLab(color)
    let shade = ground.luminance + 0.05
    var best: Entry?
    var least = Double.infinity
    for entry in entries {
      let ratio = max(entry.luminance + 0.05, shade) / min(entry.luminance + 0.05, shade)
      let distance = entry.lab.distance(to: lab)
      if ratio >= contrast && distance < least { (best, least) = (entry, distance) }
    }
    return best ?? entries[ground.isDark ? 231 - 16 : 0]
  }
}
