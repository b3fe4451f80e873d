import KneeDomain
import KneeGuide
import TerminalKit
import ThemeKit

/// The open topic: scrolling, links, matches.
extension GuidePane {
  /// Scrolls so that a line is visible, a third from the top if it was not.
  mutating func reveal(_ lines: ClosedRange<Int>, in frame: GuideFrame, _ text: GuideText) {
    let top = history.position.top
    guard lines.lowerBound < top || lines.upperBound >= top + frame.text.height else { return }
    scroll(to: lines.lowerBound - frame.text.height / 3, in: frame, text)
  }

  mutating func scroll(to line: Int, in frame: GuideFrame, _ text: GuideText) {
    history.position.top = max(0, min(line, text.lines.count - frame.text.height))
  }

  mutating func scroll(by lines: Int, in frame: GuideFrame, _ text: GuideText) {
    scroll(
      to: min(history.position.top, max(0, text.lines.count - frame.text.height)) + lines, in: frame, text)
  }

  /// The link after (1) or before (-1) the current one; from the top of the screen if that is out of sight.
  mutating func moveLink(_ step: Int, in frame: GuideFrame, _ text: GuideText) -> [Request] {
    guard !text.links.isEmpty else { return [.say("This topic has no links.")] }
    let visible = history.position.top..<(history.position.top + frame.text.height)
    func isVisible(_ number: Int) -> Bool {
      text.links[number].lines.map { visible.overlaps($0.lowerBound..<$0.upperBound + 1) } ?? false
    }
    let next: Int
    if let current = history.position.link, text.links.indices.contains(current), isVisible(current) {
      next = (current + step + text.links.count) % text.links.count
    } else {
      let order = step > 0 ? Array(text.links.indices) : text.links.indices.reversed()
      next =
        order.first(where: isVisible) ?? order.first { step > 0 ? starts($0, after: visible, text) : true }
        ?? 0
    }
    history.position.link = next
    if let lines = text.links[next].lines { reveal(lines, in: frame, text) }
    return []
  }

  private func starts(_ link: Int, after visible: Range<Int>, _ text: GuideText) -> Bool {
    (text.links[link].lines?.lowerBound ?? 0) >= visible.upperBound
  }

  /// Lines that hold a word looked for.
  func matches(in text: GuideText) -> [Int] {
    guard let query else { return [] }
    return text.lines.indices.filter { !query.marks(in: text.lines[$0].text).isEmpty }
  }

  /// Goes to the next (1) or previous (-1) line with a match.
  mutating func moveMatch(_ step: Int, in frame: GuideFrame, _ text: GuideText) -> [Request] {
    let lines = matches(in: text)
    guard let first = lines.first, let last = lines.last else {
      return [.say("Nothing looked for stands here.")]
    }
    let from = match ?? history.position.top - 1
    let next = step > 0 ? lines.first { $0 > from } ?? first : lines.last { $0 < from } ?? last
    match = next
    reveal(next...next, in: frame, text)
    let number = (lines.firstIndex(of: next) ?? 0) + 1
    return [.say("Match \(number) of \(lines.count).")]
  }

  func drawReading(in frame: GuideFrame, focused: Bool, context: AppContext, into buffer: inout Buffer) {
    let text = frame.text(of: history.topic, glyphs: context.glyphs)
    let top = max(0, min(history.position.top, text.lines.count - frame.text.height))
    drawHeader(text, top: top, in: frame, glyphs: context.glyphs, into: &buffer)
    let side: KneeSide = context.side == .left ? .left : .right
    buffer.clipped(to: frame.text) { buffer in
      for row in 0..<frame.text.height where top + row < text.lines.count {
        let line = text.lines[top + row]
        var x = frame.text.x
        for run in line.runs {
          x += buffer.write(run.text, x: x, y: frame.text.y + row, style(run.style, focused: focused))
        }
        drawMarks(
          in: line, isCurrent: top + row == match, x: frame.text.x, y: frame.text.y + row, into: &buffer)
      }
      for figure in text.figures where figure.lines.overlaps(top..<(top + frame.text.height)) {
        let rect = Rect(
          x: frame.text.x, y: frame.text.y + figure.lines.lowerBound - top,
          width: min(frame.text.width, GuideText.measure), height: figure.lines.count)
        GuideFigure(figure.figure).draw(in: rect, side: side, glyphs: context.glyphs, into: &buffer)
      }
    }
    if let rect = frame.figure, let figure = text.figure(besideLine: top) {
      GuideFigure(figure).draw(in: rect, side: side, glyphs: context.glyphs, into: &buffer)
    }
  }

  /// Chapter and how far one has read.
  private func drawHeader(
    _ text: GuideText, top: Int, in frame: GuideFrame, glyphs: GlyphLevel, into buffer: inout Buffer
  ) {
    guard !frame.header.isEmpty else { return }
    let hidden = text.lines.count - frame.text.height
    let place = hidden <= 0 ? "all" : top == 0 ? "top" : top >= hidden ? "end" : "\(top * 100 / hidden)%"
    let width = min(frame.header.width, GuideText.measure)
    let chapter = Guide.contents.first { $0.topics.contains(history.topic) }?.title ?? ""
    let trail =
      top == 0
      ? chapter : "\(chapter) \(glyphs == .ascii ? ">" : "\u{203A}") \(history.topic.title)"
    buffer.write(
      trail, x: frame.header.x, y: frame.header.y, Style(.textMuted), limit: width - place.count - 1)
    buffer.write(place, x: frame.header.x + width - place.count, y: frame.header.y, Style(.textMuted))
  }

  private func style(_ style: GuideStyle, focused: Bool) -> Style {
    switch style {
    case .title: Style(.title).adding(.bold)
    case .heading: Style(.accent).adding(.bold)
    case .clinical, .muted: Style(.textMuted)
    case .body: Style(.text)
    case .strong: Style(.text).adding(.bold)
    case .mark: Style(.textMuted)
    case .link(let number):
      focused && focus == .topic && number == history.position.link
        ? .selected.adding(.underline) : Style(.link).adding(.underline)
    case .notice(.danger): Style(.danger).adding(.bold)
    case .notice(.caution): Style(.warning).adding(.bold)
    case .notice(.note): Style(.accent).adding(.bold)
    }
  }

  /// Sets off the words looked for; the current match more than the others.
  private func drawMarks(in line: GuideLine, isCurrent: Bool, x: Int, y: Int, into buffer: inout Buffer) {
    guard let query else { return }
    let text = line.text
    for mark in query.marks(in: text) {
      let start = TextWidth.of(text[..<mark.lowerBound])
      let rect = Rect(x: x + start, y: y, width: TextWidth.of(text[mark]), height: 1)
      buffer.restyle(rect) {
        isCurrent ? .selected.adding(.bold) : Style(.warning, on: $0.background, [.bold, .underline])
      }
    }
  }
}
