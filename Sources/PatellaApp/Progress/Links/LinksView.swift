import KneeDomain
import TerminalKit
import ThemeKit

/// Draws what went with pain: a row for each factor with its difference and interval on one axis, below it the words.
struct LinksView {
  let links: PainLinks
  let experiment: ExperimentDesk
  let selected: Int
  let keys: (why: String, begin: String)
  let glyphs: GlyphLevel

  func draw(into buffer: inout Buffer, in rect: Rect) {
    let layout = Layout(rect, rows: links.links.count + 1)
    if layout.titleRow >= 0 {
      let title = rect.width >= 60 ? links.heading : "What went with pain"
      buffer.write(
        title.shortened(to: rect.width, glyphs: glyphs), x: rect.x, y: layout.titleRow,
        Style(.title).adding(.bold))
    }
    let axis = DifferenceAxis(links.links.compactMap(\.difference), columns: layout.drawing, glyphs: glyphs)
    for index in layout.shown(selected) {
      drawGround(index, into: &buffer, layout)
      if index < links.links.count {
        draw(links.links[index], index, axis, into: &buffer, layout)
      } else {
        drawExperiment(into: &buffer, layout)
      }
    }
    if layout.axisRow >= 0 {
      axis.drawLabels(into: &buffer, y: layout.axisRow)
      if layout.isWide { buffer.write("days", x: rect.maxX - 4, y: layout.axisRow, Style(.textMuted)) }
    }
    drawWords(into: &buffer, in: layout.words)
  }

  var isEmpty: Bool { links.isEmpty && experiment.latest == nil }

  /// The row at a place: a factor or, after the last, the experiment.
  func row(at point: Point, in rect: Rect) -> Int? {
    let layout = Layout(rect, rows: links.links.count + 1)
    guard rect.contains(point) else { return nil }
    return layout.shown(selected).first { layout.y(of: $0, selected) == point.y }
  }

  /// The ground of a row, its mark and the cursor.
  private func drawGround(_ index: Int, into buffer: inout Buffer, _ layout: Layout) {
    let y = layout.y(of: index, selected)
    let rect = layout.rect
    let style = index == selected ? Style.selected : Style()
    buffer.fill(Rect(x: rect.x, y: y, width: rect.width, height: 1), style)
    guard index == selected else { return }
    buffer.write(">", x: rect.x, y: y, style, limit: rect.width)
    buffer.cursor = Point(x: rect.x, y: y)
  }

  private func drawExperiment(into buffer: inout Buffer, _ layout: Layout) {
    let index = links.links.count
    let y = layout.y(of: index, selected)
    let style = index == selected ? Style.selected : Style()
    buffer.write(
      layout.isWide ? "Experiment" : "Trial", x: layout.rect.x + 2, y: y, style, limit: layout.rect.width - 2)
    let room = layout.rect.maxX - layout.figureX
    buffer.write(
      experiment.state.shortened(to: room, glyphs: glyphs), x: layout.figureX, y: y,
      index == selected ? style : Style(.textMuted), limit: room)
  }

  private func draw(
    _ link: PainLink, _ index: Int, _ axis: DifferenceAxis, into buffer: inout Buffer, _ layout: Layout
  ) {
    let y = layout.y(of: index, selected)
    let isChosen = index == selected
    let style = isChosen ? Style.selected : Style()
    let rect = layout.rect
    let name = layout.isWide ? link.factor.label : link.factor.shortLabel
    buffer.write(name, x: rect.x + 2, y: y, style, limit: rect.width - 2)
    guard let difference = link.difference, let figure = link.figure else {
      let room = rect.maxX - layout.figureX
      buffer.write(
        (link.missing ?? "").shortened(to: room, glyphs: glyphs), x: layout.figureX, y: y,
        isChosen ? style : Style(.textMuted), limit: room)
      return
    }
    buffer.write(
      figure, x: layout.figureX + 4 - figure.count, y: y, style.adding(.bold),
      limit: rect.maxX - layout.figureX)
    axis.draw(difference, y: y, style, into: &buffer)
    let days = "\(link.more.count) v \(link.less.count)"
    if layout.isWide { buffer.write(days, x: rect.maxX - days.count, y: y, style) }
  }

  /// All about the chosen factor, and as much of what to be careful about as there is room for.
  private func drawWords(into buffer: inout Buffer, in rect: Rect) {
    var text = PanelText(rect)
    let rows = { (words: String) in TextWrap.lines(words, width: max(1, rect.width)).count }
    let (said, more): ([String], [String])
    if selected < links.links.count {
      let link = links.links[selected]
      said = [rows(link.sentence) <= text.room ? link.sentence : link.shortSentence]
      more = ["\(keys.why): the rule, and the days it rests on.", PainLinks.method] + PainLinks.cautions
    } else {
      let all = experiment.paragraphs(beginKey: keys.begin)
      // Where there is no room for all of it, what to do next is said.
      let brief =
        experiment.latest == nil ? "\(keys.begin): lay one out." : "\(keys.why): what came of it."
      said = all.map(rows).reduce(0, +) <= text.room ? all : [experiment.line ?? brief]
      more = [Experiment.method] + Experiment.cautions
    }
    for (index, words) in said.enumerated() where index == 0 || rows(words) <= text.room {
      text.write(words, Style().adding(.bold), into: &buffer)
    }
    for words in more {
      guard rows(words) < text.room else { break }
      text.skip()
      text.write(words, Style(.textMuted), into: &buffer)
    }
  }

  /// The places of everything. What there is no room for has the row -1.
  private struct Layout {
    let rect: Rect
    let isWide: Bool
    let titleRow: Int
    let rows: Rect
    let count: Int
    let axisRow: Int
    let words: Rect
    /// The columns of the drawing.
    let drawing: Range<Int>
    let figureX: Int

    init(_ rect: Rect, rows count: Int) {
      self.rect = rect
      self.count = count
      isWide = rect.width >= 70
      figureX = rect.x + (isWide ? 22 : 11)
      let left = min(rect.maxX, figureX + 6)
      drawing = left..<max(left, min(left + 81, rect.maxX - (isWide ? 10 : 1)))
      let title = rect.height >= 12 ? 1 : 0
      titleRow = title == 1 ? rect.y : -1
      let gap = rect.height >= 16 ? 1 : 0
      let shown = min(count, max(1, rect.height - title - 2))
      rows = Rect(x: rect.x, y: rect.y + title + gap, width: rect.width, height: min(shown, rect.height))
      let axis = rect.height >= title + gap + shown + 2 && drawing.count >= 15
      axisRow = axis ? rows.maxY : -1
      words = rect.inset(top: min(rect.height, rows.maxY - rect.y + (axis ? 1 : 0) + gap))
    }

    func shown(_ selected: Int) -> Range<Int> {
      ListWindow(selected: selected, count: count, height: rows.height).rows
    }

    func y(of index: Int, _ selected: Int) -> Int { rows.y + index - shown(selected).lowerBound }
  }
}
