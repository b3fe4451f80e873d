import KneeDomain
import KneeGuide
import TerminalKit

/// A drawing of the guide in a rectangle of cells.
struct GuideFigure {
  private let figure: Block.Figure

  init(_ figure: Block.Figure) {
    self.figure = figure
  }

  /// The lines it takes of those there are, in a text so wide; nil where there is nothing to draw.
  func height(within lines: Int, width: Int) -> Int? {
    switch figure {
    case .places(let regions):
      KneeFigure(regions: regions, side: .right, glyphs: .ascii).isDrawable ? lines : nil
    case .map: lines
    case .exercise(let exercise):
      ExercisePicture(exercise: exercise.rawValue, glyphs: .ascii)?
        .height(within: min(lines, width < 60 ? 12 : 10), width: width)
    }
  }

  func draw(in rect: Rect, side: KneeSide, glyphs: GlyphLevel, into buffer: inout Buffer) {
    switch figure {
    case .places(let regions):
      KneeFigure(regions: regions, side: side, glyphs: glyphs).draw(in: rect, into: &buffer)
    case .map(let view):
      KneeFigure(regions: KneeDrawing.of(view).regions, lettered: view, side: side, glyphs: glyphs)
        .draw(in: rect, into: &buffer)
    case .exercise(let exercise):
      ExercisePicture(exercise: exercise.rawValue, glyphs: glyphs)?.draw(in: rect, into: &buffer)
    }
  }
}
