import KneeGuide
import TerminalKit

/// Where the parts of the pane stand in a rectangle: the list of topics, the text, the drawn knee.
struct GuideFrame {
  /// The list of topics; nil where the text takes the whole pane.
  let contents: Rect?
  /// A line above the text that says where one is.
  let header: Rect
  let text: Rect
  /// The drawn knee beside the text; nil where it stands in the text or nowhere.
  let figure: Rect?
  /// Lines that the text leaves free for the drawn knee.
  let figureHeight: Int

  /// From this width on the contents stand beside the text.
  static let wide = 90
  private static let smallestFigure = 19

  /// What the measure of the text leaves over, so that no title is cut without need; the drawn knee gets its
  /// share first.
  private static func contentsWidth(besideTextIn width: Int) -> Int {
    let spare = width - GuideText.measure - 2
    let withFigure = 30 + 3 + smallestFigure
    return spare >= withFigure ? min(40, max(30, spare - 33)) : min(40, max(28, spare - 2))
  }

  init(_ rect: Rect) {
    var area = rect
    if rect.width >= Self.wide {
      let (left, rest) = rect.splitLeft(Self.contentsWidth(besideTextIn: rect.width))
      contents = left
      area = rest.inset(left: 2)
    } else {
      contents = nil
      area = rect.inset(
        left: rect.width >= 50 ? 2 : rect.width >= 20 ? 1 : 0, right: rect.width >= 20 ? 1 : 0)
    }
    let (header, below) = area.splitTop(area.height >= 6 ? 1 : 0)
    self.header = header
    let beside = below.width - GuideText.measure - 3
    if beside >= Self.smallestFigure, below.height >= 12 {
      let (text, rest) = below.splitLeft(GuideText.measure)
      self.text = text
      figure = Rect(
        x: rest.x + 3, y: rest.y, width: min(beside, 44), height: min(rest.height, min(beside, 44) * 5 / 6))
      figureHeight = 0
    } else {
      text = below
      figure = nil
      figureHeight = below.height >= 15 && below.width >= 34 ? min(16, below.height - 4) : 0
    }
  }

  /// The text of a topic as set for this frame.
  func text(of topic: TopicID, glyphs: GlyphLevel) -> GuideText {
    GuideText.of(.init(topic, width: text.width, glyphs: glyphs, figureHeight: figureHeight))
  }
}
