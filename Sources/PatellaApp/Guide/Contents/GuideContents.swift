import KneeGuide
import TerminalKit
import ThemeKit

/// The list of all topics by chapter, with a cursor.
package struct GuideContents: Hashable, Sendable {
  enum Line: Hashable, Sendable {
    case blank
    case chapter(String)
    case topic(TopicID)
  }

  /// Chapters with a blank line between.
  static let lines: [Line] = Guide.contents.enumerated().flatMap { number, chapter in
    (number == 0 ? [] : [Line.blank]) + [.chapter(chapter.title)] + chapter.topics.map(Line.topic)
  }

  /// The number of the line under the cursor: always that of a topic.
  private(set) var cursor = 1
  /// The first line shown.
  private var top = 0

  var topic: TopicID? {
    if case .topic(let id) = Self.lines[cursor] { id } else { nil }
  }

  /// Moves by so many topics.
  mutating func move(by step: Int, height: Int) {
    var left = abs(step)
    var place = cursor
    while left > 0 {
      let next = stride(
        from: place + step.signum(), through: step > 0 ? Self.lines.count - 1 : 0, by: step.signum()
      )
      .first { Self.isTopic($0) }
      guard let next else { break }
      place = next
      left -= 1
    }
    put(place, height: height)
  }

  /// Moves to the first topic of the next (1) or previous (-1) chapter.
  mutating func moveChapter(_ step: Int, height: Int) {
    let starts = Self.lines.indices.filter { $0 > 0 && Self.isChapter($0 - 1) }
    let next = step > 0 ? starts.first { $0 > cursor } : starts.last { $0 < cursor }
    if let next { put(next, height: height) }
  }

  /// Moves to a topic.
  mutating func move(to topic: TopicID) {
    if let place = Self.lines.firstIndex(of: .topic(topic)) { cursor = place }
  }

  /// Moves to the topic on a row of the list as shown; false if there is none.
  mutating func move(toRow row: Int, height: Int) -> Bool {
    let line = shownTop(height) + row
    guard Self.lines.indices.contains(line), Self.isTopic(line) else { return false }
    put(line, height: height)
    return true
  }

  mutating func scroll(by lines: Int, height: Int) {
    top = max(0, min(shownTop(height) + lines, Self.lines.count - height))
    let visible = top..<min(top + height, Self.lines.count)
    if !visible.contains(cursor),
      let near = visible.filter(Self.isTopic).min(by: { abs($0 - cursor) < abs($1 - cursor) })
    {
      cursor = near
    }
  }

  func draw(open: TopicID?, focused: Bool, in rect: Rect, glyphs: GlyphLevel, into buffer: inout Buffer) {
    let top = shownTop(rect.height)
    for (row, number) in (top..<min(top + rect.height, Self.lines.count)).enumerated() {
      let y = rect.y + row
      switch Self.lines[number] {
      case .blank: break
      case .chapter(let title):
        buffer.write(title, x: rect.x + 1, y: y, Style(.accent).adding(.bold), limit: rect.width - 1)
      case .topic(let id):
        // Only the title is set off, so that a step of the cursor changes little on the screen.
        let isCursor = number == cursor && focused
        let mark = number == cursor ? ">" : id == open ? (glyphs == .ascii ? "-" : "\u{2022}") : " "
        let style = isCursor ? Style.selected : Style(id == open ? .title : .text)
        let title = "\(mark) \(id.title)".shortened(to: rect.width - 2, glyphs: glyphs)
        buffer.write(title + " ", x: rect.x + 1, y: y, style)
        drawClinical(id, y: y, in: rect, into: &buffer)
      }
    }
  }

  /// The clinical name at the right, where there is room for it.
  private func drawClinical(_ id: TopicID, y: Int, in rect: Rect, into buffer: inout Buffer) {
    let column = 40
    guard rect.width >= column + 24, let clinical = id.clinical else { return }
    buffer.write(clinical, x: rect.x + column, y: y, Style(.textMuted), limit: rect.width - column - 1)
  }

  private mutating func put(_ line: Int, height: Int) {
    top = shownTop(height)
    cursor = line
    top = shownTop(height)
  }

  /// The first line shown, so that the cursor is in sight, and the heading above the first topic of a chapter.
  private func shownTop(_ height: Int) -> Int {
    let first = cursor > 0 && Self.isChapter(cursor - 1) ? cursor - 1 : cursor
    let last = cursor - max(1, height) + 1
    return max(0, max(last, min(top, first, Self.lines.count - height)))
  }

  private static func isTopic(_ line: Int) -> Bool {
    if case .topic = lines[line] { true } else { false }
  }

  private static func isChapter(_ line: Int) -> Bool {
    if case .chapter = lines[line] { true } else { false }
  }
}
