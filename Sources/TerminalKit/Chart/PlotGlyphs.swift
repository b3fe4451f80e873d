/// The characters a plot is drawn with, in each glyph level.
package struct PlotGlyphs: Sendable {
  /// Marks in the order solid, hollow, diamond; and two in one cell.
  let marks: [Glyph]
  let bothMarks: Glyph
  /// The thin line that joins the marks; nil where marks stand alone.
  let solidLine: LineGlyphs?
  let dottedLine: LineGlyphs?
  /// The bar of a range: its body, upper end and lower end.
  let bar: Glyph
  let barTop: Glyph
  let barBottom: Glyph
  let dottedBar: Glyph
  let quietLine: Glyph
  let rule: Glyph
  /// An upright line through the plot, and the hatching of gaps.
  let markLine: Glyph
  let hatch: Glyph
  let gutter: Glyph
  let gutterTick: Glyph
  let corner: Glyph
  let axis: Glyph
  let axisGap: Glyph
  let tick: Glyph
  let minorTick: Glyph
  let cursor: Glyph

  /// The characters of a level.
  package static func of(_ level: GlyphLevel) -> PlotGlyphs {
    level == .ascii ? ascii : drawn
  }

  /// The mark of a series.
  package func mark(_ mark: PlotSeries.Mark) -> Glyph {
    switch mark {
    case .solid: marks[0]
    case .hollow: marks[1]
    case .diamond: marks[2]
    }
  }

  private static let drawn = PlotGlyphs(
    marks: [Glyph("●"), Glyph("○"), Glyph("◆")], bothMarks: Glyph("◉"),
    solidLine: LineGlyphs(across: "─", upright: "│"), dottedLine: LineGlyphs(across: "╌", upright: "╎"),
    bar: Glyph("┃"), barTop: Glyph("╻"), barBottom: Glyph("╹"), dottedBar: Glyph("┇"),
    quietLine: Glyph("━"), rule: Glyph("┄"), markLine: Glyph("┊"), hatch: Glyph("·"), gutter: Glyph("│"),
    gutterTick: Glyph("┤"), corner: Glyph("└"),
    axis: Glyph("─"), axisGap: Glyph("·"), tick: Glyph("┼"), minorTick: Glyph("┬"), cursor: Glyph("▲"))

  private static let ascii = PlotGlyphs(
    marks: [Glyph("*"), Glyph("o"), Glyph("x")], bothMarks: Glyph("@"), solidLine: nil, dottedLine: nil,
    bar: Glyph(":"), barTop: Glyph(":"), barBottom: Glyph(":"), dottedBar: Glyph(":"), quietLine: Glyph("="),
    rule: Glyph("-"), markLine: Glyph("|"), hatch: Glyph("."), gutter: Glyph("|"), gutterTick: Glyph("+"),
    corner: Glyph("+"), axis: Glyph("-"),
    axisGap: Glyph("."), tick: Glyph("+"), minorTick: Glyph("-"), cursor: Glyph("^"))
}

/// A thin line with round corners.
struct LineGlyphs: Sendable {
  let across: Glyph
  let upright: Glyph
  /// Corners by the sides they join.
  let leftDown = Glyph("╮")
  let leftUp = Glyph("╯")
  let rightUp = Glyph("╰")
  let rightDown = Glyph("╭")

  init(across: Character, upright: Character) {
    self.across = Glyph(across)
    self.upright = Glyph(upright)
  }
}
