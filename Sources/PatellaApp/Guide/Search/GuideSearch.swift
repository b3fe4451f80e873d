import KneeGuide
import TerminalKit
import ThemeKit

/// The search while it is open: the words typed, and the topics that answer, best first.
package struct GuideSearch: Sendable {
  package private(set) var text = FilterText()
  private(set) var hits: [SearchHit] = []
  private(set) var selected = 0

  package init() {}

  /// What a key did.
  enum Outcome {
    case typing
    case closed
    case opened(TopicID)
  }

  mutating func type(_ key: Key) -> Outcome {
    switch key {
    case .escape: return .closed
    case .backspace where text.text.isEmpty: return .closed
    case .enter:
      if hits.indices.contains(selected) { return .opened(hits[selected].topic) }
    case .up, .backTab: selected -= 1
    case .down, .tab: selected += 1
    case .pageUp: selected -= 5
    case .pageDown: selected += 5
    default: if text.type(key) { look() }
    }
    selected = max(0, min(selected, hits.count - 1))
    return .typing
  }

  mutating func paste(_ pasted: String) {
    text.paste(pasted)
    look()
  }

  private mutating func look() {
    hits = Guide.search(text.text)
    selected = 0
  }

  func draw(in rect: Rect, glyphs: GlyphLevel, into buffer: inout Buffer) {
    let (head, list) = rect.splitTop(min(2, rect.height))
    let used = buffer.write(
      "search the guide: \(text.text)", x: head.x, y: head.y, Style(.title).adding(.bold),
      limit: head.width - 1)
    buffer.cursor = Point(x: head.x + used, y: head.y)
    if hits.isEmpty {
      let note =
        text.text.isEmpty ? "Type a word or two: stairs, swelling, ice, ACL." : "No topic has these words."
      buffer.write(note, x: list.x, y: list.y, Style(.textMuted), limit: list.width)
      return
    }
    let linesEach = list.height >= 12 ? 4 : 3
    let count = max(1, list.height / linesEach)
    let top = max(0, min(selected - count / 2, hits.count - count))
    for (row, number) in (top..<min(top + count, hits.count)).enumerated() {
      let place = Rect(x: list.x, y: list.y + row * linesEach, width: list.width, height: linesEach - 1)
      buffer.clipped(to: place) { drawHit(number, in: place, into: &$0) }
    }
  }

  private func drawHit(_ number: Int, in rect: Rect, into buffer: inout Buffer) {
    let hit = hits[number]
    let isSelected = number == selected
    let (head, rest) = rect.splitTop(1)
    let style = isSelected ? Style.selected.adding(.bold) : Style(.text).adding(.bold)
    if isSelected { buffer.fill(head, .selected) }
    let used = buffer.write(
      "\(isSelected ? ">" : " ") \(hit.topic.title)", x: head.x, y: head.y, style)
    if let section = hit.section {
      buffer.write(
        "  \(section)", x: head.x + used, y: head.y, isSelected ? .selected : Style(.textMuted),
        limit: head.width - used)
    }
    for (row, line) in excerpt(hit.excerpt, width: rest.width - 4).prefix(rest.height).enumerated() {
      var x = rest.x + 2
      for run in line.runs {
        let style = run.style == .strong ? Style(.warning).adding([.bold, .underline]) : Style(.textMuted)
        x += buffer.write(run.text, x: x, y: rest.y + row, style)
      }
    }
  }

  /// The excerpt in lines, from the line with the first word found.
  private func excerpt(_ excerpt: Excerpt, width: Int) -> [GuideLine] {
    var runs: [GuideRun] = []
    var index = excerpt.text.startIndex
    for mark in excerpt.marks {
      runs.append(GuideRun(String(excerpt.text[index..<mark.lowerBound]), .body))
      runs.append(GuideRun(String(excerpt.text[mark]), .strong))
      index = mark.upperBound
    }
    runs.append(GuideRun(String(excerpt.text[index...]), .body))
    let lines = Paragraph(runs).lines(width: min(width, GuideText.measure))
    let first = lines.firstIndex { $0.runs.contains { $0.style == .strong } } ?? 0
    return Array(lines.dropFirst(min(first, max(0, lines.count - 2))))
  }
}
