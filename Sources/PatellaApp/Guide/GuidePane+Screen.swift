import KneeGuide
import TerminalKit
import ThemeKit

/// How the pane is drawn, and what the mouse does on it.
extension GuidePane {
  package func draw(into buffer: inout Buffer, in rect: Rect, focused: Bool, context: AppContext) {
    let frame = GuideFrame(rect)
    let body = Rect(x: frame.text.x, y: rect.y, width: rect.maxX - frame.text.x, height: rect.height)
    if let list = frame.contents {
      contents.draw(
        open: history.topic, focused: focused && focus == .contents && search == nil, in: list,
        glyphs: context.glyphs, into: &buffer)
      drawRule(x: list.maxX, rect, glyphs: context.glyphs, into: &buffer)
    }
    if let search {
      buffer.clipped(to: body) {
        search.draw(
          in: Rect(x: body.x, y: body.y, width: min(body.width, GuideText.measure + 4), height: body.height),
          glyphs: context.glyphs, into: &$0)
      }
    } else if frame.contents == nil, focus == .contents {
      contents.draw(open: nil, focused: focused, in: rect, glyphs: context.glyphs, into: &buffer)
    } else {
      drawReading(in: frame, focused: focused, context: context, into: &buffer)
    }
  }

  private func drawRule(x: Int, _ rect: Rect, glyphs: GlyphLevel, into buffer: inout Buffer) {
    let glyph = Glyph(glyphs == .ascii ? "|" : "\u{2502}")
    for y in rect.y..<rect.maxY { buffer.put(glyph, x: x, y: y, Style(.border)) }
  }

  /// The wheel scrolls. A click on a topic chooses it, a click on the chosen one opens it; a link opens at once.
  package mutating func mouse(_ event: MouseEvent, in rect: Rect, context: AppContext) -> [Request] {
    guard search == nil else { return [] }
    let frame = GuideFrame(rect)
    let list = frame.contents ?? (focus == .contents ? rect : nil)
    if let list, list.contains(event.at) {
      switch event.kind {
      case .wheelUp: contents.scroll(by: -3, height: list.height)
      case .wheelDown: contents.scroll(by: 3, height: list.height)
      case .press:
        let before = contents.topic
        let wasFocused = focus == .contents
        focus = .contents
        if contents.move(toRow: event.at.y - list.y, height: list.height), wasFocused,
          contents.topic == before,
          let topic = before
        {
          open(topic)
        }
      case .release: break
      }
      return []
    }
    let text = frame.text(of: history.topic, glyphs: context.glyphs)
    switch event.kind {
    case .wheelUp: scroll(by: -3, in: frame, text)
    case .wheelDown: scroll(by: 3, in: frame, text)
    case .press:
      focus = .topic
      if let topic = link(at: event.at, in: frame, text) { open(topic) }
    case .release: break
    }
    return []
  }

  private func link(at point: Point, in frame: GuideFrame, _ text: GuideText) -> TopicID? {
    let line = history.position.top + point.y - frame.text.y
    guard frame.text.contains(point), text.lines.indices.contains(line) else { return nil }
    var x = frame.text.x
    for run in text.lines[line].runs {
      let end = x + TextWidth.of(run.text)
      if case .link(let number) = run.style, (x..<end).contains(point.x) { return text.links[number].topic }
      x = end
    }
    return nil
  }
}
