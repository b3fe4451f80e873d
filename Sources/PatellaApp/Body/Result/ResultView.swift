import KneeDomain
import TerminalKit
import ThemeKit

/// The result of a report to be read: one block has the cursor, and can be opened.
struct ResultView {
  let reading: ResultReading
  private let glyphs: GlyphLevel
  private let askKey: String
  private let isSaved: Bool

  init(_ reading: ResultReading, context: AppContext) {
    self.reading = reading
    glyphs = context.glyphs
    askKey = context.key(.askNext, in: [.result])
    isSaved = !reading.isDraft && Reports(in: context).record(of: reading.report) != nil
  }

  static func textArea(_ rect: Rect) -> Rect {
    rect.inset(top: 1)
  }

  func text(width: Int) -> ResultText {
    ResultText(reading, width: width, glyphs: glyphs, askKey: askKey)
  }

  func draw(into buffer: inout Buffer, in rect: Rect, isFocused: Bool) {
    let area = Self.textArea(rect)
    let text = text(width: rect.width)
    let top = reading.shownTop(in: text, height: area.height)
    drawHead(hidden: text.count - top - area.height, into: &buffer, in: rect)
    for (row, entry) in text.lines.dropFirst(top).prefix(area.height).enumerated() {
      let y = area.y + row
      let isCursor = entry.block == reading.selected
      let style =
        isCursor && isFocused ? Style.selected.adding(entry.line.style.attributes) : entry.line.style
      if isCursor {
        buffer.fill(Rect(x: area.x, y: y, width: area.width, height: 1), style)
        buffer.write(">", x: area.x, y: y, style)
      }
      buffer.write(entry.line.text, x: area.x + 2, y: y, style, limit: area.width - 2)
    }
  }

  private func drawHead(hidden: Int, into buffer: inout Buffer, in rect: Rect) {
    let title = reading.isDraft ? "Result so far" : "Result of \(reading.day.shortWords)"
    let state = reading.isDraft ? "  not saved yet" : isSaved ? "" : "  taken back"
    let used = buffer.write(title, x: rect.x, y: rect.y, Style(.title).adding(.bold), limit: rect.width)
    let more = hidden > 0 ? (glyphs == .ascii ? "  v more below" : "  ▼ more below") : ""
    buffer.write(state + more, x: rect.x + used, y: rect.y, Style(.textMuted), limit: rect.width - used)
  }
}
