import CNcurses
import TerminalKit
import ThemeKit

/// What ncurses needs to draw a cell: attributes and the number of a color pair.
struct Pen: Equatable {
  var attributes: attr_t
  var pair: Int32
}

/// Styles to pens under one theme, with its own table of color pairs: that of ncurses 6.4 (`alloc_pair`)
/// crashes on a terminal without colors.
struct PenTable {
  /// Pairs there are, without number 0, which is fixed; 0 on a terminal without color.
  let room: Int
  /// Palette numbers below this can be sent as they are.
  let indexed: Int
  let isDirect: Bool
  /// Set when the pairs ran out and the table was begun anew: pens handed out before are void.
  var hasOverflowed = false

  private var theme: ResolvedTheme
  private var pens: [Style: Pen] = [:]
  private var pairs: [Colors: Int32] = [:]
  /// The pen asked for last: a run of cells has one style.
  private var last: (style: Style, pen: Pen)?

  private struct Colors: Hashable {
    var foreground: Int32
    var background: Int32
  }

  init(theme: ResolvedTheme, room: Int, indexed: Int, isDirect: Bool) {
    self.theme = theme
    self.room = room
    self.indexed = indexed
    self.isDirect = isDirect
  }

  /// Takes on a theme.
  /// - Returns: whether it is another one, so that all cells have to be drawn.
  mutating func use(_ theme: ResolvedTheme) -> Bool {
    guard theme != self.theme else { return false }
    self.theme = theme
    pens = [:]
    last = nil
    return true
  }

  /// The pen of a style.
  mutating func pen(_ style: Style) -> Pen {
    if let last, last.style == style { return last.pen }
    let pen = pens[style] ?? newPen(style)
    last = (style, pen)
    return pen
  }

  private mutating func newPen(_ style: Style) -> Pen {
    let look = theme.look(style.foreground, on: style.background, style.attributes)
    let (foreground, brightForeground) = number(look.foreground)
    let (background, _) = number(look.background)
    var attributes = PenTable.bits(look.attributes)
    if brightForeground { attributes |= cn_bold() }
    let pen = Pen(attributes: attributes, pair: pair(Colors(foreground: foreground, background: background)))
    pens[style] = pen
    return pen
  }

  /// The number ncurses knows a color by, and whether it stands for a bright one that has none: bold makes
  /// it bright on a terminal of eight colors.
  private func number(_ color: Color) -> (number: Int32, isBright: Bool) {
    switch color {
    case .terminalDefault: return (-1, false)
    case .indexed(let index) where Int(index) < indexed: return (Int32(index), false)
    case .indexed(let index): return index < 16 ? (Int32(index & 7), index > 7) : (-1, false)
    // Numbers below 256 mean the palette: the nearest color that does not, one step of green away.
    case .rgb(let hex):
      return isDirect ? (Int32(hex < 256 ? hex | 0x100 : hex & 0xFF_FFFF), false) : (-1, false)
    }
  }

  private mutating func pair(_ colors: Colors) -> Int32 {
    if room == 0 || colors == Colors(foreground: -1, background: -1) { return 0 }
    if let pair = pairs[colors] { return pair }
    if pairs.count == room {
      pairs = [:]
      pens = [:]
      last = nil
      hasOverflowed = true
    }
    let pair = Int32(pairs.count + 1)
    guard init_extended_pair(pair, colors.foreground, colors.background) == OK else { return 0 }
    pairs[colors] = pair
    return pair
  }

  private static func bits(_ attributes: Attributes) -> attr_t {
    var bits: attr_t = 0
    if attributes.contains(.bold) { bits |= cn_bold() }
    if attributes.contains(.underline) { bits |= cn_underline() }
    if attributes.contains(.reverse) { bits |= cn_reverse() }
    if attributes.contains(.italic) { bits |= cn_italic() }
    return bits
  }
}
