import KneeGuide
import Synchronization
import TerminalKit

/// A topic set in lines for a width: what the pane shows and what `patella guide` prints.
package struct GuideText: Sendable {
  /// Everything it depends on.
  package struct Key: Hashable, Sendable {
    package var topic: TopicID
    /// Columns there are; lines are never longer than ``measure``.
    package var width: Int
    package var glyphs: GlyphLevel
    /// Lines there are for a drawing; 0 leaves it out of the text.
    package var figureHeight: Int

    /// A topic at a width.
    package init(_ topic: TopicID, width: Int, glyphs: GlyphLevel, figureHeight: Int = 0) {
      self.topic = topic
      self.width = width
      self.glyphs = glyphs
      self.figureHeight = figureHeight
    }
  }

  /// A place that leads to another topic.
  package struct Link: Hashable, Sendable {
    package let topic: TopicID
    /// The first and the last line its words stand on.
    package internal(set) var lines: ClosedRange<Int>?
  }

  /// The columns of a line that reads well.
  package static let measure = 72

  package let key: Key
  package private(set) var lines: [GuideLine] = []
  package private(set) var links: [Link] = []
  /// Headings and the lines they stand on.
  package private(set) var headings: [(title: String, line: Int)] = []
  /// The drawings, and the lines left free for each; none where it is drawn beside the text.
  package private(set) var figures: [(lines: Range<Int>, figure: Block.Figure)] = []

  /// The text, from memory where it was set before. What it holds is what the key says, so nobody can tell.
  package static func of(_ key: Key) -> GuideText {
    memory.withLock { known in
      if let text = known[key] { return text }
      if known.count >= 8 { known.removeAll() }
      let text = GuideText(key)
      known[key] = text
      return text
    }
  }

  private static let memory = Mutex<[Key: GuideText]>([:])

  private let width: Int

  init(_ key: Key) {
    self.key = key
    width = max(1, min(key.width, Self.measure))
    let topic = Guide.topic(key.topic)
    add(Paragraph([GuideRun(topic.title, .title)]))
    if let clinical = topic.clinical { add(Paragraph([GuideRun(clinical, .clinical)])) }
    gap()
    add(topic.summary)
    if let care = topic.care {
      gap()
      add(Paragraph([GuideRun("Usual urgency: ", .muted), GuideRun(care.plainName + ".", .strong)]))
    }
    for section in topic.sections {
      head(section.heading)
      for (index, block) in section.blocks.enumerated() {
        if index > 0 { gap() }
        add(block)
      }
    }
    head("Sources")
    for source in topic.sources {
      add(Paragraph([GuideRun(shown(source.citation), .muted)]), first: bullet, rest: "  ")
    }
  }

  /// The drawing that belongs beside a text whose first line shown is this one: the last one before it, or the
  /// first of all.
  package func figure(besideLine top: Int) -> Block.Figure? {
    (figures.last { $0.lines.lowerBound <= top + 3 } ?? figures.first)?.figure
  }

  private mutating func head(_ heading: String) {
    gap()
    headings.append((heading, lines.count))
    add(Paragraph([GuideRun(heading, .heading)]))
  }

  /// A blank line, but none at the top.
  private mutating func gap() {
    guard !lines.isEmpty else { return }
    lines.append(GuideLine())
  }

  private var bullet: String {
    key.glyphs == .ascii ? "* " : "\u{2022} "
  }

  private mutating func add(_ block: Block) {
    switch block {
    case .text(let prose):
      add(prose)
    case .bullets(let items):
      for item in items { add(item, first: bullet, rest: "  ") }
    case .steps(let items):
      for (index, item) in items.enumerated() {
        let number = "\(index + 1). "
        add(item, first: number, rest: String(repeating: " ", count: number.count))
      }
    case .rows(let rows):
      add(rows)
    case .notice(let notice, let prose):
      let bar = key.glyphs == .ascii ? "| " : "\u{258C} "
      let runs = [GuideRun(notice.word + ": ", .notice(notice))] + self.runs(prose)
      add(Paragraph(runs), first: bar, rest: bar, style: .notice(notice))
    case .figure(let figure):
      add(figure)
    }
  }

  /// Room for a drawing, and an exercise's drawing in words too.
  private mutating func add(_ figure: Block.Figure) {
    let height = GuideFigure(figure).height(within: key.figureHeight, width: width)
    if let height { figures.append((lines.count..<lines.count + height, figure)) }
    lines += Array(repeating: GuideLine(), count: height ?? 0)
    if case .exercise(let exercise) = figure, let drawing = exercise.drawing {
      let words = drawing.words.prefix(1).lowercased() + drawing.words.dropFirst()
      add(Paragraph([GuideRun(shown("Drawing: \(words)"), .muted)]))
    } else if height ?? 0 == 0, lines.last?.runs.isEmpty == true {
      lines.removeLast()
    }
  }

  /// Terms beside their text where there is room, else above it.
  private mutating func add(_ rows: [Block.Row]) {
    let widest = rows.map { TextWidth.of($0.term.text) }.max() ?? 0
    guard widest + 2 <= width * 2 / 5 else {
      for row in rows {
        add(Paragraph(runs(row.term, plain: .strong)))
        add(row.text, first: "  ", rest: "  ")
      }
      return
    }
    for row in rows {
      let term = runs(row.term, plain: .strong)
      let blank = String(repeating: " ", count: widest + 2 - TextWidth.of(row.term.text))
      let set = Paragraph(runs(row.text)).lines(width: width - widest - 2)
      let rest = GuideRun(String(repeating: " ", count: widest + 2), .body)
      for (index, line) in set.enumerated() {
        append(index == 0 ? GuideLine(term + [GuideRun(blank, .body)] + line.runs) : line.after(rest))
      }
    }
  }

  private mutating func add(_ prose: Prose, first: String = "", rest: String = "") {
    add(Paragraph(runs(prose)), first: first, rest: rest)
  }

  private mutating func add(
    _ paragraph: Paragraph, first: String = "", rest: String = "", style: GuideStyle = .mark
  ) {
    let indent = TextWidth.of(first)
    // A column too narrow for hanging text does without it.
    let hangs = indent * 3 < width
    for (index, line) in paragraph.lines(width: hangs ? width - indent : width).enumerated() {
      append(hangs ? line.after(GuideRun(index == 0 ? first : rest, style)) : line)
    }
  }

  /// The runs of a prose; its links get numbers in the order of the text.
  private mutating func runs(_ prose: Prose, plain: GuideStyle = .body) -> [GuideRun] {
    prose.spans.map { span in
      switch span.kind {
      case .plain: return GuideRun(shown(span.text), plain)
      case .strong: return GuideRun(shown(span.text), .strong)
      case .link(let topic):
        links.append(Link(topic: topic))
        return GuideRun(shown(span.text), .link(links.count - 1))
      }
    }
  }

  /// Letters that a plain terminal lacks, in letters that it has.
  private func shown(_ text: String) -> String {
    text.shown(glyphs: key.glyphs)
  }

  private mutating func append(_ line: GuideLine) {
    for run in line.runs {
      guard case .link(let number) = run.style else { continue }
      links[number].lines = (links[number].lines?.lowerBound ?? lines.count)...lines.count
    }
    lines.append(line)
  }
}
