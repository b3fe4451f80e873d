import KneeDomain
import TerminalKit
import ThemeKit

/// Draws the form of the log: the line, what is understood of it, and the fields that write it.
struct LogFormView {
  let form: LogForm
  let book: RunBook

  func draw(into buffer: inout Buffer, in rect: Rect) {
    let reading = form.reading
    let title = form.record == nil ? form.kind.title : form.kind.changeTitle
    buffer.write(title, x: rect.x, y: rect.y, Style(.title).adding(.bold), limit: rect.width)
    let line = Rect(x: rect.x, y: rect.y + 1, width: rect.width, height: 1)
    buffer.write("> ", x: line.x, y: line.y, Style(.accent).adding(.bold))
    form.line.draw(
      into: &buffer, in: line.inset(left: 2), form.focus == nil ? .selected : Style(.text, on: .surface),
      isFocused: form.focus == nil)
    let said = preview(reading, width: rect.width).prefix(max(1, rect.height - 3))
    for (row, text) in said.enumerated() {
      buffer.write(text.text, x: rect.x, y: rect.y + 2 + row, text.style, limit: rect.width)
    }
    let top = min(rect.maxY, rect.y + 3 + said.count)
    drawFields(into: &buffer, in: Rect(x: rect.x, y: top, width: rect.width, height: rect.maxY - top))
  }

  /// What was understood, and what is missing or wrong.
  private func preview(_ reading: LogReading, width: Int) -> [StyledLine] {
    var text = StyledText(width: width)
    let summary = reading.summary
    let day = reading.day == book.today ? "" : "\(reading.day.shortWords): "
    if !summary.isEmpty { text.add(day + summary, Style(.text)) }
    if let problem = reading.problem, !form.line.text.isEmpty {
      text.add(problem.sentence, Style(.warning), marker: "! ")
    } else if reading.problem == nil {
      text.add(
        form.kind == .run
          ? "Enter records it; the next morning comes with the check-in."
          : "Enter records it; with an effort it counts in the minutes of effort.", Style(.textMuted))
    }
    return text.lines
  }

  private func drawFields(into buffer: inout Buffer, in rect: Rect) {
    let parts = form.kind.parts
    let selected = form.focus.flatMap { parts.firstIndex(of: $0) } ?? 0
    let window = ListWindow(selected: selected, count: parts.count, height: rect.height)
    let label = 23
    for (row, index) in window.rows.enumerated() {
      let part = parts[index]
      let y = rect.y + row
      let isFocused = part == form.focus
      buffer.write(
        (isFocused ? "> " : "  ") + part.plainName, x: rect.x, y: y, Style(isFocused ? .title : .textMuted),
        limit: label)
      let room = max(0, min(20, rect.width - label))
      let place = Rect(x: rect.x + label, y: y, width: room, height: 1)
      if isFocused {
        form.field.draw(into: &buffer, in: place, .selected)
      } else {
        buffer.write(form.text(of: part), x: place.x, y: y, Style(.text), limit: room)
      }
      let hint = place.maxX + 2
      buffer.write(part.example, x: hint, y: y, Style(.textMuted), limit: max(0, rect.maxX - hint))
    }
  }
}
